/** Pointwise mutual information, normalised to −1 … 1. */

export interface Occurrences {
  /** Articles with both, with the one, with the other, and all. Whole numbers; both ≥ 1. */
  readonly both: number;
  readonly a: number;
  readonly b: number;
  readonly all: number;
}

/**
 * ln(p(x,y) / (p(x) p(y))) / −ln p(x,y); 1 where every article has both.
 * G. Bouma, Normalized (Pointwise) Mutual Information in Collocation Extraction, GSCL 2009.
 */
export function npmi({ both, a, b, all }: Occurrences): number {
  if (both === all) return 1;
  // Products of whole numbers are exact, so that equal counts give equal bits in whatever order they come.
  return Math.log((both * all) / (a * b)) / Math.log(all / both);
}
