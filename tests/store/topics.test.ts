/** A topic answers as an entity does. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptId, type Topic } from "../../src/model/kept.ts";
import { type GraphStore, type MentionFilter, QueryError } from "../../src/store/graph-store.ts";
import { newsOf } from "../../src/store/news.ts";
import { openStore } from "../../src/store/open-store.ts";
import { anyOf, parseQuery } from "../../src/store/text/query.ts";
import { withTopics } from "../../src/store/topics.ts";
import { extract, type IssueSketch, put } from "./fixtures.ts";

const folder = mkdtempSync(join(tmpdir(), "guanxi-topics-"));
let made = 0;
const open: GraphStore[] = [];
async function filled(issues: readonly IssueSketch[]): Promise<GraphStore> {
  const store = await openStore(join(folder, `${made++}.db`));
  open.push(store);
  for (const issue of issues) await put(store, extract(issue));
  return store;
}
afterAll(async () => {
  for (const store of open) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const topic = (name: string, ...phrases: string[]): Topic => ({
  kind: "topic",
  id: keptId("topic", name),
  name,
  phrases,
});
const ZONE = topic("综 试区", "综试区", "综合试验区", "跨境综试区");

const ISSUES: readonly IssueSketch[] = [
  {
    id: "甲-2021-11",
    date: "2021-11",
    articles: [
      {
        text: "扩围\n跨境综试区扩围，禾木入驻綜合試驗區。综试区很多。",
        section: "要闻",
        source: "晨报",
        names: [["company", "禾木"]],
        said: [],
      },
      { text: "别的\n禾木开店。", names: [["company", "禾木"]] },
      { text: "年度\n综试区一年。", date: "2021", section: "回顾" },
    ],
  },
  {
    id: "乙-2022-02-03",
    date: "2022-02-03",
    articles: [
      {
        text: "综试区\n海务局走访综试区，山岚随行。",
        section: "要闻",
        names: [
          ["agency", "海务局"],
          ["company", "山岚"],
        ],
      },
    ],
  },
  { id: "丙", date: null, articles: [{ text: "号外\n山岚在综试区。", names: [["company", "山岚"]] }] },
];

describe("a topic", () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await filled(ISSUES);
    await store.keep(ZONE);
  });
  const view = () => withTopics(store);

  it("is mentioned wherever a phrase stands, the longest of those that overlap", async () => {
    const { total, items } = await view().mentions(ZONE.id);
    expect(items.map(({ article, start, surface }) => [article.id, start, surface])).toEqual([
      ["甲-2021-11:3", 3, "综试区"],
      ["甲-2021-11:1", 3, "跨境综试区"],
      ["甲-2021-11:1", 15, "綜合試驗區"],
      ["甲-2021-11:1", 21, "综试区"],
      ["乙-2022-02-03:1", 0, "综试区"],
      ["乙-2022-02-03:1", 9, "综试区"],
      ["丙:1", 6, "综试区"],
    ]);
    expect(total).toBe(7);
    expect(items[2]).toMatchObject({
      ...{ quote: "跨境综试区扩围，禾木入驻綜合試驗區。", quoteStart: 12, end: 20 },
      ...{ entity: "topic:综%20试区", name: "综 试区", confidence: 1, rule: "topic" },
    });
  });

  it("is paged by a cursor that outlives changes", async () => {
    const first = await view().mentions(ZONE.id, { limit: 3 });
    const rest = await view().mentions(ZONE.id, { cursor: first.next! });
    expect([first.total, rest.total, rest.next]).toEqual([7, 7, null]);
    expect([...first.items, ...rest.items]).toEqual((await view().mentions(ZONE.id)).items);
  });

  it.each<[filter: MentionFilter, mentions: number]>([
    [{ sections: ["要闻"] }, 5],
    [{ sections: [""] }, 1],
    [{ sources: ["晨报"] }, 3],
    [{ sources: [""], since: "2022" }, 2],
    [{ surfaces: ["综试区"] }, 5],
    [{ issues: ["丙"] }, 1],
    [{ beside: ["company:禾木"] }, 3],
    [{ beside: ["company:山岚"], until: "2022" }, 2],
    [{ until: "2021-06" }, 1],
    [{ sections: [] }, 0],
    [{ beside: [ZONE.id] }, 7],
    [{ beside: ["topic:无"] }, 0],
  ])("within %j", async (filter, mentions) => {
    expect((await view().mentions(ZONE.id, filter)).total).toBe(mentions);
    expect((await view().summary(ZONE.id, filter)).mentions).toBe(mentions);
  });

  it("is counted", async () => {
    expect(await view().timeline(ZONE.id)).toEqual([
      { month: "2021-11", mentions: 3 },
      { month: "2022-02", mentions: 2 },
    ]);
    expect(await view().summary(ZONE.id)).toEqual({
      ...{ mentions: 7, articles: 4, issues: 3, first: "2021", last: "2022-02-03" },
      ...{ years: [{ year: "2021", mentions: 1 }], undated: 1 },
      sections: [
        { value: "要闻", mentions: 5, articles: 2 },
        { value: "回顾", mentions: 1, articles: 1 },
        { value: null, mentions: 1, articles: 1 },
      ],
      sources: [
        { value: null, mentions: 4, articles: 3 },
        { value: "晨报", mentions: 3, articles: 1 },
      ],
    });
    expect((await view().surfaces(ZONE.id))[0]).toEqual({
      ...{ surface: "综试区", mentions: 5, issues: 3, first: "2021", last: "2022-02-03" },
    });
  });

  it("has companions, weighed over all articles of the period", async () => {
    const { items, ...of } = await view().companions(ZONE.id);
    expect(of).toEqual({ total: 3, articles: 4, all: 5, next: null });
    expect(items.map(({ entity, articles, named }) => [entity.id, articles, named])).toEqual([
      ["company:山岚", 2, 2],
      ["agency:海务局", 1, 1],
      ["company:禾木", 1, 2],
    ]);
    expect(items[0]!.npmi).toBeCloseTo(Math.log((2 * 5) / (4 * 2)) / Math.log(5 / 2), 12);
    expect(await view().companions(ZONE.id, { since: "2022", limit: 1 })).toMatchObject({
      total: 2,
      articles: 1,
      all: 1,
    });
  });

  it("has news, and no relations", async () => {
    const news = await newsOf(view(), ZONE.id, { since: "2022" });
    expect(news.mentions).toEqual({ period: 2, against: 4 });
    expect(news.facts.total).toBe(0);
    expect(news.companions.items.map(({ entity }) => entity.id)).toEqual(["agency:海务局", "company:山岚"]);
    await expect(view().mentions(ZONE.id, { relations: ["owns"] })).rejects.toThrow(QueryError);
  });

  it("that stands nearly everywhere is refused with a reason", async () => {
    const articlesWith = async () => ({ total: 20_001, items: [], next: null });
    const wide = withTopics({ ...store, articlesWith } as GraphStore);
    await expect(wide.timeline(ZONE.id)).rejects.toThrow(/20001 articles/u);
  });

  it("leaves entities as they are; one that nobody keeps is nowhere", async () => {
    expect(await view().mentions("company:禾木")).toEqual(await store.mentions("company:禾木"));
    expect(await view().companions("company:山岚", { limit: 1 })).toEqual(
      await store.companions("company:山岚", { limit: 1 }),
    );
    expect(await view().mentions("topic:无此")).toEqual({ total: 0, items: [], next: null });
  });
});

describe("laws", () => {
  const phrase = fc.constantFrom("甲", "甲乙", "乙丙", "丙丙", "A b", "'\"”」", "\\", "|", "-甲");
  const text = fc.array(fc.constantFrom("甲", "乙", "丙", "a", "B", " ", '"', "”", "」", "'", "|", "-", "\\"), {
    maxLength: 12,
  });

  it("phrases are looked for as they are", () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1 }), (phrases) => {
        const each = [...new Set(phrases.map((one) => one.toLowerCase()))];
        expect(parseQuery(anyOf(phrases))).toEqual({ wanted: [each], unwanted: [] });
      }),
    );
    expect(() => anyOf(['"”」』'])).toThrow(QueryError);
  });

  it("mentions are what a plain scan of all texts finds", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          text.map((parts) => parts.join("").replace(/ +/gu, " ")),
          { minLength: 1, maxLength: 4 },
        ),
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 3 }),
        async (texts, phrases) => {
          const store = await filled([{ id: "期", date: "2022-01", articles: texts.map((each) => ({ text: each })) }]);
          await store.keep(topic("题", ...phrases));
          const { items } = await withTopics(store).mentions("topic:题");
          expect(items.map(({ article, start, end }) => [article.n, start, end])).toEqual(
            texts.flatMap((each, at) => scanned(each, phrases).map((span) => [at + 1, ...span])),
          );
          for (const { article, start, end, surface, quote, quoteStart } of items) {
            expect(texts[article.n - 1]!.slice(start, end)).toBe(surface);
            expect(quote.slice(quoteStart, quoteStart + surface.length)).toBe(surface);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});

/** Characters that some phrase covers, in stretches; phrases that only touch are two. */
function scanned(text: string, phrases: readonly string[]): [start: number, end: number][] {
  const folded = text.toLowerCase();
  const spans = phrases.flatMap((phrase) =>
    [...folded].flatMap((_, at) =>
      folded.startsWith(phrase.toLowerCase(), at) ? [[at, at + phrase.length] as const] : [],
    ),
  );
  const joined: [number, number][] = [];
  for (const [start, end] of spans.sort(([a, b], [c, d]) => a - c || b - d)) {
    const last = joined.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
