import { expect, test } from "vitest";
import { explainText } from "../../src/extract/explain.ts";
import { lexicon } from "./lexicon.ts";

test("says which row or rule found a name, and what it outranked", () => {
  const text = "合作\n京东物流与长沙市商务局签署战略合作协议。";
  const { mentions, relations } = explainText(text, "2022-01-05", lexicon);
  expect(mentions).toMatchObject([
    { surface: "京东物流", rule: "lexicon", row: expect.stringMatching(/^company-\w+\.tsv, line \d+$/u) },
    {
      surface: "长沙市商务局",
      rule: "place+body",
      row: null,
      outranked: expect.arrayContaining([expect.objectContaining({ surface: "长沙市", type: "city" })]),
    },
  ]);
  for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  expect(relations).toMatchObject([
    { head: "京东物流", type: "partners_with", tail: "长沙市商务局", match: expect.stringContaining("#Partnership") },
  ]);
});

test("a name that no list holds and a relation that a name states have no row and no match", () => {
  const { mentions, relations } = explainText("通知\n商务部丝路贸易司发布通知。", null, lexicon);
  expect(mentions.map(({ row, rule }) => [row === null, rule])).toEqual([[true, "agency+department"]]);
  expect(relations).toMatchObject([{ type: "part_of", rule: "named-after-whole", match: null }]);
});
