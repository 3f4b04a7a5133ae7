/** Roles of blocks in a text without mark-up: sources, gaps and numbers tell titles from headings inside an article. */
import type { Block } from "./blocks.ts";
import { closerOf } from "./closers.ts";
import { nameKey } from "./contents.ts";
import { countTitles } from "./counted-titles.ts";
import { type Group, groupsOf, ranksBesideSources, type Setting, sourcesLead } from "./heading-groups.ts";
import { isColophon } from "./masthead.ts";
import { mastheadEnd } from "./masthead-end.ts";
import type { Role } from "./outline.ts";
import { namesColumn } from "./sections.ts";
import { withSentenceTitles } from "./sentence-titles.ts";
import { looksLikeTitle, rankOf, stylesOf, type TitleStyles } from "./title-styles.ts";

export interface Hints {
  /** Keys of what a contents page names. */
  readonly names: ReadonlySet<string>;
  /** Keys of running heads. */
  readonly heads: ReadonlySet<string>;
}

export function rolesByLayout(all: readonly Block[], hints: Hints): Role[] {
  const head = mastheadEnd(all, hints.heads);
  const closes = closerOf(all);
  const sourcesFirst = sourcesLead(all, closes);
  const blocks = withSentenceTitles(all, { head, closes, sourcesFirst });
  const ranks = sectionRanks(blocks, head);
  const titleRanks = ranksBesideSources(blocks, closes);
  const setting: Setting = { blocks, head, closes, sourcesFirst, ranks, titleRanks };
  const roles = blocks.map((block, i): Role => (i < head ? "masthead" : block.credits ? "credits" : "body"));
  const groups = groupsOf(setting);
  for (const group of groups) if (group.fresh) assign(group, setting, roles, hints);
  const body = blocks.filter((block, i) => roles[i] === "body" && !block.heading);
  const styles = stylesOf(
    blocks.filter((_, i) => roles[i] === "title"),
    body,
  );
  const counts = countTitles(blocks, roles);
  for (const group of groups) {
    if (!group.fresh && counts.isDue(group.from) && opensArticle(group, setting, styles, hints))
      assign(group, setting, roles, hints);
    counts.pass(group.from, group.to);
  }
  return dropColophon(setting, roles);
}

/** Ranks of headings (by ornament and number) that stand above other headings and not above text. */
function sectionRanks(blocks: readonly Block[], head: number): ReadonlySet<string> {
  const votes = new Map<string, { above: number; all: number }>();
  blocks.forEach((block, i) => {
    const rank = rankOf(block);
    if (i < head || !block.heading || rank === "|") return;
    const next = blocks[i + 1];
    const vote = votes.get(rank) ?? { above: 0, all: 0 };
    if (next === undefined || (next.heading && rankOf(next) !== rank)) vote.above++;
    vote.all++;
    votes.set(rank, vote);
  });
  const above = [...votes].filter(
    ([, vote]) => vote.above * 2 > vote.all || (vote.above >= 2 && vote.above * 4 >= vote.all),
  );
  return new Set(above.map(([rank]) => rank));
}

/** Headings in a row: sections, then a title; what follows a title belongs to its article. */
function assign(group: Group, setting: Setting, roles: Role[], hints: Hints): void {
  let at = group.from;
  while (at < group.to - 1 && isSection(setting, at, hints)) roles[at++] = "section";
  roles[at] = group.bare ? "section" : "title";
}

/** Whether the heading at `at`, which another heading follows, names a section. */
function isSection({ blocks, ranks, titleRanks }: Setting, at: number, hints: Hints): boolean {
  const [block, next] = [blocks[at]!, blocks[at + 1]!];
  if (ranks.has(rankOf(block))) return true;
  const listed = (one: Block) => hints.names.has(nameKey(one.text.text));
  if (listed(block) && listed(next)) return true;
  if (rankOf(block) !== "|" || rankOf(next) !== "|")
    return namesColumn(block.bare.name) && (!next.bare.number || titleRanks.has(rankOf(next)));
  if (namesColumn(block.text.text)) return next.text.text.length > 4;
  return block.text.text.length <= 8 && next.text.text.length >= 10 && next.apart;
}

function opensArticle(group: Group, setting: Setting, styles: TitleStyles, hints: Hints): boolean {
  const { blocks } = setting;
  let at = group.from;
  while (at < group.to - 1 && isSection(setting, at, hints)) at++;
  const title = blocks[at]!;
  if (isSignature(blocks, group.to)) return false;
  const listed = hints.names.has(nameKey(title.text.text));
  const underlined = at === group.to - 1 && blocks[group.to]?.credits != null && blocks[group.to + 1]?.credits === null;
  return listed || at > group.from || underlined || looksLikeTitle(title, styles);
}

/** Credits follow and no text after them: who signed a text, not a title. */
function isSignature(blocks: readonly Block[], at: number): boolean {
  let end = at;
  while (blocks[end]?.credits) end++;
  return end > at && blocks[end]?.heading !== false;
}

const SHORT = 80;

/** Editors' lines after the last article, and what else is short and follows its source. */
function dropColophon({ blocks, closes, sourcesFirst }: Setting, roles: Role[]): Role[] {
  const last = sourcesFirst ? -1 : blocks.findLastIndex(closes);
  const rest = last < 0 ? [] : blocks.slice(last + 1).map((_, i) => last + 1 + i);
  if (rest.every((i) => roles[i] !== "title" && roles[i] !== "section" && blocks[i]!.text.text.length <= SHORT)) {
    for (const i of rest) if (roles[i] === "body") roles[i] = "drop";
  }
  const own = (block: Block) => block.credits !== null && !block.apart;
  const colophon = (i: number) => roles[i] !== "title" && isColophon(blocks[i]!.text.text) && !own(blocks[i]!);
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (roles[i] === "title" || closes(blocks[i]!)) break;
    if (!colophon(i)) continue;
    for (let k = i; k < blocks.length; k++) if (roles[k] === "body" || colophon(k)) roles[k] = "drop";
  }
  return roles;
}
