/** Numbers before titles that begin with a figure: 4、8月交付… reads as April and August unless it comes behind 3、…. */
import type { Block } from "./blocks.ts";

const KIND = "1.";
const MAY_COUNT = /^(\d{1,3})\s?[、．.]\s*(?=\d)/u;

/** The headings with the numbers that continue a series. */
export function withSeriesNumbers(blocks: readonly Block[]): Block[] {
  const next = countsBehind(blocks);
  let last = 0;
  return blocks.map((block, at) => {
    const { number, count, end } = block.bare;
    if (block.heading && number === KIND && count !== null) last = count;
    const match = block.heading && number === "" ? MAY_COUNT.exec(block.text.text) : null;
    // The first of none is no series: 1、2月出口….
    const due = match !== null && Number(match[1]) === last + 1 && last + 1 < next[at]! && (last > 0 || next[at] === 2);
    if (!due) return block;
    last++;
    const start = match[0].length;
    return {
      ...block,
      bare: { ...block.bare, name: block.text.text.slice(start, end), start, number: KIND, count: last },
    };
  });
}

/** For each block, the count of the next heading that is surely numbered so. */
function countsBehind(blocks: readonly Block[]): number[] {
  let next = Number.POSITIVE_INFINITY;
  const counts: number[] = [];
  for (let at = blocks.length - 1; at >= 0; at--) {
    counts[at] = next;
    const { heading, bare } = blocks[at]!;
    if (heading && bare.number === KIND && bare.count !== null) next = bare.count;
  }
  return counts;
}
