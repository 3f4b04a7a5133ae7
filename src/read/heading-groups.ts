/** Runs of headings and what stands around them. */
import type { Block } from "./blocks.ts";
import type { Closes } from "./closers.ts";
import { isColophon } from "./masthead.ts";
import { rankOf } from "./title-styles.ts";

/** Headings that follow one another: blocks from … to-1. */
export interface Group {
  readonly from: number;
  readonly to: number;
  /** No article is open before it. */
  readonly fresh: boolean;
  /** No text follows: a section's heading before a break. */
  readonly bare: boolean;
}

/** Whether source lines stand between title and text rather than at the end. */
export function sourcesLead(blocks: readonly Block[], closes: Closes): boolean {
  let votes = 0;
  blocks.forEach((block, i) => {
    if (!closes(block)) return;
    const before = blocks[beforeCredits(blocks, i)];
    const after = blocks.slice(i + 1, i + 5).find((next) => !next.credits);
    if ((before?.heading || before?.sentence) && after && !after.heading && !after.sentence) votes++;
    else if (before && !before.heading) votes--;
  });
  return votes > 0;
}

/** An article has no more lines of credits than this. */
const MOST_CREDITS = 8;

/** The block before the credits at `at` and those directly before them. */
function beforeCredits(blocks: readonly Block[], at: number): number {
  let i = at - 1;
  while (blocks[i]?.credits && at - i < MOST_CREDITS) i--;
  return i;
}

export interface Setting {
  readonly blocks: readonly Block[];
  /** Where the masthead ends. */
  readonly head: number;
  readonly closes: Closes;
  readonly sourcesFirst: boolean;
  /** Ranks of headings that stand above others. */
  readonly ranks: ReadonlySet<string>;
  /** Ranks of headings beside sources: where titles are numbered, these are. */
  readonly titleRanks: ReadonlySet<string>;
}

/** Ranks that several headings beside a source have. */
export function ranksBesideSources(blocks: readonly Block[], closes: Closes): ReadonlySet<string> {
  const counts = new Map<string, number>();
  blocks.forEach((block, i) => {
    if (!block.heading || !besideSource(blocks, i, closes)) return;
    counts.set(rankOf(block), (counts.get(rankOf(block)) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count >= 2).map(([rank]) => rank));
}

/** Credits that name a source stand right before or after the heading. */
function besideSource(blocks: readonly Block[], at: number, closes: Closes): boolean {
  for (let i = at - 1; i >= 0 && at - i < MOST_CREDITS && blocks[i]!.credits; i--) if (closes(blocks[i])) return true;
  return closes(blocks[at + 1]);
}

export function groupsOf(setting: Setting): Group[] {
  const { blocks, head, sourcesFirst, ranks } = setting;
  const regular = blocks.filter(setting.closes).length >= 3;
  const groups: Group[] = [];
  const isHeading = (i: number) => blocks[i]!.heading && !isColophon(blocks[i]!.text.text);
  for (let from = head; from < blocks.length; from++) {
    if (!isHeading(from)) continue;
    let to = from + 1;
    while (to < blocks.length && isHeading(to)) to++;
    const credits = creditsAfter(blocks, to, setting.closes);
    const text = blocks[credits.end] !== undefined && !isColophon(blocks[credits.end]!.text.text);
    const after = sourcesFirst ? credits.source : endsBefore(setting, from);
    const bare = !text && !credits.source;
    const section = ranks.has(rankOf(blocks[from]!)) && (bare || to > from + 1);
    const opens = section && (blocks[from]!.bare.ornament !== "" || !regular);
    const fresh = after || opens || groups.length === 0 || blocks[from]!.ruled;
    if (!bare || section) groups.push({ from, to, fresh, bare });
    from = to - 1;
  }
  return groups;
}

function creditsAfter(blocks: readonly Block[], at: number, closes: Closes): { end: number; source: boolean } {
  let [end, source] = [at, false];
  for (; blocks[end]?.credits; end++) source ||= closes(blocks[end]);
  return { end, source };
}

/** The credits directly before close an article. */
function endsBefore({ blocks, head, closes }: Setting, at: number): boolean {
  for (let i = at - 1; i >= head && at - i < MOST_CREDITS && blocks[i]!.credits; i--)
    if (closes(blocks[i])) return true;
  return false;
}
