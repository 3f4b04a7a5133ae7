import { CLASS } from "./characters.ts";
import type { Segmenter } from "./segment.ts";
import { type Words, wordHash } from "./words.ts";

/** Word classes of people, bodies and other names. */
const NAMES = new Set([1, 3, 4]);
/** From here on a single character is no everyday word: fewer than about 16,000 times in the dictionary's counts. */
const RARE = 4;

/**
 * Whether a stretch of text may hold a name that no list does: somewhere that is open, the dictionary has a name, or two
 * single characters on end that seldom stand alone. Ordinary prose, most of a newsletter, is passed over so.
 */
export class Gate {
  readonly #words: Words;
  readonly #segmenter: Segmenter;

  constructor(words: Words, segmenter: Segmenter) {
    this.#words = words;
    this.#segmenter = segmenter;
  }

  /** `open[i]`: whether unit i may be in a name; all three from the same unit on. */
  mayHold(units: Uint16Array, classes: Uint8Array, open: Uint8Array): boolean {
    const n = units.length;
    this.#segmenter.run(units, classes, n);
    const { last, kind } = this.#segmenter;
    let run = 0;
    for (let from = 0; from < n; from = last[from]!) {
      const to = last[from]!;
      const free = open[from] === 1 && open[to - 1] === 1;
      if (free && to - from > 1 && NAMES.has(kind[from]!)) return true;
      run = free && to - from === 1 && this.#isOdd(units, classes[from]!, from) ? run + 1 : 0;
      if (run === 2) return true;
    }
    return false;
  }

  #isOdd(units: Uint16Array, of: number, at: number): boolean {
    if (of === CLASS.surname) return true;
    if (of !== CLASS.han) return false;
    const value = this.#words.get(wordHash(units, at, at + 1));
    return value === 0 || value >> 4 >= RARE;
  }
}
