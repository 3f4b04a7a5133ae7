import { CLASS } from "./characters.ts";
import type { Marked } from "./mark.ts";
import type { Segmenter } from "./segment.ts";

/** Classes of words that are names of people or bodies, and the last of those that are nouns (`train/build-words.ts`). */
const NAMES: ReadonlySet<number> = new Set([1, 3]);
const LAST_NOUN = 5;
/** From here on a single character is no everyday word: fewer than about 16,000 times in the dictionary's counts. */
const RARE = 4;

/**
 * Whether a stretch of segmented text may hold a name that no list does. Somewhere that is open, there is a name of the
 * dictionary; or two single characters on end that seldom stand alone; or a surname alone before two more or before a short
 * noun (崔东树, 李如东). Ordinary prose, most of a newsletter, is passed over so.
 */
export class Gate {
  readonly #segmenter: Segmenter;
  readonly #isName = Uint8Array.from({ length: 16 }, (_, kind) => (NAMES.has(kind) ? 1 : 0));
  readonly #isRare: Uint8Array;

  constructor(segmenter: Segmenter) {
    this.#segmenter = segmenter;
    this.#isRare = segmenter.singles.map((value) => (value === 0 || value >> 4 >= RARE ? 1 : 0));
  }

  /** `open`: whether each unit of the text may be in a name. */
  mayHold({ units, classes }: Marked, open: Uint8Array, start: number, end: number): boolean {
    const { last, kind } = this.#segmenter;
    let odd = 0;
    let afterSurname = 0;
    let rareSurname = false;
    for (let from = start + 1; from <= end; from = last[from]!) {
      const to = last[from]!;
      const of = classes[from]!;
      if (open[from - 1] === 0 || open[to - 2] === 0) odd = afterSurname = 0;
      else if (to - from > 1) {
        if (this.#isName[kind[from]!] === 1) return true;
        if (rareSurname && to - from === 2 && kind[from]! <= LAST_NOUN) return true;
        odd = afterSurname = 0;
      } else {
        odd = of === CLASS.surname || (of === CLASS.han && this.#isRare[units[from]!] === 1) ? odd + 1 : 0;
        if (afterSurname > 0) afterSurname = of === CLASS.surname || of === CLASS.han ? afterSurname + 1 : 0;
        else if (of === CLASS.surname) afterSurname = 1;
        if (odd === 2 || afterSurname === 3) return true;
      }
      rareSurname = afterSurname === 1 && this.#isRare[units[from]!] === 1;
    }
    return false;
  }
}
