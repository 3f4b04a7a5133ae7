import { expect, test } from "vitest";
import { sideBySide, withGaps } from "../../src/graph/timeline.ts";

test("months between are there with none, over the turn of a year", () => {
  expect(
    withGaps([
      { month: "2021-11", mentions: 2 },
      { month: "2022-02", mentions: 1 },
    ]),
  ).toEqual([
    { month: "2021-11", mentions: 2 },
    { month: "2021-12", mentions: 0 },
    { month: "2022-01", mentions: 0 },
    { month: "2022-02", mentions: 1 },
  ]);
  expect(withGaps([])).toEqual([]);
  expect(withGaps([{ month: "0999-12", mentions: 1 }])).toEqual([{ month: "0999-12", mentions: 1 }]);
});

test("two timelines side by side cover the months of both", () => {
  const a = [
    { month: "2022-02", mentions: 1 },
    { month: "2022-03", mentions: 5 },
  ];
  expect(
    sideBySide(a, [
      { month: "2021-12", mentions: 2 },
      { month: "2022-02", mentions: 3 },
    ]),
  ).toEqual([
    { month: "2021-12", a: 0, b: 2 },
    { month: "2022-01", a: 0, b: 0 },
    { month: "2022-02", a: 1, b: 3 },
    { month: "2022-03", a: 5, b: 0 },
  ]);
  expect(sideBySide(a, [])).toEqual([
    { month: "2022-02", a: 1, b: 0 },
    { month: "2022-03", a: 5, b: 0 },
  ]);
  expect(sideBySide([], [])).toEqual([]);
});
