import { EDGE_AFTER, EDGE_BEFORE } from "./characters.ts";
import { Gate } from "./gate.ts";
import { TAGS } from "./labels.ts";
import { type Labelled, Lattice, labelledSpans } from "./lattice.ts";
import type { TaggerModel } from "./model-file.ts";
import { Observer } from "./observe.ts";
import { REACH_AHEAD, REACH_BACK } from "./templates.ts";
import { Scorer } from "./weights.ts";

/** Text as the tagger reads it, unit by unit: normalised, its classes, and what the lexicon says of it. */
export interface Marked {
  readonly units: Uint16Array;
  readonly classes: Uint8Array;
  readonly names: Uint8Array;
}

/** Linear-chain CRF over what is observed around each unit (Lafferty, McCallum and Pereira 2001). Not re-entrant: buffers are kept. */
export class Tagger {
  readonly #observer: Observer;
  readonly #gate: Gate;
  readonly #scorer: Scorer;
  readonly #lattice: Lattice;
  #units = new Uint16Array(0);
  #classes = new Uint8Array(0);
  #names = new Uint8Array(0);
  #tags = new Uint8Array(0);
  #sums = new Int32Array(0);

  constructor({ scale, transitions, weights, words }: TaggerModel) {
    this.#observer = new Observer(words);
    this.#gate = new Gate(words, this.#observer.segmenter);
    this.#scorer = new Scorer(weights);
    this.#lattice = new Lattice(transitions, scale);
  }

  /** Whether it is worth while to decode `text[from … to)` for names that lie where `open` is 1. */
  mayHold({ units, classes }: Marked, open: Uint8Array, from: number, to: number): boolean {
    return this.#gate.mayHold(units.subarray(from, to), classes.subarray(from, to), open.subarray(from, to));
  }

  /** Names in `text[from … to)`, in order; offsets are those of the whole text. */
  decode(text: Marked, from: number, to: number): Labelled[] {
    const n = this.#edged(text, from, to);
    this.#observer.run(this.#units, this.#classes, this.#names, n);
    const lattice = this.#lattice;
    lattice.reserve(n);
    this.#score(n, lattice.scores);
    lattice.viterbi(n, this.#tags);
    return labelledSpans(this.#tags, n)
      .map((span) => shifted(span, from - 1))
      .filter(({ start, end }) => start >= from && end <= to);
  }

  #score(n: number, scores: Float32Array): void {
    const size = (n + REACH_BACK + REACH_AHEAD) * TAGS;
    if (size > this.#sums.length) this.#sums = new Int32Array(size * 2);
    this.#sums.fill(0, 0, size);
    this.#scorer.add(this.#observer.values, n, this.#sums, REACH_BACK);
    for (let i = 0; i < n * TAGS; i++) scores[i] = this.#sums[i + REACH_BACK * TAGS]!;
  }

  /** Probability, 0 to 1, of each of the names that `decode` has just given for `from`. */
  probabilities(spans: readonly Labelled[], from: number, to: number): number[] {
    this.#lattice.marginals(to - from + 2);
    return spans.map((span) => this.#lattice.probability(shifted(span, 1 - from)));
  }

  /** Copies a stretch of text between an edge before and one behind; returns the number of units. */
  #edged({ units, classes, names }: Marked, from: number, to: number): number {
    const n = to - from + 2;
    if (n > this.#units.length) {
      this.#units = new Uint16Array(n * 2);
      this.#classes = new Uint8Array(n * 2);
      this.#names = new Uint8Array(n * 2);
      this.#tags = new Uint8Array(n * 2);
    }
    this.#units[0] = EDGE_BEFORE;
    this.#units[n - 1] = EDGE_AFTER;
    this.#classes[0] = this.#classes[n - 1] = 0;
    this.#names[0] = this.#names[n - 1] = 0;
    for (let i = from, to1 = 1; i < to; i++, to1++) {
      this.#units[to1] = units[i]!;
      this.#classes[to1] = classes[i]!;
      this.#names[to1] = names[i]!;
    }
    return n;
  }
}

const shifted = ({ start, end, label }: Labelled, by: number): Labelled => ({
  start: start + by,
  end: end + by,
  label,
});
