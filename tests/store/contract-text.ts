/** What every store must do when articles are searched by their text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleHit } from "../../src/model/graph.ts";
import { type ArticleSearch, CursorError, type GraphStore, QueryError } from "../../src/store/graph-store.ts";
import { foldText } from "../../src/store/text/fold-text.ts";
import { extract, type IssueSketch, put } from "./fixtures.ts";
import { opened } from "./opened.ts";

const SPRING: IssueSketch = {
  id: "周报-2022-03",
  date: "2022-03",
  articles: [
    { text: "青禾出行再融资\n青禾出行昨日宣布再融资。云栈科技领投。", section: "资本", source: "北辰日报" },
    { text: "云栈科技\n云栈科技否认与青禾出行合作，“青禾”一词另有所指。", date: "2022-03-09", section: "要闻" },
    {
      text: '海外\nThe iPhone 12 arrives in Q3: 2M units, K歌 Ａpp included.\nC++ café (a+b)* \\ "quoted" ~1 [x TO y]',
      section: "海外",
    },
  ],
};
const AUTUMN: IssueSketch = {
  id: "周报-2021-11",
  date: "2021-11",
  articles: [
    { text: "青禾與雲棧發展\n騰達集團發佈後續計劃，理髮店也在其中😀。", section: "要闻", source: "南风社" },
    { text: "综试区\n跨境电商综试区扩围，青禾物流参与。" },
    { text: "综合试验区\n跨境电子商务综合试验区获批。", source: "北辰日报" },
  ],
};
const UNDATED: IssueSketch = { id: "特刊", articles: [{ text: "特刊\n青禾出行，青禾银行，青青禾禾禾。" }] };

const cutOut = (text: string, { hits }: ArticleHit) => hits.map(({ start, end }) => text.slice(start, end));
const ids = (found: { items: readonly ArticleHit[] }) => found.items.map(({ article }) => article.id);

/** A plain look at every text. */
const holds = (text: string, word: string): boolean => foldText(text).folded.includes(foldText(word).folded);

