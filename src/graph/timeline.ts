/** Months in a row. */

export interface Month {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly mentions: number;
}

/** Every month from the first to the last, those that are missing with none. Takes them ascending. */
export function withGaps(months: readonly Month[]): Month[] {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const known = new Map(months.map((each) => [each.month, each]));
  const from = placeOf(first.month);
  return Array.from({ length: placeOf(last.month) - from + 1 }, (_, at) => {
    const month = monthAt(from + at);
    return known.get(month) ?? { month, mentions: 0 };
  });
}

/** A month of two timelines. */
export interface MonthOfTwo {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly a: number;
  readonly b: number;
}

/** Every month from the first of either to the last of either. Takes both ascending. */
export function sideBySide(a: readonly Month[], b: readonly Month[]): MonthOfTwo[] {
  const [ofA, ofB] = [a, b].map((months) => new Map(months.map(({ month, mentions }) => [month, mentions])));
  const all = [...new Set([...ofA!.keys(), ...ofB!.keys()])].sort().map((month) => ({ month, mentions: 0 }));
  return withGaps(all).map(({ month }) => ({ month, a: ofA!.get(month) ?? 0, b: ofB!.get(month) ?? 0 }));
}

/** Months since the year 0. */
const placeOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthAt = (place: number): string =>
  `${String(Math.floor(place / 12)).padStart(4, "0")}-${String((place % 12) + 1).padStart(2, "0")}`;
