import {
  BEFORE,
  isBegin,
  isEnd,
  labelOf,
  mayEnd,
  mayFollow,
  OUTSIDE,
  startsNothing,
  TAGS,
  tagWithin,
} from "./labels.ts";

/** Tags that may come after each tag, ascending. */
const AFTER: readonly Int32Array[] = Array.from({ length: TAGS }, (_, before) =>
  Int32Array.from(Array.from({ length: TAGS }, (_, after) => after).filter((after) => mayFollow(before, after))),
);
/** Tags after which a name may begin, or none. */
const CLOSED = BEFORE[OUTSIDE]!;
const NEVER = -1e30;

/** A labelled stretch of units. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  /** Place in LABELS. */
  readonly label: number;
}

/** The tag lattice of a linear-chain CRF over n units. Fill `scores`, then ask. Buffers are kept from sequence to sequence. */
export class Lattice {
  /** Score of tag t at unit q: `scores[q × TAGS + t]`, in logarithms divided by `scale`. */
  scores = new Float32Array(0);
  /** After `marginals`: P(tag t at q) = forward × backward. */
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  #best = new Float32Array(0);
  #from = new Uint8Array(0);
  #weight = new Float64Array(0);
  #norm = new Float64Array(0);
  readonly #closed = new Int32Array(CLOSED.length);
  #swing = 0;
  readonly #ratio = new Float64Array(TAGS * TAGS);
  readonly #transitions: Float32Array;
  /** Transitions by the later tag. */
  readonly #into = new Float32Array(TAGS * TAGS);
  readonly #scale: number;

  /** `transitions[before × TAGS + after]`, in the unit of `scores`. */
  constructor(transitions: Float32Array, scale = 1) {
    this.#transitions = transitions;
    this.#scale = scale;
    this.refresh();
  }

