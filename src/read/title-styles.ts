/** How titles look in this issue, so that headings inside an article can be told from the title of the next. */
import type { Block } from "./blocks.ts";

/** What headings of one rank have in common. */
export const rankOf = (block: Block): string => `${block.bare.ornament}|${block.bare.number}`;

const indentClass = (block: Block): string => (block.indent < 2 ? "0" : block.indent <= 4 ? "p" : "c");

export interface TitleStyles {
  readonly ranks: ReadonlySet<string>;
  readonly indents: ReadonlySet<string>;
  /** Titles stand apart, and paragraphs of an article do not. */
  readonly apart: boolean;
  /** The usual length of a title. */
  readonly length: number;
}

/** Reads the styles off titles that are certain. */
export function stylesOf(titles: readonly Block[], others: readonly Block[]): TitleStyles {
  const lengths = titles.map((block) => block.text.text.length).sort((a, b) => a - b);
  const share = (blocks: readonly Block[]) => blocks.filter((block) => block.apart).length / Math.max(1, blocks.length);
  return {
    ranks: frequent(titles.map(rankOf), titles.length),
    indents: frequent(titles.filter((block) => !block.seam).map(indentClass), titles.length),
    apart: share(titles.filter((block) => !block.seam)) > 0.8 && share(others) < 0.4,
    length: lengths[lengths.length >> 1] ?? 0,
  };
}

/** The values that a fifth of the titles share. */
function frequent(values: readonly string[], of: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= of * 0.2).map(([value]) => value));
}

/** Whether a heading inside an article looks like the titles. */
export function looksLikeTitle(block: Block, styles: TitleStyles): boolean {
  if (!styles.ranks.has(rankOf(block))) return false;
  if (!block.seam && styles.indents.size > 0 && !styles.indents.has(indentClass(block))) return false;
  if (styles.apart && !block.apart && !block.seam) return false;
  return block.text.text.length >= Math.min(8, styles.length * 0.4);
}
