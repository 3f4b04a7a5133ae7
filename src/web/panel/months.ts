/** Months in a row, with the empty ones of years that are not empty. Pure. */
export interface Month {
  readonly month: string;
  readonly mentions: number;
}

/** From the first to the last month named, without whole empty years. */
export function months(given: readonly Month[]): Month[] {
  const [first, last] = [given[0], given.at(-1)];
  if (!first || !last) return [];
  const counts = new Map(given.map(({ month, mentions }) => [month, mentions]));
  const years = [...new Set(given.map(({ month }) => month.slice(0, 4)))];
  return years
    .flatMap((year) => Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`))
    .filter((month) => month >= first.month && month <= last.month)
    .map((month) => ({ month, mentions: counts.get(month) ?? 0 }));
}
