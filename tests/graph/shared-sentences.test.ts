import { expect, it } from "vitest";
import { sharedArticles } from "../../src/graph/shared-sentences.ts";
import type { MentionRow } from "../../src/model/graph.ts";

/** A mention in the article `n`, whose sentence begins at `from`. */
const row = (n: number, quote: string, surface: string, from = 0): MentionRow => ({
  issue: { id: "期", title: "期", date: "2022" },
  article: { id: `期:${n}`, n, title: "", section: null, date: null, source: null, url: null },
  ...{ start: from + quote.indexOf(surface), end: from + quote.indexOf(surface) + surface.length, surface },
  ...{ quote, quoteStart: quote.indexOf(surface) },
  ...{ entity: surface, name: surface, confidence: 1, rule: "test" },
});

it("puts articles with a sentence of both first, and tells where each stands in it", () => {
  const a = [row(1, "禾木开店。", "禾木"), row(2, "禾木与山岚。", "禾木", 9), row(3, "禾木。", "禾木")];
  const b = [row(1, "山岚关店。", "山岚", 5), row(2, "禾木与山岚。", "山岚", 9), row(4, "山岚。", "山岚")];
  expect(sharedArticles(a, b)).toMatchObject([
    {
      article: { n: 2 },
      inOneSentence: true,
      sentences: [{ quote: "禾木与山岚。", start: 9, a: [{ start: 0, end: 2 }], b: [{ start: 3, end: 5 }] }],
    },
    {
      article: { n: 1 },
      inOneSentence: false,
      sentences: [
        { quote: "禾木开店。", start: 0, a: [{ start: 0, end: 2 }], b: [] },
        { quote: "山岚关店。", start: 5, a: [], b: [{ start: 0, end: 2 }] },
      ],
    },
  ]);
  expect(sharedArticles(a, [])).toEqual([]);
});

it("one sentence that names one of them twice is one", () => {
  const quote = "禾木和禾木集团与山岚。";
  const twice = [row(1, quote, "禾木"), row(1, quote, "禾木集团")];
  const [found] = sharedArticles(twice, [row(1, quote, "山岚")]);
  expect(found!.sentences).toEqual([
    {
      quote,
      start: 0,
      a: [
        { start: 0, end: 2 },
        { start: 3, end: 7 },
      ],
      b: [{ start: 8, end: 10 }],
    },
  ]);
});
