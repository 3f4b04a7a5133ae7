import { CLASS } from "./characters.ts";
import { finish, mix } from "./hash.ts";
import type { Marked } from "./mark.ts";
import type { Segmenter } from "./segment.ts";
import { K } from "./templates.ts";
import { wordHash } from "./words.ts";

/** Class of the word beyond an edge. */
const NO_CLASS = 13;

/** Observations around the units of a segmented text, K a unit; 0 is none. Reused from run to run. */
export class Observer {
  readonly #segmenter: Segmenter;
  values = new Int32Array(0);

  constructor(segmenter: Segmenter) {
    this.#segmenter = segmenter;
  }

  /** Fills `values[(p − from) × K + template]` for `from ≤ p < to` of the text that the segmenter has just run over. */
  run(text: Marked, from: number, to: number): void {
    if ((to - from) * K > this.values.length) this.values = new Int32Array((to - from) * K * 2);
    for (let p = from, at = 0; p < to; p++, at += K) {
      this.#grams(text.units, p, at);
      this.#shapes(text, p, at + 6);
      this.#lexicon(text, p, at + 17);
    }
    this.#words(text.units, from, to);
  }

  #grams(units: Uint16Array, p: number, at: number): void {
    const out = this.values;
    const n = units.length;
    const unit = units[p]!;
    let hash = mix(0x1b873593, unit);
    out[at] = finish(hash);
    for (let length = 2; length <= 5; length++) {
      if (p + length <= n) hash = mix(hash, units[p + length - 1]!);
      out[at + length - 1] = p + length <= n ? finish(hash) : 0;
    }
    out[at + 5] = p + 2 < n ? finish(mix(mix(0x2545f491, unit), units[p + 2]!)) : 0;
  }

  #shapes({ classes, brackets }: Marked, p: number, at: number): void {
    const near = (classAt(classes, p - 1) << 8) | (classes[p]! << 4) | classAt(classes, p + 1);
    this.values[at] = finish(mix(0x6c078965, near));
    this.values[at + 1] = finish(
      mix(0x5d588b65, (classAt(classes, p - 2) << 16) | (near << 4) | classAt(classes, p + 2)),
    );
    this.values[at + 2] = finish(mix(0x3c6ef372, brackets[p]!));
  }

  #lexicon({ units, names }: Marked, p: number, at: number): void {
    const name = names[p]!;
    this.values[at] = name === 0 ? 0 : finish(mix(0x510e527f, name));
    this.values[at + 1] = name === 0 ? 0 : finish(mix(mix(0x1be0cd19, name), units[p]!));
  }

  #words(units: Uint16Array, start: number, end: number): void {
    const n = units.length;
    const { first, last, kind } = this.#segmenter;
    let from = first[start]!;
    let before = from > 0 ? wordHash(units, first[from - 1]!, from) : 0;
    let own = wordHash(units, from, last[from]!);
    while (from < end) {
      const to = last[from]!;
      const after = to < n ? wordHash(units, to, last[to]!) : 0;
      const classes =
        ((from > 0 ? kind[from - 1]! : NO_CLASS) << 8) | (kind[from]! << 4) | (to < n ? kind[to]! : NO_CLASS);
      const length = (Math.min(to - from, 7) << 8) | (kind[from]! << 2);
      for (let p = Math.max(from, start); p < to && p < end; p++) {
        const place = (p === from ? 1 : 0) | (p === to - 1 ? 2 : 0);
        this.#word(p, (p - start) * K + 9, place, before, own, after, classes, length);
      }
      before = own;
      own = after;
      from = to;
    }
  }

  #word(
    p: number,
    at: number,
    place: number,
    before: number,
    own: number,
    after: number,
    classes: number,
    length: number,
  ): void {
    const { begins, ends, covers } = this.#segmenter;
    const out = this.values;
    out[at] = finish(mix(own, place));
    out[at + 1] = finish(mix(before, place | 16));
    out[at + 2] = finish(mix(after, place | 32));
    out[at + 3] = finish(mix(0x1f83d9ab, (classes << 2) | place));
    out[at + 4] = finish(mix(0x3c6ef37f, length | place));
    out[at + 5] = finish(mix(0x2b3e6c1f, begins[p]!));
    out[at + 6] = finish(mix(0x7a5c1d2f, ends[p]!));
    out[at + 7] = finish(mix(0x66a3d2f1, (begins[p]! << 16) | (covers[p]! << 8) | ends[p]!));
  }
}

const classAt = (classes: Uint8Array, p: number): number => (p < 0 || p >= classes.length ? CLASS.edge : classes[p]!);
