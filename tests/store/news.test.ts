import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { newsOf } from "../../src/store/news.ts";
import { openStore } from "../../src/store/open-store.ts";
import { type ArticleSketch, extract, put } from "./fixtures.ts";

const folder = mkdtempSync(join(tmpdir(), "guanxi-news-"));
const HE = "company:禾木";
const about = (text: string, ...others: string[]): ArticleSketch => ({
  text,
  names: ["禾木", ...others].map((name) => ["company", name]),
});

const OLD = [
  "门店促销火热",
  "物流仓库扩建",
  "会员体系升级",
  "春季招聘启动",
  "供应链持续整合",
  "海外仓陆续落地",
  "支付牌照到手",
  "骑手保障计划公布",
];
const NEW = ["预制菜新品上架", "冷链支撑预制菜", "社区门店售卖预制菜", "预制菜标准出台"];

let store: GraphStore;
beforeAll(async () => {
  store = await openStore(join(folder, "news.db"));
  await put(
    store,
    extract({
      ...{ id: "旧", date: "2021-06" },
      articles: [
        ...OLD.map((text) => about(`禾木${text}。`)),
        { ...about("禾木与山岚合作。", "山岚"), said: [["禾木", "partners_with", "山岚"]] },
      ],
    }),
  );
  await put(
    store,
    extract({
      ...{ id: "新", date: "2022-01" },
      aliases: { "company:禾木": [["禾木集团", 1]] },
      articles: [
        ...NEW.map((text) => about(`禾木${text}。`)),
        ...Array.from({ length: 5 }, () => about("禾木与川行一同亮相展会现场活动。", "川行")),
        {
          ...about("禾木与山岚再合作，投资川行。", "山岚", "川行"),
          said: [
            ["禾木", "partners_with", "山岚"],
            ["禾木", "invests_in", "川行", { date: "2019" }],
          ],
        },
        { text: "禾木集团换标。", names: [["company", "禾木", "禾木集团"]] },
        { ...about("禾木与山岚。", "山岚"), date: "2021", said: [["禾木", "competes_with", "山岚"]] },
      ],
    }),
  );
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("what is new in a period", () => {
  it("against all before it", async () => {
    const news = await newsOf(store, HE, { since: "2022" });
    expect([news.period, news.against]).toEqual([{ since: "2022" }, { until: "2021-12-31" }]);
    expect(news.mentions).toEqual({ period: 11, against: 10 });
    // Reported first in the period, whenever the fact was so; a report of “2021” may be older.
    expect(news.facts.items.map(({ head, type, tail, evidence }) => [head, type, tail, evidence.length])).toEqual([
      [HE, "invests_in", "company:川行", 1],
    ]);
    expect(news.companions.items.map(({ entity, articles, before }) => [entity.name, articles, before])).toEqual([
      ["川行", 6, 0],
    ]);
    expect(news.surfaces.items).toEqual([
      { surface: "禾木集团", mentions: 1, issues: 1, first: "2022-01", last: "2022-01" },
    ]);
    const [word] = news.words.items;
    expect(word).toMatchObject({ word: "预制菜", sentences: 4, before: 0, mention: { article: { id: "新:1" } } });
    // Said five times in the same words, which is once; and a name is a companion, not a word.
    expect(news.words.items.map((each) => each.word).join()).not.toMatch(/展会|亮相|川行|禾/u);
  });

  it("against another period, and limited: the total says how many there are", async () => {
    const same = await newsOf(store, HE, { since: "2022", against: { since: "2022" } });
    expect([same.facts.total, same.companions.total, same.surfaces.total, same.words.total]).toEqual([0, 0, 0, 0]);
    const first = await newsOf(store, HE, { since: "2021", until: "2021-12", against: { until: "2020" } });
    expect(first.mentions.against).toBe(0);
    expect(first.facts.items.map(({ type }) => type)).toEqual(["competes_with", "partners_with"]);
    expect(first.words).toEqual({ total: 0, items: [], read: { period: 10, against: 0 } });
    const short = await newsOf(store, HE, { since: "2021", until: "2021-12", against: { until: "2020" }, limit: 1 });
    expect([short.facts.total, short.facts.items.length]).toEqual([2, 1]);
  });

  it("of nobody: nothing", async () => {
    const news = await newsOf(store, "company:无此", { since: "2022" });
    expect([news.mentions.period, news.facts.total, news.words.total]).toEqual([0, 0, 0]);
  });
});
