import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LAYOUTS, layout } from "./layouts.ts";
import { got, readText, wanted } from "./reading.ts";
import { render, type SampleArticle } from "./render.ts";
import { article, issue, SECTIONS } from "./samples.ts";

const names = Object.keys(LAYOUTS);
const unsourced = (one: SampleArticle): SampleArticle => ({ ...one, source: null, date: null });
const KINDS: Readonly<Record<string, (from: number) => SampleArticle[]>> = {
  "sections and sources": (from) => issue(SECTIONS, 4, from),
  "some articles without source": (from) =>
    issue(SECTIONS, 4, from).map((one, i) => (i % 5 === 2 ? unsourced(one) : one)),
  "no sections": (from) => issue(SECTIONS, 3, from).map((one) => ({ ...one, section: null })),
  "no sources": (from) => issue(SECTIONS, 3, from).map(unsourced),
};

describe.each(names)("layout: %s", (name) => {
  test.each(Object.keys(KINDS))("%s", (kind) => {
    const articles = KINDS[kind]!(name.length);
    expect(got(readText(render(articles, layout(name)), "cheng-2022-01.txt"))).toEqual(wanted(articles));
  });
});

test("any articles come back from any layout", () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 4, maxLength: 14 });
  fc.assert(
    fc.property(fc.constantFrom(...names), numbers, (name, chosen) => {
      const articles = chosen.map((n, i) => article(n, SECTIONS[Math.floor((i * SECTIONS.length) / chosen.length)]!));
      expect(got(readText(render(articles, layout(name)), "cheng-2022-01.txt"))).toEqual(wanted(articles));
    }),
    { numRuns: 300, seed: 7 },
  );
});

test("wrapped titles right under a source that ends a text", () => {
  const name = "source and date in brackets at the end of the text, wrapped";
  const articles = KINDS["sections and sources"]!(5);
  expect(got(readText(render(articles, { ...layout(name), aroundTitle: 0 })))).toEqual(wanted(articles));
});

test("the same article twice stays twice", () => {
  const articles = [article(3, "行业资讯"), article(4, "行业资讯"), article(3, "行业资讯"), article(3, "数据观察")];
  for (const name of names) {
    expect(got(readText(render(articles, layout(name)), "cheng-2022-01.txt")).length, name).toBe(4);
  }
});
