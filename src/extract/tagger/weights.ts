import { TAGS } from "./labels.ts";
import { K, TEMPLATES } from "./templates.ts";

/**
 * Weights by observation. Observation i has cells `starts[i] … starts[i+1])`; a cell is (offset − low) × TAGS + tag of its
 * template, with a weight in steps of the model's scale.
 */
export interface Weights {
  /** Ascending as unsigned numbers, not 0. */
  readonly keys: Int32Array;
  readonly starts: Uint32Array;
  readonly cells: Uint8Array;
  readonly values: Int8Array;
}

const SEEN_BITS = 2 ** 21;
const SPREAD = 0x9e3779b1;
const SALTS = Int32Array.from(TEMPLATES, (_, template) => Math.imul(template + 1, 0x7feb352d));
const BASES = Int32Array.from(TEMPLATES, ({ low }) => low * TAGS);
/** The last template that need not be looked at where one found nothing: what begins with an unknown run is unknown. */
const WITHOUT = Int32Array.from(TEMPLATES, ({ name }, k) =>
  name === "three" || name === "four" ? TEMPLATES.findIndex((t) => t.name === "five") : k,
);

/** Key of what a template observed. */
export const observationKey = (template: number, value: number): number =>
  Math.imul(value, SPREAD) ^ SALTS[template]! || 1;

/** Adds up the weights of observations, found by open addressing. */
export class Scorer {
  /** A cell in the low byte, its weight in the high one. */
  readonly #packed: Int16Array;
  /** Pairs of a key and what it leads to: first cell × 256 + number of cells. Key 0 is an empty slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** One bit for each of 2²¹ remainders of a key: small enough for the cache to say no at once. */
  readonly #seen = new Int32Array(SEEN_BITS / 32);

  constructor(weights: Weights) {
    const { cells, values } = weights;
    this.#packed = new Int16Array(cells.length);
    for (let j = 0; j < cells.length; j++) this.#packed[j] = (values[j]! << 8) | cells[j]!;
    const size = 2 ** Math.ceil(Math.log2(weights.keys.length * 1.6 + 2));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    for (let i = 0; i < weights.keys.length; i++) {
      const start = weights.starts[i]!;
      this.#put(weights.keys[i]!, (start << 8) | (weights.starts[i + 1]! - start));
    }
  }

  #put(key: number, leadsTo: number): void {
    const bit = (key >>> 11) & (SEEN_BITS - 1);
    this.#seen[bit >>> 5]! |= 1 << (bit & 31);
    let at = spread(key) & this.#mask;
    while (this.#slots[at * 2] !== 0) at = (at + 1) & this.#mask;
    this.#slots[at * 2] = key;
    this.#slots[at * 2 + 1] = leadsTo;
  }

  /** Adds to `sums` what the observations of n units say; unit 0 has its sums at `margin × TAGS`. */
  add(observations: Int32Array, n: number, sums: Int32Array, margin: number): void {
    const packed = this.#packed;
    for (let p = 0; p < n; p++) {
      const base = (p + margin) * TAGS;
      for (let k = 0; k < K; k++) {
        const value = observations[p * K + k]!;
        const found = value === 0 ? 0 : this.#find(Math.imul(value, SPREAD) ^ SALTS[k]!);
        if (found === 0) {
          k = WITHOUT[k]!;
          continue;
        }
        const to = base + BASES[k]!;
        const start = found >>> 8;
        const end = start + (found & 255);
        for (let j = start; j < end; j++) sums[to + (packed[j]! & 255)]! += packed[j]! >> 8;
      }
    }
  }

  #find(key: number): number {
    const bit = (key >>> 11) & (SEEN_BITS - 1);
    if (((this.#seen[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return 0;
    const slots = this.#slots;
    const mask = this.#mask;
    for (let at = spread(key) & mask; ; at = (at + 1) & mask) {
      const there = slots[at * 2]!;
      if (there === key) return slots[at * 2 + 1]!;
      if (there === 0) return 0;
    }
  }
}

const spread = (key: number): number => key ^ (key >>> 15);
