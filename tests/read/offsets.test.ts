import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReadArticle } from "../../src/model/extract.ts";
import { placeOf } from "../../src/read/lines.ts";
import { fileOffset } from "../../src/read/mapped-text.ts";
import { LAYOUTS, layout } from "./layouts.ts";
import { readText } from "./reading.ts";
import { render } from "./render.ts";
import { issue, SECTIONS } from "./samples.ts";

/** Every character that is no white space and no replacement is the file's at its place; the map is whole and ascends. */
function check(file: string, { text, offsets }: ReadArticle): void {
  let at = 0;
  let from = -1;
  for (const run of offsets) {
    expect(run.at).toBe(at);
    expect(run.from).toBeGreaterThanOrEqual(from);
    at += run.length;
    from = run.from;
  }
  expect(at).toBe(text.length);
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (/\s|\ufffd/u.test(c)) continue;
    const there = file[fileOffset(offsets, i)]!;
    if (there !== c && there !== "&") expect(there, `${i} of “${text}”`).toBe(c);
  }
}

test.each(Object.keys(LAYOUTS))("every character knows its place: %s", (name) => {
  const file = render(issue(SECTIONS, 3), layout(name));
  const { articles } = readText(file);
  expect(articles.length).toBe(12);
  for (const article of articles) check(file, article);
});

const MARKS = [
  "**",
  "*",
  "_",
  "`",
  "[",
  "](http://a.cn/x)",
  "![",
  "<b>",
  "</b>",
  "<br>",
  "&amp;",
  "&nbsp;",
  "\\",
  "~~",
  "|",
  "# ",
  "- ",
];
const INVISIBLE = ["\u00ad", "\u200b", "\ufeff", "\u3000", "\t", " ", "\0", "\ud800"];
const PIECES = [
  ...MARKS,
  ...INVISIBLE,
  "云杉",
  "物流。",
  "Maple",
  "7",
  "，",
  "来源：",
  "\n",
  "\n\n",
  "\r\n",
  "\f",
  "<!-- 注 -->",
  "##",
];

test("every character knows its place in text of any make", () => {
  const text = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
    .map((pieces) => `## 标题甲\n\n${pieces.join("")}完`);
  fc.assert(
    fc.property(text, fc.constantFrom("a.md", "a.txt"), (file, name) => {
      const decoded = new TextDecoder().decode(new TextEncoder().encode(file)).replaceAll("\0", "\ufffd");
      const { articles } = readText(file, name);
      for (const article of articles) {
        check(decoded, article);
        expect(article.title).toBe(article.text.split("\n")[0]);
        expect(article.text).not.toMatch(/[\u00ad\u200b\ufeff\0\p{Surrogate}]/u);
      }
    }),
    { numRuns: 1500, seed: 11 },
  );
});

test("a place in the file has a line and a column", () => {
  expect(placeOf("甲乙\r\n丙丁\n戊", 4)).toEqual({ line: 2, column: 1 });
  expect(placeOf("甲乙\r\n丙丁\n戊", 7)).toEqual({ line: 3, column: 1 });
  expect(placeOf("甲乙", 1)).toEqual({ line: 1, column: 2 });
});
