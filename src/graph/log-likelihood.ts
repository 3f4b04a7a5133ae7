/** Whether something is said more often in one set of texts than in another. */

export interface Frequencies {
  /** Texts that have it, and all texts, in the one set and in the other. */
  readonly here: number;
  readonly there: number;
  readonly allHere: number;
  readonly allThere: number;
}

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

/** Above this a difference comes by chance once in twenty: the 95th percentile of χ² with one degree of freedom. */
const TELLING = 3.84;
/** Among many texts a small difference is no chance either: the share must be so many times the other. */
const TIMES = 2;

/** Whether the one set has clearly more than its share. */
export const isTelling = (frequencies: Frequencies): boolean => {
  const { here, there, allHere, allThere } = frequencies;
  return logLikelihood(frequencies) >= TELLING && here * allThere >= TIMES * there * allHere;
};
