import fc from "fast-check";
import { expect, test } from "vitest";
import { issueMonths } from "../../src/web/time/issue-months.ts";
import { periodOf, spanOf, stepped } from "../../src/web/time/span.ts";

const MONTHS = ["2021-11", "2021-12", "2023-01", "2023-02", "2023-03"];

test("articles are counted by month without empty years; what names no month is counted apart", () => {
  const found = issueMonths([
    { date: "2023-02-11", articles: 3 },
    { date: "2021-12", articles: 2 },
    { date: "2021-12-31", articles: 1 },
    { date: "2022", articles: 4 },
    { date: null, articles: 5 },
  ]);
  expect(found.undated).toBe(9);
  expect(found.months).toEqual([
    { month: "2021-12", mentions: 3 },
    { month: "2023-01", mentions: 0 },
    { month: "2023-02", mentions: 3 },
  ]);
});

test("a span and the period that names it are the same thing", () => {
  const place = fc.nat(MONTHS.length - 1);
  fc.assert(
    fc.property(place, place, (a, b) => {
      const span = { from: Math.min(a, b), to: Math.max(a, b) };
      const { since, until } = periodOf(MONTHS, span);
      expect(spanOf(MONTHS, since, until)).toEqual(span);
    }),
  );
  expect(periodOf(MONTHS, { from: 0, to: 4 })).toEqual({ since: null, until: null });
  expect(spanOf(MONTHS, "2022-05", "2023-01")).toEqual({ from: 2, to: 2 });
});

test("playing moves a span on by a month and begins again", () => {
  expect(stepped(5, { from: 0, to: 4 })).toEqual({ from: 0, to: 0 });
  expect(stepped(5, { from: 1, to: 2 })).toEqual({ from: 2, to: 3 });
  expect(stepped(5, { from: 3, to: 4 })).toEqual({ from: 0, to: 1 });
});