  /** Takes over changed transitions. */
  refresh(): void {
    for (let i = 0; i < TAGS * TAGS; i++) {
      this.#ratio[i] = Math.exp(this.#scale * this.#transitions[i]!);
      this.#into[(i % TAGS) * TAGS + Math.floor(i / TAGS)] = this.#transitions[i]!;
    }
    const free = [...CLOSED].flatMap((before) =>
      [...AFTER[before]!].map((after) => this.#transitions[before * TAGS + after]!),
    );
    this.#swing = Math.max(...free) - Math.min(...free);
  }

  /** Makes room for n units; `scores` is all 0 up to there. */
  reserve(n: number): void {
    const size = n * TAGS;
    if (size > this.scores.length) {
      this.scores = new Float32Array(size * 2);
      for (const key of ["forward", "backward"] as const) this[key] = new Float64Array(size * 2);
      this.#best = new Float32Array(size * 2);
      this.#from = new Uint8Array(size * 2);
      this.#weight = new Float64Array(size * 2);
      this.#norm = new Float64Array(size * 2);
    }
    this.scores.fill(0, 0, size);
  }

  /** The best tags (Viterbi), written to `tags[0 … n)`. */
  viterbi(n: number, tags: Uint8Array): void {
    if (n === 0) return;
    const [best, from, scores] = [this.#best, this.#from, this.scores];
    for (let t = 0; t < TAGS; t++) best[t] = startsNothing(t) ? NEVER : scores[t]!;
    for (let q = 1; q < n; q++) this.#advance(q * TAGS);
    let tag = 0;
    const end = (n - 1) * TAGS;
    for (let t = 1; t < TAGS; t++) if (mayEnd(t) && best[end + t]! > best[end + tag]!) tag = t;
    for (let q = n - 1; q >= 0; q--) {
      tags[q] = tag;
      tag = from[q * TAGS + tag]!;
    }
  }

  #advance(at: number): void {
    const survivors = this.#survivors(at - TAGS);
    for (let t = 0; t < TAGS; t++) {
      if (startsNothing(t)) this.#reach(at, t, BEFORE[t]!, BEFORE[t]!.length);
      else this.#reach(at, t, this.#closed, survivors);
    }
  }

  /** Gathers the tags, of those that end nothing half done, from which the best can still come: exact, for no transition makes up for more than `#swing`. */
  #survivors(last: number): number {
    const [best, closed] = [this.#best, this.#closed];
    let top = NEVER;
    for (let j = 0; j < CLOSED.length; j++) if (best[last + CLOSED[j]!]! > top) top = best[last + CLOSED[j]!]!;
    let survivors = 0;
    for (let j = 0; j < CLOSED.length; j++)
      if (best[last + CLOSED[j]!]! >= top - this.#swing) closed[survivors++] = CLOSED[j]!;
    return survivors;
  }

  #reach(at: number, tag: number, before: Int32Array, count: number): void {
    const [best, into] = [this.#best, this.#into];
    let top = NEVER * 2;
    let arg = 0;
    for (let j = 0; j < count; j++) {
      const score = best[at - TAGS + before[j]!]! + into[tag * TAGS + before[j]!]!;
      if (score > top) {
        top = score;
        arg = before[j]!;
      }
    }
    best[at + tag] = top + this.scores[at + tag]!;
    this.#from[at + tag] = arg;
  }

  /** Forward–backward, each unit scaled to sum 1 (Rabiner 1989). */
  marginals(n: number): void {
    if (n === 0) return;
    this.#exponentiate(n);
    this.#sweepForward(n);
    this.#sweepBackward(n);
  }

  #exponentiate(n: number): void {
    const [scores, weight] = [this.scores, this.#weight];
    for (let at = 0; at < n * TAGS; at += TAGS) {
      let most = scores[at]!;
      for (let t = 1; t < TAGS; t++) if (scores[at + t]! > most) most = scores[at + t]!;
      for (let t = 0; t < TAGS; t++) weight[at + t] = Math.exp(this.#scale * (scores[at + t]! - most));
    }
  }

  #sweepForward(n: number): void {
    const [forward, weight, ratio] = [this.forward, this.#weight, this.#ratio];
    for (let t = 0; t < TAGS; t++) forward[t] = startsNothing(t) ? 0 : weight[t]!;
    this.#normalise(0);
    for (let q = 1; q < n; q++) {
      const at = q * TAGS;
      for (let t = 0; t < TAGS; t++) {
        const before = BEFORE[t]!;
        let sum = 0;
        for (let j = 0; j < before.length; j++) sum += forward[at - TAGS + before[j]!]! * ratio[before[j]! * TAGS + t]!;
        forward[at + t] = sum * weight[at + t]!;
      }
      this.#normalise(q);
    }
  }

  #normalise(q: number): void {
    let sum = 0;
    for (let t = 0; t < TAGS; t++) sum += this.forward[q * TAGS + t]!;
    for (let t = 0; t < TAGS; t++) this.forward[q * TAGS + t]! /= sum;
    this.#norm[q] = sum;
  }

  #sweepBackward(n: number): void {
    const [forward, backward, weight, ratio] = [this.forward, this.backward, this.#weight, this.#ratio];
    const end = (n - 1) * TAGS;
    let sum = 0;
    for (let t = 0; t < TAGS; t++) if (mayEnd(t)) sum += forward[end + t]!;
    for (let t = 0; t < TAGS; t++) backward[end + t] = mayEnd(t) ? 1 / sum : 0;
    for (let q = n - 2; q >= 0; q--) {
      const at = q * TAGS;
      const next = at + TAGS;
      for (let t = 0; t < TAGS; t++) {
        const after = AFTER[t]!;
        let total = 0;
        for (let j = 0; j < after.length; j++) {
          const u = after[j]!;
          total += ratio[t * TAGS + u]! * weight[next + u]! * backward[next + u]!;
        }
        backward[at + t] = total / this.#norm[q + 1]!;
      }
    }
  }

  /** After `marginals`: P(tag `before` at q−1 and `after` at q). */
  pair(q: number, before: number, after: number): number {
    return this.forward[(q - 1) * TAGS + before]! * this.#link(q, before, after) * this.backward[q * TAGS + after]!;
  }

  #link(q: number, before: number, after: number): number {
    return (this.#ratio[before * TAGS + after]! * this.#weight[q * TAGS + after]!) / this.#norm[q]!;
  }

  /** After `marginals`: probability, 0 to 1, that a name of just this span and label stands here. */
  probability({ start, end, label }: Labelled): number {
    const tag = (q: number): number => tagWithin(label, q, start, end);
    let p = this.forward[start * TAGS + tag(start)]!;
    for (let q = start + 1; q < end; q++) p *= this.#link(q, tag(q - 1), tag(q));
    return Math.min(1, p * this.backward[(end - 1) * TAGS + tag(end - 1)]!);
  }
}

/** The names that a sequence of tags spells. */
export function labelledSpans(tags: Uint8Array, n: number): Labelled[] {
  const out: Labelled[] = [];
  let start = 0;
  for (let q = 0; q < n; q++) {
    const tag = tags[q]!;
    if (isBegin(tag)) start = q;
    if (isEnd(tag)) out.push({ start, end: q + 1, label: labelOf(tag) });
  }
  return out;
}

/** The tags of names in a sequence of n units. */
export function tagsOf(spans: readonly Labelled[], n: number): Uint8Array {
  const tags = new Uint8Array(n);
  for (const { start, end, label } of spans)
    for (let q = start; q < end && end - start > 1; q++) tags[q] = tagWithin(label, q, start, end);
  return tags;
}
