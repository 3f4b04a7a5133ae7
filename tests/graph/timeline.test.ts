import { expect, test } from "vitest";
import { withGaps } from "../../src/graph/timeline.ts";

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
