import { CLASS } from "./characters.ts";
import { finish, mix } from "./hash.ts";
import { LONGEST_WORD, WORD_SEED, type Words, wordHash } from "./words.ts";

/** Word classes beyond those of the dictionary. */
export const UNKNOWN = 0;
export const LATIN = 14;
export const NUMBER = 15;
/** Those of the dictionary up to here are names: people, places, bodies, others. */
const LAST_NAME = 4;

const RARITY_OF_UNKNOWN = 19;
const RARITY_OF_TOKEN = 8;
const FAR = 0x3fffffff;

/** The most probable words of a text (unigram model), and which dictionary words begin, end and stand across each unit. */
export class Segmenter {
  readonly #words: Words;
  /** Value of each single character as a word. */
  readonly singles: Uint8Array;
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
    this.singles = singlesOf(words);
  }

  /** Fills the public arrays for all units. */
  run(units: Uint16Array, classes: Uint8Array): void {
    const n = units.length;
    if (n > this.#size) this.#grow(n * 2);
    this.begins.fill(0, 0, n);
    this.ends.fill(0, 0, n);
    this.covers.fill(0, 0, n);
    this.#cost.fill(FAR, 0, n + 1);
    this.#cost[0] = 0;
    for (let at = 0; at < n; at++) {
      const of = classes[at]!;
      if (isHan(of)) this.#wordsAt(units, classes, at, n);
      else if (of === CLASS.digit || isLetter(of)) this.#token(classes, at, n);
      else this.#step(at, at + 1, RARITY_OF_UNKNOWN, UNKNOWN);
    }
    for (let end = n; end > 0; end = this.#from[end]!) this.#mark(this.#from[end]!, end, this.#how[end]!);
  }

  /** Whether units `start … end)` begin or end within an everyday word. */
  cutsWord(start: number, end: number): boolean {
    return (
      (this.first[start]! < start && isEveryday(this.kind[start]!)) ||
      (this.last[end - 1]! > end && isEveryday(this.kind[end - 1]!))
    );
  }

  /** Whether units `start … end)` are whole words, none of them an everyday word of two units or more. */
  isNew(start: number, end: number): boolean {
    for (let at = start; at < end; at = this.last[at]!) {
      const to = this.last[at]!;
      if (this.first[at]! < at || to > end || (to - at > 1 && isEveryday(this.kind[at]!))) return false;
    }
    return true;
  }

  #token(classes: Uint8Array, at: number, n: number): void {
    const digits = classes[at] === CLASS.digit;
    let end = at + 1;
    while (end < n && (digits ? classes[end] === CLASS.digit : isLetter(classes[end]!))) end++;
    this.#step(at, end, RARITY_OF_TOKEN, digits ? NUMBER : LATIN);
  }

  #wordsAt(units: Uint16Array, classes: Uint8Array, at: number, n: number): void {
    const words = this.#words;
    const single = this.singles[units[at]!]!;
    if (single === 0) this.#step(at, at + 1, RARITY_OF_UNKNOWN, UNKNOWN);
    else this.#step(at, at + 1, single >> 4, single & 15);
    const most = Math.min(n, at + LONGEST_WORD);
    let hash = mix(WORD_SEED, units[at]!);
    for (let end = at + 2; end <= most; end++) {
      if (!isHan(classes[end - 1]!)) return;
      hash = mix(hash, units[end - 1]!);
      const key = finish(hash);
      if (!words.goesOn(key)) return;
      const value = words.get(key);
      if (value === 0) continue;
      this.#step(at, end, value >> 4, value & 15);
      this.#note(at, end, ((end - at) << 4) | (value & 15));
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
    for (let i = from; i < to; i++) {
      this.first[i] = from;
      this.last[i] = to;
      this.kind[i] = kind;
    }
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

const isHan = (of: number): boolean => of === CLASS.han || of === CLASS.surname || of === CLASS.numeral;
const isLetter = (of: number): boolean => of === CLASS.upper || of === CLASS.lower;

const isEveryday = (kind: number): boolean => kind > LAST_NAME && kind < LATIN;

function singlesOf(words: Words): Uint8Array {
  const values = new Uint8Array(0x10000);
  const units = new Uint16Array(1);
  for (let unit = 0; unit < values.length; unit++) {
    units[0] = unit;
    values[unit] = words.get(wordHash(units, 0, 1));
  }
  return values;
}
