import { featureCount, type Term } from "./term.ts";

/** Bit of all terms from the 32nd on. */
const LAST = 31;

/** Some features of which a rule needs one, by number: rules that need the same share it. */
export class Needs {
  readonly #numbers = new Map<string, number>();
  readonly #features: (readonly number[])[] = [];

  /** The number of a need. */
  of(features: readonly number[]): number {
    const key = features.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#features.length);
    return this.#features.push(features) - 1;
  }

  features(need: number): readonly number[] {
    return this.#features[need]!;
  }

  get count(): number {
    return this.#features.length;
  }
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
  hold(needs: readonly number[]): boolean {
    let from = 0;
    for (const need of needs) {
      const bits = this.#placesOf(need) & (-1 << from);
      if (bits === 0) return false;
      from = Math.min(LAST - Math.clz32(bits & -bits) + 1, LAST);
    }
    return true;
  }

  #placesOf(need: number): number {
    if (this.#asked[need] === this.#sentence) return this.#met[need]!;
    let bits = 0;
    for (const feature of this.#needs.features(need)) bits |= this.#bits[feature]!;
    this.#asked[need] = this.#sentence;
    return (this.#met[need] = bits);
  }
}
