/** Counts of mentions, summed up from what a store counts by date. */
import type { Month } from "../graph/timeline.ts";
import { type Days, dateOf, NO_DATE } from "../model/days.ts";
import { byCodeUnit } from "../model/identity.ts";
import type { Facet, MentionSummary, SurfaceCount } from "./graph-store.ts";

/** Mentions of one date. */
export interface DateCount extends Days {
  readonly mentions: number;
}

const monthOf = (day: number): number => Math.floor(day / 100);
const isMonth = ({ since, until }: Days): boolean => since !== NO_DATE && monthOf(since) === monthOf(until);

/** By month, ascending; dates that are a year alone, and none, have no month. */
export const monthsOf = (counts: readonly DateCount[]): Month[] =>
  summed(counts.filter(isMonth), monthOf).map(([month, mentions]) => {
    const digits = String(month).padStart(6, "0");
    return { month: `${digits.slice(0, 4)}-${digits.slice(4)}`, mentions };
  });

/** When mentions are dated. */
export function datesOf(
  counts: readonly DateCount[],
): Pick<MentionSummary, "mentions" | "first" | "last" | "years" | "undated"> {
  const sum = (some: readonly DateCount[]) => some.reduce((all, { mentions }) => all + mentions, 0);
  const dated = counts.filter(({ since }) => since !== NO_DATE).sort((a, b) => a.since - b.since || a.until - b.until);
  const years = summed(
    dated.filter((day) => !isMonth(day)),
    (day) => Math.floor(day / 10_000),
  );
  const [first, last] = [dated[0], dated.at(-1)];
  return {
    mentions: sum(counts),
    first: first ? dateOf(first) : null,
    last: last ? dateOf(last) : null,
    years: years.map(([year, mentions]) => ({ year: String(year).padStart(4, "0"), mentions })),
    undated: sum(counts) - sum(dated),
  };
}

/** Ascending. */
function summed(counts: readonly DateCount[], keyOf: (day: number) => number): [key: number, mentions: number][] {
  const sums = new Map<number, number>();
  for (const { since, mentions } of counts) {
    const key = keyOf(since);
    sums.set(key, (sums.get(key) ?? 0) + mentions);
  }
  return [...sums].sort(([a], [b]) => a - b);
}

/** Most mentions first, then by code unit, null last. */
export const facetsOf = (rows: readonly Facet[]): Facet[] =>
  rows
    .map(({ value, mentions, articles }) => ({ value, mentions, articles }))
    .sort((a, b) => b.mentions - a.mentions || byCodeUnit(a.value, b.value));

/** An interval as one number that sorts like mentions do, so that a store can find the least and the greatest. */
export const SPAN = 100_000_000;

/** The least and greatest are null where nothing has a date. */
export interface SurfaceRow {
  readonly surface: string;
  readonly mentions: number;
  readonly issues: number;
  readonly first: number | null;
  readonly last: number | null;
}

const dateAt = (span: number | null): string | null =>
  span === null ? null : dateOf({ since: Math.floor(span / SPAN), until: span % SPAN });

/** By mentions, then text. */
export const surfacesOf = (rows: readonly SurfaceRow[]): SurfaceCount[] =>
  rows
    .map(({ surface, mentions, issues, first, last }) => {
      return { surface, mentions, issues, first: dateAt(first), last: dateAt(last) };
    })
    .sort((a, b) => b.mentions - a.mentions || byCodeUnit(a.surface, b.surface));

/** The answers of a subject that is not there. */
export const NO_MENTIONS: MentionSummary = {
  ...{ mentions: 0, articles: 0, issues: 0, first: null, last: null, years: [], undated: 0, sections: [], sources: [] },
};
