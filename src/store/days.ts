/** Which days a period keeps. */
import { interval } from "../model/date.ts";
import { type Days, dayOf, NO_DATE } from "../model/days.ts";
import type { Period } from "./graph-store.ts";

/** The days that a filter keeps: what overlaps; what has no date only where the filter has none. Throws a RangeError on what is not a date. */
export function daysKept({ since, until }: Period): Days {
  const open = since === undefined && until === undefined;
  return {
    since: since === undefined ? 0 : dayOf(interval(since).start),
    until: until === undefined ? (open ? NO_DATE : NO_DATE - 1) : dayOf(interval(until).end),
  };
}

export const overlap = (a: Days, b: Days): boolean => a.since <= b.until && a.until >= b.since;
