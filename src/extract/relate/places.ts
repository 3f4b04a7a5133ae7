import { featureCount, type Term } from "./term.ts";

/** Bit of all terms from the 32nd on. */
const LAST = 31;

/** Where the words and tags of a sentence stand, as one bit for each term: most rules need what does not stand in it, or not in their order. */
export class Places {
  /** By number, each once, in order of their first place. */
  readonly features: number[] = [];
  #bits = new Int32Array(0);

  /** Takes a sentence in: what is asked from now on is about it. */
  read(terms: readonly Term[]): void {
    for (const feature of this.features) this.#bits[feature] = 0;
    this.features.length = 0;
    if (featureCount() > this.#bits.length) this.#bits = new Int32Array(featureCount() * 2);
    for (let at = 0; at < terms.length; at++) {
      const bit = 1 << Math.min(at, LAST);
      for (const feature of terms[at]!.features) {
        if (this.#bits[feature] === 0) this.features.push(feature);
        this.#bits[feature]! |= bit;
      }
    }
  }

  /** Whether needs, each one of some features, can be met by one term after the other; false is sure. */
  hold(needs: readonly (readonly number[])[]): boolean {
    let from = 0;
    for (const need of needs) {
      let bits = 0;
      for (const feature of need) bits |= this.#bits[feature]!;
      bits &= -1 << from;
      if (bits === 0) return false;
      from = Math.min(LAST - Math.clz32(bits & -bits) + 1, LAST);
    }
    return true;
  }
}