export function textContract(name: string, make: () => Promise<GraphStore>): void {
  const { filled, closeLast } = opened(make);
  const textOf = new Map(
    [SPRING, AUTUMN, UNDATED].flatMap(({ id, articles }) => articles.map(({ text }, at) => [`${id}:${at + 1}`, text])),
  );

  describe(`${name}: full text`, () => {
    it("finds titles first, then the newest, the undated last; or the oldest first", async () => {
      const store = await filled(SPRING, AUTUMN, UNDATED);
      const best = await store.articlesWith("青禾");
      expect(best.total).toBe(5);
      expect(best.next).toBeNull();
      expect(ids(best)).toEqual(["周报-2022-03:1", "周报-2021-11:1", "周报-2022-03:2", "周报-2021-11:2", "特刊:1"]);
      expect(ids(await store.articlesWith("青禾", { order: "date" }))).toEqual([
        ...["周报-2021-11:1", "周报-2021-11:2", "周报-2022-03:1", "周报-2022-03:2", "特刊:1"],
      ]);
    });

    it("says where: all hits, and the sentence that holds most words", async () => {
      const store = await filled(SPRING);
      const { items } = await store.articlesWith("青禾出行 云栈科技 宣布");
      expect(items).toEqual([
        {
          issue: { id: SPRING.id, title: "周报-2022-03期", date: "2022-03" },
          article: {
            ...{ id: "周报-2022-03:1", n: 1, title: "青禾出行再融资", section: "资本", date: null },
            ...{ source: "北辰日报", url: "https://news.example/1" },
          },
          hits: [
            { start: 0, end: 4 },
            { start: 8, end: 12 },
            { start: 14, end: 16 },
            { start: 20, end: 24 },
          ],
          surfaces: ["青禾出行", "青禾出行", "宣布", "云栈科技"],
          quote: "青禾出行昨日宣布再融资。",
          quoteStart: 0,
          quoteHits: [
            { start: 0, end: 4 },
            { start: 6, end: 8 },
          ],
        },
      ]);
    });

    it("finds a single character, joins hits that overlap, and keeps those apart that touch", async () => {
      const store = await filled(UNDATED);
      const [one] = (await store.articlesWith("禾")).items;
      expect(cutOut(textOf.get("特刊:1")!, one!)).toEqual(["禾", "禾", "禾", "禾", "禾"]);
      const [two] = (await store.articlesWith("禾禾")).items;
      expect(cutOut(textOf.get("特刊:1")!, two!)).toEqual(["禾禾禾"]);
      expect((await store.articlesWith("龘")).total).toBe(0);
    });

    it.each([
      ["青禾 云栈", ["周报-2022-03:1", "周报-2021-11:1", "周报-2022-03:2"].sort()],
      ["青禾　云栈 -合作", ["周报-2021-11:1", "周报-2022-03:1"]],
      ["青禾 -“云栈科技” －特刊", ["周报-2021-11:1", "周报-2021-11:2"]],
      ["跨境电商综试区 | 跨境电子商务综合试验区", ["周报-2021-11:2", "周报-2021-11:3"]],
      ["综试区|试验区 青禾", ["周报-2021-11:2"]],
      ["综试区 OR 融资｜髮", ["周报-2021-11:1", "周报-2021-11:2", "周报-2022-03:1"]],
      ["青禾 -合作|物流|銀行", ["周报-2021-11:1", "周报-2022-03:1"]],
      ["| 融资 |", ["周报-2022-03:1"]],
      ["“青禾”", ["周报-2021-11:1", "周报-2021-11:2", "周报-2022-03:1", "周报-2022-03:2", "特刊:1"]],
      ['"“青禾”一词"', ["周报-2022-03:2"]],
      ["「再融资。云栈", ["周报-2022-03:1"]],
      ["the", ["周报-2022-03:3"]],
      ["IN", ["周报-2022-03:3"]],
      ["2m", ["周报-2022-03:3"]],
      ["k歌", ["周报-2022-03:3"]],
      ["Ｐｈｏｎｅ", ["周报-2022-03:3"]],
      ["app", ["周报-2022-03:3"]],
      ["cafe", ["周报-2022-03:3"]],
      ['"iphone  12 arrives"', ["周报-2022-03:3"]],
      ['"iphone12"', []],
      ['"Q3:2M"', []],
      ["😀", ["周报-2021-11:1"]],
      ["青禾与云栈发展", ["周报-2021-11:1"]],
      ["騰達集團 发布后续", ["周报-2021-11:1"]],
      ["融资青禾", []],
      ['"资\n青"', []],
      ["C++", ["周报-2022-03:3"]],
      ["(a+b)*", ["周报-2022-03:3"]],
      ["\\", ["周报-2022-03:3"]],
      ["'\"quoted'", []],
      ['「"quoted"」', ["周报-2022-03:3"]],
      ["~1 [x", ["周报-2022-03:3"]],
      ["title:青禾", []],
      ["青* AND", []],
      ["'; DROP TABLE place; --", []],
      ["", []],
      ["  “” | - ", []],
      ["-青禾", []],
      ["\u200B", []],
    ])("%s", async (query, expected) => {
      const store = await filled(SPRING, AUTUMN, UNDATED);
      const found = await store.articlesWith(query);
      expect(ids(found).sort()).toEqual(expected);
      expect(found.total).toBe(expected.length);
    });

    it("keeps to a period, sections, sources and issues", async () => {
      const store = await filled(SPRING, AUTUMN, UNDATED);
      const within = async (options: ArticleSearch) => ids(await store.articlesWith("青禾 | 综合", options));
      expect(await within({ since: "2022" })).toEqual(["周报-2022-03:1", "周报-2022-03:2"]);
      expect(await within({ until: "2022-03-08" })).toEqual([
        ...["周报-2022-03:1", "周报-2021-11:1", "周报-2021-11:3", "周报-2021-11:2"],
      ]);
      expect(await within({ sections: ["要闻"] })).toEqual(["周报-2021-11:1", "周报-2022-03:2"]);
      expect(await within({ sections: ["要闻", "资本"], sources: ["北辰日报"] })).toEqual(["周报-2022-03:1"]);
      expect(await within({ sources: ["北辰日报"], issues: [AUTUMN.id] })).toEqual(["周报-2021-11:3"]);
      expect(await within({ issues: [] })).toEqual([]);
      await expect(within({ since: "morgen" })).rejects.toThrow(RangeError);
    });

    it("gives pages that make up the whole, in either order, also while issues come", async () => {
      const store = await filled(SPRING, AUTUMN, UNDATED);
      for (const order of ["best", "date"] as const)
        for (const limit of [1, 2, 3]) {
          const whole = await store.articlesWith("青|综", { order });
          const all: ArticleHit[] = [];
          for (let cursor: string | null = ""; cursor !== null; ) {
            const page = await store.articlesWith("青|综", { order, limit, ...(cursor && { cursor }) });
            expect(page.total).toBe(whole.total);
            all.push(...page.items);
            cursor = page.next;
          }
          expect(all).toEqual(whole.items);
        }
      const { next } = await store.articlesWith("青禾", { limit: 2 });
      await put(
        store,
        extract({ id: "新", date: "2023", articles: [{ text: "青禾\n青禾。" }, { text: "无\n青禾。" }] }),
      );
      expect(ids(await store.articlesWith("青禾", { limit: 2, cursor: next! }))).toEqual(["新:2", "周报-2022-03:2"]);
      await expect(store.articlesWith("青禾", { cursor: "x" })).rejects.toThrow(CursorError);
    });

    it("knows what was replaced and what is gone", async () => {
      const store = await filled(SPRING, AUTUMN);
      await put(store, extract({ ...SPRING, articles: [{ text: "新题\n松果科技上市。" }] }));
      expect(ids(await store.articlesWith("青禾"))).toEqual(["周报-2021-11:1", "周报-2021-11:2"]);
      expect(ids(await store.articlesWith("松果"))).toEqual(["周报-2022-03:1"]);
      await store.remove(AUTUMN.id);
      expect((await store.articlesWith("青禾")).total).toBe(0);
      expect(ids(await store.articlesWith("题"))).toEqual(["周报-2022-03:1"]);
    });

    it("takes queries of any length, and says so where there are too many words", async () => {
      const long = `长文\n${Array.from({ length: 10_000 }, (_, n) => String.fromCodePoint(0x4e00 + ((n * 7919) % 6000))).join("")}。`;
      const store = await filled(SPRING, { id: "长", date: "2022", articles: [{ text: long }] });
      const { items } = await store.articlesWith(long.slice(3));
      expect(items.map(({ hits }) => hits)).toEqual([[{ start: 3, end: long.length }]]);
      expect((await store.articlesWith(`${long.slice(3)}外`)).total).toBe(0);
      expect((await store.articlesWith("青".repeat(10_000))).total).toBe(0);
      await expect(store.articlesWith(Array.from({ length: 101 }, (_, n) => `词${n}`).join(" "))).rejects.toThrow(
        QueryError,
      );
    });

    it("finds whatever a plain look at all texts finds, and nothing else", async () => {
      const unit = fc.constantFrom(...'青禾禾a A\n"\\-|😀発發发é');
      const text = fc.string({ unit, minLength: 1, maxLength: 12 });
      const word = fc
        .string({ unit: fc.constantFrom(..."青禾Aa é😀發\\"), minLength: 1, maxLength: 3 })
        .filter((each) => each.trim() !== "")
        .map((each) => each.trim());
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), word, word, word, async (texts, a, b, c) => {
          const store = await filled({ id: "期", articles: texts.map((each) => ({ text: each })) });
          const found = await store.articlesWith(`"${a}" | "${b}" -"${c}"`);
          const expected = texts.flatMap((each, at) =>
            (holds(each, a) || holds(each, b)) && !holds(each, c) ? [`期:${at + 1}`] : [],
          );
          expect(ids(found).sort()).toEqual(expected.sort());
          for (const hit of found.items)
            for (const piece of cutOut(texts[hit.article.n - 1]!, hit))
              expect(holds(piece, a) || holds(piece, b)).toBe(true);
          await closeLast();
        }),
        { numRuns: 100, endOnFailure: true },
      );
    });
  });
}
