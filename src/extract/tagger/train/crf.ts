import { mayFollow, TAGS } from "../labels.ts";
import { Lattice } from "../lattice.ts";
import type { Rows } from "./features.ts";

/** What is learned from: rows of weights that speak to each unit, and the right tags. */
export interface Lesson {
  readonly rows: Rows;
  readonly tags: Uint8Array;
}

const FIRST_SQUARE = 0.01;
/** Errors below these are not worth a step. */
const LEAST_ERROR = 1e-3;
const LEAST_PAIR_ERROR = 1e-5;

/**
 * Weights of a CRF under training: log-likelihood by AdaGrad (Duchi, Hazan and Singer 2011), one example a step, with decay of
 * the weights that is made up for when a row is next touched.
 */
export class Crf {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array(TAGS * TAGS);
  readonly #squares: Float32Array;
  readonly #pairSquares = new Float32Array(TAGS * TAGS).fill(FIRST_SQUARE);
  readonly #touched: Int32Array;
  readonly #lattice: Lattice;
  readonly #rate: number;
  readonly #decay: number;
  readonly #pull: number;
  readonly #error = new Float32Array(TAGS);
  readonly #hot = new Int32Array(TAGS);
  #step = 0;

  constructor(rows: number, { rate, decay, pull }: { rate: number; decay: number; pull: number }) {
    this.weights = new Float32Array(rows * TAGS);
    this.#squares = new Float32Array(rows * TAGS).fill(FIRST_SQUARE);
    this.#touched = new Int32Array(rows);
    this.#lattice = new Lattice(this.transitions);
    this.#rate = rate;
    this.#decay = decay * rate;
    this.#pull = pull * rate;
  }

  learn({ rows, tags }: Lesson): void {
    const n = tags.length;
    this.#step++;
    this.#lattice.refresh();
    score(rows, n, this.weights, this.#lattice);
    this.#lattice.marginals(n);
    for (let q = 0; q < n; q++) this.#learnUnit(q, rows, tags[q]!);
    this.#learnPairs(n, tags);
  }

  /** Applies decay that is still owed; call before the weights are read. */
  settle(): void {
    for (let row = 0; row < this.#touched.length; row++) this.#decayRow(row);
  }

  #learnUnit(q: number, rows: Rows, right: number): void {
    const { forward, backward } = this.#lattice;
    let hot = 0;
    for (let t = 0; t < TAGS; t++) {
      const error = forward[q * TAGS + t]! * backward[q * TAGS + t]! - (t === right ? 1 : 0);
      this.#error[t] = error;
      if (Math.abs(error) > LEAST_ERROR) this.#hot[hot++] = t;
    }
    for (let j = rows.starts[q]!; j < rows.starts[q + 1]!; j++) this.#learnRow(rows.list[j]!, hot);
  }

  #learnRow(row: number, hot: number): void {
    this.#decayRow(row);
    const [weights, squares] = [this.weights, this.#squares];
    for (let h = 0; h < hot; h++) {
      const t = this.#hot[h]!;
      const error = this.#error[t]!;
      const square = (squares[row * TAGS + t]! += error * error);
      weights[row * TAGS + t]! -= (this.#rate * error) / Math.sqrt(square);
    }
  }

  #decayRow(row: number): void {
    const owed = this.#step - this.#touched[row]!;
    if (owed === 0) return;
    this.#touched[row] = this.#step;
    const factor = Math.exp(-this.#decay * owed);
    const pull = this.#pull * owed;
    for (let at = row * TAGS; at < (row + 1) * TAGS; at++) {
      const weight = this.weights[at]!;
      if (weight === 0) continue;
      const size = Math.abs(weight) * factor - pull / Math.sqrt(this.#squares[at]!);
      this.weights[at] = size > 0 ? Math.sign(weight) * size : 0;
    }
  }

  #learnPairs(n: number, tags: Uint8Array): void {
    const errors = new Float64Array(TAGS * TAGS);
    for (let q = 1; q < n; q++) {
      for (const [before, after] of PAIRS) errors[before * TAGS + after]! += this.#lattice.pair(q, before, after);
      errors[tags[q - 1]! * TAGS + tags[q]!]! -= 1;
    }
    errors.forEach((error, at) => {
      if (Math.abs(error) < LEAST_PAIR_ERROR) return;
      const square = (this.#pairSquares[at]! += error * error);
      this.transitions[at]! -= (this.#rate * error) / Math.sqrt(square);
    });
  }
}

const PAIRS: readonly (readonly [number, number])[] = Array.from(
  { length: TAGS * TAGS },
  (_, at) => [Math.floor(at / TAGS), at % TAGS] as const,
).filter(([before, after]) => mayFollow(before, after));

/** Fills a lattice with the scores that rows of weights give to n units. */
export function score({ starts, list }: Rows, n: number, weights: Float32Array, lattice: Lattice): void {
  lattice.reserve(n);
  const { scores } = lattice;
  for (let q = 0; q < n; q++)
    for (let j = starts[q]!; j < starts[q + 1]!; j++) {
      const row = list[j]! * TAGS;
      for (let t = 0; t < TAGS; t++) scores[q * TAGS + t]! += weights[row + t]!;
    }
}
