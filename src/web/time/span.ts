/** A stretch of months, and how it moves. Pure. */
export interface Span {
  /** Places in the list of months, both included. */
  readonly from: number;
  readonly to: number;
}

/** The span that a filter names among months; whole where it names none. */
export function spanOf(months: readonly string[], since: string | null, until: string | null): Span {
  const from = since === null ? 0 : months.findIndex((month) => month >= since);
  const to = until === null ? months.length - 1 : months.findLastIndex((month) => month <= until);
  return { from: from < 0 ? months.length - 1 : from, to: Math.max(0, to) };
}

/** What a filter says of a span; ends that leave nothing out are not named. */
export function periodOf(
  months: readonly string[],
  { from, to }: Span,
): { since: string | null; until: string | null } {
  return {
    since: from <= 0 ? null : (months[from] ?? null),
    until: to >= months.length - 1 ? null : (months[to] ?? null),
  };
}

/** One month on, as long as it was; from the beginning after the end, and of a whole the first month. */
export function stepped(count: number, { from, to }: Span): Span {
  const length = to - from + 1;
  if (length >= count) return { from: 0, to: 0 };
  return to + 1 >= count ? { from: 0, to: length - 1 } : { from: from + 1, to: to + 1 };
}
