import { expect, test } from "vitest";
import { sentenceAround } from "../../src/graph/sentence.ts";

const TEXT = "题目\n“甲来了。”乙说。丙与丁合作！戊";

const around = (start: number, end: number): string => {
  const sentence = sentenceAround(TEXT, start, end);
  return TEXT.slice(sentence.start, sentence.end);
};

test("begins after the one before and ends with its own marks", () => {
  const at = TEXT.indexOf("丙");
  expect(around(at, at + 1)).toBe("丙与丁合作！");
  expect(around(TEXT.indexOf("甲"), TEXT.indexOf("甲") + 1)).toBe("“甲来了。”");
  expect(around(0, 1)).toBe("题目");
  expect(around(TEXT.length - 1, TEXT.length)).toBe("戊");
});

test("around more than one are all of them", () =>
  expect(around(TEXT.indexOf("乙"), TEXT.indexOf("丁"))).toBe("乙说。丙与丁合作！"));
