import { Gate } from "./gate.ts";
import { TAGS } from "./labels.ts";
import { type Labelled, Lattice, labelledSpans } from "./lattice.ts";
import type { Marked } from "./mark.ts";
import type { TaggerModel } from "./model-file.ts";
import { Observer } from "./observe.ts";
import { Segmenter } from "./segment.ts";
import { REACH_AHEAD, REACH_BACK } from "./templates.ts";
import { Scorer } from "./weights.ts";

/** Units beside a stretch that what is observed around it may speak to. */
const MARGIN = REACH_BACK + REACH_AHEAD;
const NO_TEXT: Marked = {
  units: new Uint16Array(0),
  classes: new Uint8Array(0),
  brackets: new Int32Array(0),
  names: new Uint8Array(0),
};

/** Linear-chain CRF over what is observed around each unit (Lafferty, McCallum and Pereira 2001). Reads one text at a time: buffers are kept. */
export class Tagger {
  readonly #segmenter: Segmenter;
  readonly #observer: Observer;
  readonly #gate: Gate;
  readonly #scorer: Scorer;
  readonly #lattice: Lattice;
  #text = NO_TEXT;
  #tags = new Uint8Array(0);
  #sums = new Int32Array(0);

  constructor({ scale, transitions, weights, words }: TaggerModel) {
    this.#segmenter = new Segmenter(words);
    this.#observer = new Observer(this.#segmenter);
    this.#gate = new Gate(this.#segmenter);
    this.#scorer = new Scorer(weights);
    this.#lattice = new Lattice(transitions, scale);
  }

  /** Takes a text in: all that is asked from now on is about it. */
  read(text: Marked): void {
    this.#text = text;
    this.#segmenter.run(text.units, text.classes);
  }

  /** Whether it is worth while to decode a stretch for names that lie where `open`, one a unit of the text, is 1. */
  mayHold(open: Uint8Array, from: number, to: number): boolean {
    return this.#gate.mayHold(this.#text, open, from, to);
  }

  /** Whether a name begins or ends within an everyday word. */
  cutsWord({ start, end }: Labelled): boolean {
    return this.#segmenter.cutsWord(start + 1, end + 1);
  }

  /** Whether a part of the text is cut by no word and holds no everyday one of two units or more. */
  isNew(start: number, end: number): boolean {
    return this.#segmenter.isNew(start + 1, end + 1);
  }

  /** Names within a stretch of the text, in order. */
  decode(from: number, to: number): Labelled[] {
    const n = to - from + 2;
    this.#score(from, n);
    if (n > this.#tags.length) this.#tags = new Uint8Array(n * 2);
    this.#lattice.viterbi(n, this.#tags);
    return labelledSpans(this.#tags, n)
      .map((span) => shifted(span, from - 1))
      .filter(({ start, end }) => start >= from && end <= to);
  }

  /** Fills the lattice for n units of the marked text, the first and last of which lie beside the stretch. */
  #score(first: number, n: number): void {
    const low = Math.max(0, first - REACH_AHEAD);
    const high = Math.min(this.#text.units.length, first + n + REACH_BACK);
    this.#observer.run(this.#text, low, high);
    const size = (n + 2 * MARGIN) * TAGS;
    if (size > this.#sums.length) this.#sums = new Int32Array(size * 2);
    this.#sums.fill(0, 0, size);
    this.#scorer.add(this.#observer.values, high - low, this.#sums, low - first + MARGIN);
    this.#lattice.reserve(n);
    const { scores } = this.#lattice;
    for (let i = 0; i < n * TAGS; i++) scores[i] = this.#sums[i + MARGIN * TAGS]!;
  }

  /** Probability, 0 to 1, of each of the names that `decode` has just given for `from`. */
  probabilities(spans: readonly Labelled[], from: number, to: number): number[] {
    this.#lattice.marginals(to - from + 2);
    return spans.map((span) => this.#lattice.probability(shifted(span, 1 - from)));
  }
}

const shifted = ({ start, end, label }: Labelled, by: number): Labelled => ({
  start: start + by,
  end: end + by,
  label,
});
