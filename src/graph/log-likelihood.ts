/** Whether something is said more often in one set of texts than in another. */

export interface Frequencies {
  /** Texts that have it, and all texts, in the one set and in the other. */
  readonly here: number;
  readonly there: number;
  readonly allHere: number;
  readonly allThere: number;
}

/** Above this a difference comes by chance once in a hundred: the 99th percentile of χ² with one degree of freedom. */
export const TELLING = 6.63;

/**
 * Log-likelihood ratio G² of the two frequencies, 0 where they are equal or a set is empty, negative where the one set has less than its share.
 * T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19 (1), 1993.
 */
export function logLikelihood({ here, there, allHere, allThere }: Frequencies): number {
  if (allHere === 0 || allThere === 0) return 0;
  const [has, all] = [here + there, allHere + allThere];
  const cell = (seen: number, row: number, column: number) =>
    seen === 0 ? 0 : seen * Math.log((seen * all) / (row * column));
  const sum =
    cell(here, has, allHere) +
    cell(there, has, allThere) +
    cell(allHere - here, all - has, allHere) +
    cell(allThere - there, all - has, allThere);
  return here * allThere >= there * allHere ? 2 * sum : -2 * sum;
}
