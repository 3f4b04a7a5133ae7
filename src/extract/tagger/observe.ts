import { CLASS } from "./characters.ts";
import { finish, mix } from "./hash.ts";
import { Segmenter } from "./segment.ts";
import { K } from "./templates.ts";
import { type Words, wordHash } from "./words.ts";

/** Beside a word at an edge. */
const NO_CLASS = 13;

/** Observations of a run of text, K a unit; 0 is none. Reused from run to run. */
export class Observer {
  readonly segmenter: Segmenter;
  values = new Int32Array(0);

  constructor(words: Words) {
    this.segmenter = new Segmenter(words);
  }

  /** `names`: what the lexicon says of each unit (0 nothing). Fills `values[p × K + template]`. */
  run(units: Uint16Array, raw: Uint8Array, names: Uint8Array, n: number): void {
    if (n * K > this.values.length) this.values = new Int32Array(n * K * 2);
    this.segmenter.run(units, raw, n);
    this.#grams(units, n);
    this.#shapes(raw, n);
    this.#brackets(units, raw, n);
    this.#words(units, n);
    this.#names(units, names, n);
  }

  #grams(units: Uint16Array, n: number): void {
    const out = this.values;
    for (let p = 0; p < n; p++) {
      let at = p * K;
      let hash = mix(0x1b873593, units[p]!);
      out[at++] = finish(hash);
      for (let length = 2; length <= 5; length++) {
        if (p + length <= n) hash = mix(hash, units[p + length - 1]!);
        out[at++] = p + length <= n ? finish(hash) : 0;
      }
      out[at] = p + 2 < n ? finish(mix(mix(0x2545f491, units[p]!), units[p + 2]!)) : 0;
    }
  }

  #shapes(raw: Uint8Array, n: number): void {
    const shape = (i: number): number => (i < 0 || i >= n ? CLASS.edge : raw[i]!);
    for (let p = 0; p < n; p++) {
      const near = (shape(p - 1) << 8) | (shape(p) << 4) | shape(p + 1);
      this.values[p * K + 6] = finish(mix(0x6c078965, near));
      this.values[p * K + 7] = finish(mix(0x5d588b65, (shape(p - 2) << 16) | (near << 4) | shape(p + 2)));
    }
  }

  #brackets(units: Uint16Array, raw: Uint8Array, n: number): void {
    let open = 0;
    let since = 0;
    for (let p = 0; p < n; p++) {
      if (raw[p] === CLASS.open) [open, since] = [units[p]!, p];
      this.values[p * K + 8] = finish(mix(mix(0x3c6ef372, open), open === 0 ? 0 : Math.min(p - since, 4)));
      if (raw[p] === CLASS.close) open = 0;
    }
  }

  #words(units: Uint16Array, n: number): void {
    const { last, kind } = this.segmenter;
    let [before, own] = [0, n > 0 ? wordHash(units, 0, last[0]!) : 0];
    for (let from = 0; from < n; ) {
      const to = last[from]!;
      const after = to < n ? wordHash(units, to, last[to]!) : 0;
      const classes =
        ((from > 0 ? kind[from - 1]! : NO_CLASS) << 8) | (kind[from]! << 4) | (to < n ? kind[to]! : NO_CLASS);
      const length = (Math.min(to - from, 7) << 8) | (kind[from]! << 2);
      for (let p = from; p < to; p++)
        this.#word(p, (p === from ? 1 : 0) | (p === to - 1 ? 2 : 0), { own, before, after, classes, length });
      [before, own, from] = [own, after, to];
    }
  }

  #word(
    p: number,
    place: number,
    word: { own: number; before: number; after: number; classes: number; length: number },
  ): void {
    const { begins, ends, covers } = this.segmenter;
    const out = this.values;
    const at = p * K + 9;
    out[at] = finish(mix(word.own, place));
    out[at + 1] = finish(mix(word.before, place | 16));
    out[at + 2] = finish(mix(word.after, place | 32));
    out[at + 3] = finish(mix(0x1f83d9ab, (word.classes << 2) | place));
    out[at + 4] = finish(mix(0x3c6ef37f, word.length | place));
    out[at + 5] = finish(mix(0x2b3e6c1f, begins[p]!));
    out[at + 6] = finish(mix(0x7a5c1d2f, ends[p]!));
    out[at + 7] = finish(mix(0x66a3d2f1, (begins[p]! << 16) | (covers[p]! << 8) | ends[p]!));
  }

  #names(units: Uint16Array, names: Uint8Array, n: number): void {
    for (let p = 0; p < n; p++) {
      this.values[p * K + 17] = names[p] === 0 ? 0 : finish(mix(0x510e527f, names[p]!));
      this.values[p * K + 18] = names[p] === 0 ? 0 : finish(mix(mix(0x1be0cd19, names[p]!), units[p]!));
    }
  }
}
