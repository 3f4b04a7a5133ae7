/** What each block is in the issue, and the articles that follow from it. */
import type { Block } from "./blocks.ts";
import type { Credits } from "./credits.ts";
import { type MappedText, slice } from "./mapped-text.ts";
import { isNote } from "./notes.ts";

export type Role = "masthead" | "section" | "title" | "body" | "credits" | "drop";

export interface Draft {
  readonly section: string | null;
  readonly title: MappedText;
  readonly body: readonly MappedText[];
  readonly credits: readonly Credits[];
}

export interface Outline {
  readonly masthead: readonly string[];
  readonly drafts: readonly Draft[];
}

type Open = { section: string | null; title: MappedText; body: MappedText[]; credits: Credits[] };

/** Blocks with their roles → articles. What stands before the first article is masthead. */
export function outlineOf(blocks: readonly Block[], roles: readonly Role[]): Outline {
  const masthead: string[] = [];
  const drafts: Open[] = [];
  const numbered = areNumbered(blocks.filter((_, i) => roles[i] === "title"));
  let section: string | null = null;
  let open: Open | undefined;
  blocks.forEach((block, i) => {
    const role = roles[i]!;
    if (role === "section") {
      section = block.bare.name;
      open = undefined;
    } else if (role === "title") {
      const credits = [...(block.url ? [linkTo(block.url)] : []), ...(block.above ? [block.above] : [])];
      open = { section, title: titleOf(block, numbered), body: [], credits };
      drafts.push(open);
    } else if (role === "masthead") masthead.push(block.text.text);
    else if (role === "credits" && block.credits) (open ?? drafts.at(-1))?.credits.push(block.credits);
    else if (role === "body" && !isNote(block.text.text)) open?.body.push(block.text);
  });
  return { masthead, drafts: drafts.length > 0 ? drafts : untitled(blocks) };
}

/** A text without any title is one article: its first line, or else sentence, serves. */
function untitled(blocks: readonly Block[]): Draft[] {
  const [first, ...rest] = blocks.filter((block) => block.credits === null);
  if (!first) return [];
  const end =
    first.text.text.length <= 60
      ? first.text.text.length
      : /^[^。！？!?]*[。！？!?][”"』」）)]*/u.exec(first.text.text)?.[0].length;
  const body = [slice(first.text, end ?? first.text.text.length), ...rest.map((block) => block.text)];
  return [
    {
      section: null,
      title: slice(first.text, 0, end),
      body: body.filter(({ text }) => text !== "" && !isNote(text)),
      credits: blocks.flatMap((block) => block.credits ?? []),
    },
  ];
}

const linkTo = (url: string): Credits => ({ source: null, weak: false, compiler: null, author: null, date: null, url });

/** One number says little; two of a kind are a list of articles. */
function areNumbered(titles: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { bare } of titles) if (bare.number) counts.set(bare.number, (counts.get(bare.number) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 2 || titles.length === 1).map(([kind]) => kind));
}

/** A title without the number that it has in the issue and without its ornament. */
function titleOf(block: Block, numbered: ReadonlySet<string>): MappedText {
  const { number, ornament, start, end } = block.bare;
  if (number ? !numbered.has(number) : !ornament) return block.text;
  return /^[【〖〔[]/u.test(ornament) && !wraps(block)
    ? block.text
    : slice(block.text, start, Math.max(end, start + 1));
}

const wraps = (block: Block): boolean => block.bare.end < block.text.text.length;
