import { expect, test } from "vitest";
import { bCubed, type Link } from "../../src/eval/linking.ts";

test("clusters that agree are perfect, whatever they are called", () =>
  expect(
    bCubed([
      [
        ["甲", "1"],
        ["甲", "1"],
        ["乙", "2"],
      ],
    ]),
  ).toEqual({ precision: 1, recall: 1, f1: 1, mentions: 3 }));

test("two taken for one cost precision: (2/3 + 2/3 + 1/3) / 3", () => {
  const { precision, recall, f1 } = bCubed([
    [
      ["甲", "1"],
      ["甲", "1"],
      ["乙", "1"],
    ],
  ]);
  expect(precision).toBeCloseTo(5 / 9, 12);
  expect(recall).toBe(1);
  expect(f1).toBeCloseTo(10 / 14, 12);
});

test("one taken for two costs recall: (2/3 + 2/3 + 1/3) / 3", () => {
  const { precision, recall } = bCubed([
    [
      ["甲", "1"],
      ["甲", "1"],
      ["甲", "2"],
    ],
  ]);
  expect([precision, recall]).toEqual([1, expect.closeTo(5 / 9, 12)]);
});

test("nothing linked is no success", () =>
  expect(bCubed([[], []])).toEqual({ precision: 0, recall: 0, f1: 0, mentions: 0 }));

test("issues are judged each for itself, a mention of each weighing the same", () => {
  const merged: Link[] = [
    ["甲", "1"],
    ["乙", "1"],
  ];
  expect(bCubed([[["甲", "1"]], [["乙", "1"]]]).f1).toBe(1);
  expect(
    bCubed([
      merged,
      [
        ["丙", "1"],
        ["丙", "1"],
      ],
    ]),
  ).toMatchObject({ precision: 0.75, recall: 1, mentions: 4 });
});
