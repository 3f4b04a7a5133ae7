/** Titles that end in a full stop: short sentences where nothing but a title can stand. */
import type { Block } from "./blocks.ts";
import type { Closes } from "./closers.ts";
import { namesColumn } from "./sections.ts";
import { rankOf } from "./title-styles.ts";

export interface Places {
  /** Where the masthead ends. */
  readonly head: number;
  readonly closes: Closes;
  readonly sourcesFirst: boolean;
}

/** The blocks, with such sentences as headings. */
export function withSentenceTitles(blocks: readonly Block[], places: Places): readonly Block[] {
  if (!blocks.some((block) => block.sentence)) return blocks;
  const sections = ranksAboveTitles(blocks);
  return blocks.map((block, i) =>
    block.sentence && isDue(blocks, i, places, sections) ? { ...block, heading: true } : block,
  );
}

/** Ranks of decorated headings that mostly stand above another heading or a short sentence, and not right under others. */
function ranksAboveTitles(blocks: readonly Block[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  const under = new Map<string, number>();
  blocks.forEach((block, i) => {
    const rank = rankOf(block);
    const next = blocks[i + 1];
    if (!block.heading || rank === "|" || !next) return;
    if (next.heading && rankOf(next) !== rank) under.set(rankOf(next), (under.get(rankOf(next)) ?? 0) + 1);
    const above = next.sentence || (next.heading && rankOf(next) !== rank);
    votes.set(rank, (votes.get(rank) ?? 0) + (above ? 1 : -1));
  });
  return new Set([...votes].filter(([rank, vote]) => vote > 0 && (under.get(rank) ?? 0) < 2).map(([rank]) => rank));
}

/** A text follows, and before it stand an article's source, a section's heading or the masthead. */
function isDue(blocks: readonly Block[], at: number, places: Places, sections: ReadonlySet<string>): boolean {
  const [block, next, before] = [blocks[at]!, blocks[at + 1], blocks[at - 1]];
  if (!next || at < places.head) return false;
  if (places.sourcesFirst && places.closes(next)) return blocks[at + 2]?.credits === null;
  if (next.credits || next.heading || next.text.text.length <= block.text.text.length) return false;
  if (at === places.head) return at > 0;
  if (before!.heading) return sections.has(rankOf(before!)) || namesColumn(before!.bare.name);
  return !places.sourcesFirst && closedBefore(blocks, at, places.closes);
}

const MOST_CREDITS = 8;

function closedBefore(blocks: readonly Block[], at: number, closes: Closes): boolean {
  for (let i = at - 1; i >= 0 && at - i < MOST_CREDITS && blocks[i]!.credits; i--) if (closes(blocks[i])) return true;
  return false;
}
