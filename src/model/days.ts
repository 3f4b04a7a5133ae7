/** Dates as whole numbers, 20220105, so that stores and indexes compare them fast. What has no date comes last. */
import { interval, isDate } from "./date.ts";

export interface Days {
  readonly since: number;
  readonly until: number;
}

export const NO_DATE = 99_999_999;

/** `2022-01-05` as 20220105. */
export const dayOf = (date: string): number => Number(date.replaceAll("-", ""));

/** First and last day; of what is no date, {@link NO_DATE} twice. */
export function daysOf(date: string | null): Days {
  if (date === null || !isDate(date)) return { since: NO_DATE, until: NO_DATE };
  const { start, end } = interval(date);
  return { since: dayOf(start), until: dayOf(end) };
}

/** The date that an interval is, null for none: `daysOf` the other way round. */
export function dateOf({ since, until }: Days): string | null {
  if (since === NO_DATE) return null;
  const digits = String(since).padStart(8, "0");
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  const length = since === until ? 3 : Math.floor(since / 100) === Math.floor(until / 100) ? 2 : 1;
  return [year, month, day].slice(0, length).join("-");
}
