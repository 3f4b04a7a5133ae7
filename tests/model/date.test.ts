import fc from "fast-check";
import { expect, it } from "vitest";
import { dayBefore, interval, isDate } from "../../src/model/date.ts";
import { dateOf, daysOf } from "../../src/model/days.ts";

const date = fc
  .record({ year: fc.nat(9999), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .chain(({ year, month, day }) => {
    const [y, m, d] = [String(year).padStart(4, "0"), ...[month, day].map((each) => String(each).padStart(2, "0"))];
    return fc.constantFrom(y!, `${y}-${m}`, `${y}-${m}-${d}`);
  })
  .filter(isDate);

it("law: days give back the date that they are of", () => {
  fc.assert(
    fc.property(fc.option(date), (each) => {
      expect(dateOf(daysOf(each))).toBe(each);
    }),
  );
});

it("the day before a date begins", () => {
  expect(["2022", "2022-03", "2020-03-01", "2022-03-02", "0000"].map(dayBefore)).toEqual([
    "2021-12-31",
    "2022-02-28",
    "2020-02-29",
    "2022-03-01",
    "0000-01-01",
  ]);
});

it("law: it is a day, and the interval that ends with it goes before", () => {
  const later = date.filter((each) => interval(each).start > "0000-01-01");
  fc.assert(fc.property(later, (each) => interval(dayBefore(each)).end < interval(each).start));
});
