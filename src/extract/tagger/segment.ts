import { CLASS } from "./characters.ts";
import { LONGEST_WORD, type Words, wordHash } from "./words.ts";

/** Word classes beyond those of the dictionary. */
export const UNKNOWN = 0;
export const LATIN = 14;
export const NUMBER = 15;

const RARITY_OF_UNKNOWN = 19;

/** The most probable words of a run of text (unigram model), and which dictionary words begin, end and stand across each unit. */
export class Segmenter {
  readonly #words: Words;
  #size = 0;
  /** First unit of the word that each unit is in, end of it, and its class. */
  first = new Int32Array(0);
  last = new Int32Array(0);
  kind = new Uint8Array(0);
  /** Longest dictionary word that begins, ends at, or covers a unit: length × 16 + class. */
  begins = new Uint8Array(0);
  ends = new Uint8Array(0);
  covers = new Uint8Array(0);
  #cost = new Int32Array(0);
  #from = new Int32Array(0);
  #how = new Uint8Array(0);

  constructor(words: Words) {
    this.#words = words;
  }

  /** Fills the public arrays for `units[0 … n)`. */
  run(units: Uint16Array, raw: Uint8Array, n: number): void {
    if (n > this.#size) this.#grow(n);
    this.begins.fill(0, 0, n);
    this.ends.fill(0, 0, n);
    this.covers.fill(0, 0, n);
    this.#cost.fill(0x3fffffff, 0, n + 1);
    this.#cost[0] = 0;
    for (let at = 0; at < n; at++) {
      const kind = raw[at]!;
      if (kind === CLASS.digit || kind === CLASS.upper || kind === CLASS.lower) this.#token(raw, at, n);
      else this.#wordsAt(units, raw, at, n);
    }
    for (let end = n; end > 0; end = this.#from[end]!) this.#mark(this.#from[end]!, end, this.#how[end]!);
  }

  #token(raw: Uint8Array, at: number, n: number): void {
    const digit = raw[at] === CLASS.digit;
    let end = at + 1;
    while (end < n && (digit ? raw[end] === CLASS.digit : raw[end] === CLASS.upper || raw[end] === CLASS.lower)) end++;
    this.#step(at, end, 8, digit ? NUMBER : LATIN);
  }

  #wordsAt(units: Uint16Array, raw: Uint8Array, at: number, n: number): void {
    this.#step(at, at + 1, RARITY_OF_UNKNOWN, UNKNOWN);
    if (raw[at] !== CLASS.han && raw[at] !== CLASS.surname && raw[at] !== CLASS.numeral) return;
    const most = Math.min(n, at + LONGEST_WORD);
    for (let end = at + 1; end <= most; end++) {
      const hash = wordHash(units, at, end);
      const value = this.#words.get(hash);
      if (value !== 0) this.#step(at, end, value >> 4, value & 15);
      if (value !== 0 && end - at > 1) this.#note(at, end, ((end - at) << 4) | (value & 15));
      if (!this.#words.goesOn(hash)) return;
    }
  }

  #note(at: number, end: number, word: number): void {
    this.begins[at] = word;
    if (word >> 4 > this.ends[end - 1]! >> 4) this.ends[end - 1] = word;
    for (let i = at + 1; i < end - 1; i++) if (word >> 4 > this.covers[i]! >> 4) this.covers[i] = word;
  }

  /** Cost in steps of rarity; each word costs a constant beside, so that few words win. */
  #step(at: number, end: number, rarity: number, how: number): void {
    const cost = this.#cost[at]! + rarity + 3;
    if (cost >= this.#cost[end]!) return;
    this.#cost[end] = cost;
    this.#from[end] = at;
    this.#how[end] = how;
  }

  #mark(from: number, to: number, kind: number): void {
    this.first.fill(from, from, to);
    this.last.fill(to, from, to);
    this.kind.fill(kind, from, to);
  }

  #grow(n: number): void {
    this.#size = n;
    for (const key of ["first", "last"] as const) this[key] = new Int32Array(n);
    for (const key of ["kind", "begins", "ends", "covers"] as const) this[key] = new Uint8Array(n);
    this.#cost = new Int32Array(n + 1);
    this.#from = new Int32Array(n + 1);
    this.#how = new Uint8Array(n + 1);
  }
}
