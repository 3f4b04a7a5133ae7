import { finish, mix } from "./hash.ts";

/** Longest word that the dictionary holds, in UTF-16 units. */
export const LONGEST_WORD = 6;

export const PREFIX_BITS = 2 ** 20;

/**
 * A dictionary of words in one open-addressed table: two bytes of check, one of value (class in the low four bits, rarity in
 * the high four: 0 is the most frequent). An absent word is taken for a present one
 * about once in 2,000 questions, alike in training and in use.
 */
export class Words {
  readonly check: Uint16Array;
  readonly value: Uint8Array;
  /** Bits by hash of all that words begin with, the whole word too. */
  readonly prefixes: Uint8Array;
  readonly #mask: number;

  /** Sizes are powers of two. */
  constructor(check: Uint16Array, value: Uint8Array, prefixes: Uint8Array) {
    this.check = check;
    this.value = value;
    this.prefixes = prefixes;
    this.#mask = check.length - 1;
  }

  /** Value of the word with a hash, or 0. */
  get(hash: number): number {
    const check = (hash >>> 16) | 1;
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const there = this.check[at]!;
      if (there === 0) return 0;
      if (there === check) return this.value[at]!;
    }
  }

  /** Whether a word may begin so, or be this; false is sure. */
  goesOn(hash: number): boolean {
    const bit = (hash >>> 8) & (PREFIX_BITS - 1);
    return ((this.prefixes[bit >>> 3]! >> (bit & 7)) & 1) === 1;
  }

  addPrefix(hash: number): void {
    const bit = (hash >>> 8) & (PREFIX_BITS - 1);
    this.prefixes[bit >>> 3]! |= 1 << (bit & 7);
  }

  /** Adds a word; the first value of a hash stays. */
  add(hash: number, value: number): void {
    const check = (hash >>> 16) | 1;
    let at = hash & this.#mask;
    for (; this.check[at] !== 0; at = (at + 1) & this.#mask) if (this.check[at] === check) return;
    this.check[at] = check;
    this.value[at] = value;
  }
}

export const WORD_SEED = 0x51ed270b;

/** Hash of `units[from … to)`. */
export function wordHash(units: Uint16Array, from: number, to: number): number {
  let hash = WORD_SEED;
  for (let i = from; i < to; i++) hash = mix(hash, units[i]!);
  return finish(hash);
}
