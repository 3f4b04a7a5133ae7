/** A date is an interval as exact as the text: `2022-01-05`, `2021-12` or `2021`. */

export const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** First and last day of a date. Throws on what is not one. */
export function interval(date: string): { start: string; end: string } {
  if (!isDate(date)) throw new RangeError(`“${date}” is not a date: YYYY, YYYY-MM or YYYY-MM-DD`);
  if (date.length === 4) return { start: `${date}-01-01`, end: `${date}-12-31` };
  if (date.length === 7) return { start: `${date}-01`, end: `${date}-${lastDay(date)}` };
  return { start: date, end: date };
}

export const isDate = (text: string): boolean =>
  DATE.test(text) && (text.length < 10 || text.slice(8) <= SHORTEST || text.slice(8) <= lastDay(text.slice(0, 7)));

/** Days that every month has. */
const SHORTEST = "28";

/** The day before a date begins; of the first of all days itself. */
export function dayBefore(date: string): string {
  const { start } = interval(date);
  const before = new Date(Date.parse(`${start}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return isDate(before) ? before : start;
}

/** Last day of a month, as two digits. */
function lastDay(month: string): string {
  const [year, at] = month.split("-").map(Number);
  return String(new Date(Date.UTC(year!, at!, 0)).getUTCDate()).padStart(2, "0");
}
