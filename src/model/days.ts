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
