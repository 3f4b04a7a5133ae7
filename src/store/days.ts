/** Dates as whole numbers, 20220105, so that stores and indexes compare them fast. What has no date comes last. */
import { interval, isDate } from "../model/date.ts";
import type { Period } from "./graph-store.ts";

export interface Days {
  readonly since: number;
  readonly until: number;
}

export const NO_DATE = 99_999_999;
const day = (date: string): number => Number(date.replaceAll("-", ""));

/** First and last day; of what is no date, {@link NO_DATE} twice. */
export function daysOf(date: string | null): Days {
  if (date === null || !isDate(date)) return { since: NO_DATE, until: NO_DATE };
  const { start, end } = interval(date);
  return { since: day(start), until: day(end) };
}

/** The days that a filter keeps: what overlaps; what has no date only where the filter has none. Throws a RangeError on what is not a date. */
export function daysKept({ since, until }: Period): Days {
  const open = since === undefined && until === undefined;
  return {
    since: since === undefined ? 0 : day(interval(since).start),
    until: until === undefined ? (open ? NO_DATE : NO_DATE - 1) : day(interval(until).end),
  };
}

export const overlap = (a: Days, b: Days): boolean => a.since <= b.until && a.until >= b.since;
