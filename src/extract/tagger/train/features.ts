import { Observer } from "../observe.ts";
import { Segmenter } from "../segment.ts";
import { K, TEMPLATES } from "../templates.ts";
import { observationKey } from "../weights.ts";
import type { Words } from "../words.ts";
import type { Example } from "./data.ts";

/** Rows of weights that speak to each unit q: `list[starts[q] … starts[q+1])`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly list: Int32Array;
}

/** Every observation that is made often enough, each with one row of weights for every offset of its template. */
export class FeatureIndex {
  readonly #base = new Map<number, number>();
  readonly #segmenter: Segmenter;
  readonly #observer: Observer;
  rows = 0;

  /** `least`: how many times an observation must be made in the examples. */
  constructor(examples: readonly Example[], words: Words, least: number) {
    this.#segmenter = new Segmenter(words);
    this.#observer = new Observer(this.#segmenter);
    const counts = new Map<number, number>();
    for (const example of examples)
      this.#each(example, (key) => {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      });
    for (const example of examples)
      this.#each(example, (key, template) => {
        if (counts.get(key)! < least || this.#base.has(key)) return;
        this.#base.set(key, this.rows);
        this.rows += width(template);
      });
  }

  /** Keys with the first of their rows, and how many there are. */
  *blocks(): Iterable<{ key: number; row: number; rows: number }> {
    const all = [...this.#base];
    for (const [at, [key, row]] of all.entries()) yield { key, row, rows: (all[at + 1]?.[1] ?? this.rows) - row };
  }

  rowsOf(example: Example): Rows {
    const n = example.units.length;
    const to: number[][] = Array.from({ length: n }, () => []);
    this.#each(example, (key, template, p) => {
      const base = this.#base.get(key);
      if (base === undefined) return;
      const { low, high } = TEMPLATES[template]!;
      for (let offset = low; offset <= high; offset++) to[p + offset]?.push(base + offset - low);
    });
    const starts = new Int32Array(n + 1);
    for (let q = 0; q < n; q++) starts[q + 1] = starts[q]! + to[q]!.length;
    return { starts, list: Int32Array.from(to.flat()) };
  }

  #each(example: Example, seen: (key: number, template: number, p: number) => void): void {
    const n = example.units.length;
    this.#segmenter.run(example.units, example.classes);
    this.#observer.run(example, 0, n);
    const { values } = this.#observer;
    for (let p = 0; p < n; p++)
      for (let k = 0; k < K; k++) {
        const value = values[p * K + k]!;
        if (value !== 0) seen(observationKey(k, value), k, p);
      }
  }
}

const width = (template: number): number => TEMPLATES[template]!.high - TEMPLATES[template]!.low + 1;
