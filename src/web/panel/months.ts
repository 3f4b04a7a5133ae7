/** Months in a row, with the empty ones of years that are not empty. Pure. */
import { type Month, withGaps } from "../../graph/timeline.ts";

/** From the first to the last month named, without whole empty years. */
export function months(given: readonly Month[]): Month[] {
  const years = new Set(given.filter(({ mentions }) => mentions > 0).map(({ month }) => month.slice(0, 4)));
  return withGaps(given).filter(({ month }) => years.has(month.slice(0, 4)));
}
