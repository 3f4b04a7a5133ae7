import { expect, test } from "vitest";
import { ReadError } from "../../src/read/read-error.ts";
import { readText } from "./reading.ts";

const many = (text: string, times: number): string => text.repeat(times);

test.each<[string, string, string]>([
  ["a line of 10 MB", "a.txt", many("云杉物流。", 2e6 / 3)],
  ["a line of 10 MB in Markdown", "a.md", many("云杉 [a](b) *c* ", 3e5)],
  ["100,000 headings", "a.md", many("## 标题\n", 1e5)],
  ["headings of all levels", "a.md", Array.from({ length: 5e4 }, (_, i) => `${"#".repeat(1 + (i % 6))} 题\n`).join("")],
  ["nested brackets", "a.md", many("[", 1e5) + many("]", 1e5)],
  ["unclosed links", "a.md", many("[](", 1e5)],
  ["unclosed comments", "a.md", many("<!--", 1e5)],
  ["unclosed tags", "a.md", many("<a ", 1e5)],
  ["emphasis", "a.md", many("**a_", 1e5)],
  ["source lines", "a.txt", many("来源：甲\n", 5e4)],
  ["labels on one line", "a.txt", many("来源：", 3e5)],
  ["contents pages", "a.txt", many("目录\n", 1e5)],
  ["page numbers", "a.txt", many("1\n\f", 1e5)],
  ["dashes", "a.txt", `${many("-", 1e6)}甲`],
  ["white space", "a.txt", `甲${many(" ", 1e6)}乙`],
  ["brackets", "a.txt", many("（", 5e5)],
  ["front matter without end", "a.md", `---\n${many("a: b\n", 5e4)}`],
])("is read in seconds: %s", { timeout: 60_000 }, (_, name, text) => {
  const start = performance.now();
  try {
    expect(readText(text, name).articles.length).toBeGreaterThan(0);
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
  }
  expect(performance.now() - start).toBeLessThan(20_000);
});
