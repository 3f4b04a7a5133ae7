/** Titles that are counted: a heading whose number does not lie between its neighbours' is an item of a list. */
import type { Block } from "./blocks.ts";
import type { Role } from "./outline.ts";

export interface TitleCounts {
  /** Whether the heading at `at` may be the next title; what is not counted may. */
  isDue(at: number): boolean;
  /** Takes note of the titles among the blocks from … to-1; called in the order of the text. */
  pass(from: number, to: number): void;
}

export function countTitles(blocks: readonly Block[], roles: readonly Role[]): TitleCounts {
  const next = nextCounts(blocks, roles);
  const last = new Map<string, number>();
  return {
    isDue(at) {
      const { number, count } = blocks[at]!.bare;
      if (count === null) return true;
      const [before, after] = [last.get(number) ?? 0, next[at] ?? 0];
      return count > before && (after <= before || count < after);
    },
    pass(from, to) {
      for (let i = from; i < to; i++) {
        const { number, count } = blocks[i]!.bare;
        if (roles[i] === "title" && count !== null) last.set(number, count);
      }
    },
  };
}

/** For each block, the count of the next title that is numbered as it is. */
function nextCounts(blocks: readonly Block[], roles: readonly Role[]): (number | undefined)[] {
  const following = new Map<string, number>();
  const counts: (number | undefined)[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { number, count } = blocks[i]!.bare;
    counts[i] = following.get(number);
    if (roles[i] === "title" && count !== null) following.set(number, count);
  }
  return counts;
}
