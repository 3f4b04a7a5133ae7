import { featureCount, type Term } from "./term.ts";

/** Bit of all terms from the 32nd on. */
const LAST = 31;

/** What a rule needs of a term, by number: rules that need the same share it. */
export class Needs {
  readonly #numbers = new Map<string, number>();
  readonly #kinds: Kind[] = [];

  /** The number of a need: one of some features, and all of others beside. */
  of(oneOf: readonly number[], besides: readonly number[]): number {
    const key = `${oneOf}&${besides}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#kinds.length);
    return this.#kinds.push({ oneOf, besides }) - 1;
  }

  kind(need: number): Kind {
    return this.#kinds[need]!;
  }

  get count(): number {
    return this.#kinds.length;
  }
}

interface Kind {
  readonly oneOf: readonly number[];
  readonly besides: readonly number[];
}

/** A need of a rule, in the order of its words. */
export interface Need {
  readonly number: number;
  /** Whether it is met right behind the need before it, rather than anywhere later. */
  readonly follows: boolean;
}

/** Where the words and tags of a sentence stand, as one bit for each term: most rules need what does not stand in it, or not in their order. */
export class Places {
  /** By number, each once, in order of their first place. */
  readonly features: number[] = [];
  readonly #needs: Needs;
  #bits = new Int32Array(0);
  /** Of each need: its bits, and in which sentence they were last worked out. */
  readonly #met: Int32Array;
  readonly #asked: Int32Array;
  #sentence = 0;

  /** `needs`: all of them. */
  constructor(needs: Needs) {
    this.#needs = needs;
    this.#met = new Int32Array(needs.count);
    this.#asked = new Int32Array(needs.count);
  }

  /** Takes a sentence in: what is asked from now on is about it. */
  read(terms: readonly Term[]): void {
    for (const feature of this.features) this.#bits[feature] = 0;
    this.features.length = 0;
    this.#sentence++;
    if (featureCount() > this.#bits.length) this.#bits = new Int32Array(featureCount() * 2);
    for (let at = 0; at < terms.length; at++) {
      const bit = 1 << Math.min(at, LAST);
      for (const feature of terms[at]!.features) {
        if (this.#bits[feature] === 0) this.features.push(feature);
        this.#bits[feature]! |= bit;
      }
    }
  }

  /** Whether needs can be met by one term after the other; false is sure. */
  hold(needs: readonly Need[]): boolean {
    let next = -1;
    let later = -1;
    for (const { number, follows } of needs) {
      const bits = this.#placesOf(number) & (follows ? next : later);
      if (bits === 0) return false;
      next = (bits << 1) | (bits & (1 << LAST));
      later = -1 << Math.min(LAST - Math.clz32(bits & -bits) + 1, LAST);
    }
    return true;
  }

  /** The first term that meets a need, which some term does. */
  first(need: number): number {
    const bits = this.#placesOf(need);
    return LAST - Math.clz32(bits & -bits);
  }

  /** The last term that meets it; no bound where it lies beyond the bits. */
  last(need: number): number {
    const last = LAST - Math.clz32(this.#placesOf(need));
    return last === LAST ? Number.POSITIVE_INFINITY : last;
  }

  #placesOf(need: number): number {
    if (this.#asked[need] === this.#sentence) return this.#met[need]!;
    const { oneOf, besides } = this.#needs.kind(need);
    let bits = 0;
    for (const feature of oneOf) bits |= this.#bits[feature]!;
    for (const feature of besides) bits &= this.#bits[feature]!;
    this.#asked[need] = this.#sentence;
    return (this.#met[need] = bits);
  }
}
