/** Two entities or topics held against each other. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptId, type Topic } from "../../src/model/kept.ts";
import { type CompareOptions, type Comparison, compare } from "../../src/store/compare.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { withTopics } from "../../src/store/topics.ts";
import { extract, type Named, put } from "./fixtures.ts";

const folder = mkdtempSync(join(tmpdir(), "guanxi-compare-"));
const HE = "company:禾木";
const SHAN = "company:山岚";
const named = (...names: string[]): Named[] => names.map((name) => ["company", name]);
const topic = (name: string, ...phrases: string[]): Topic => ({
  kind: "topic",
  id: keptId("topic", name),
  name,
  phrases,
});
const FOOD = topic("预制", "预制菜", "半成品");
const COLD = topic("冷链", "冷链");

let store: GraphStore;
beforeAll(async () => {
  store = await openStore(join(folder, "compare.db"));
  await put(
    store,
    extract({
      ...{ id: "甲", date: "2021-11" },
      articles: [
        { text: "开店\n禾木卖预制菜。川行也卖半成品。", names: named("禾木", "川行") },
        { text: "冷\n禾木建冷链。山岚另建仓库。", names: named("禾木", "山岚") },
      ],
    }),
  );
  await put(
    store,
    extract({
      ...{ id: "乙", date: "2022-02" },
      articles: [
        {
          text: "合\n禾木与山岚合作。冷链送预制菜。",
          names: named("禾木", "山岚"),
          said: [["禾木", "partners_with", "山岚"]],
        },
        { text: "物\n山岚与川行谈冷链。", names: named("山岚", "川行", "云栈") },
        { text: "物\n云栈与山岚。", names: named("山岚", "云栈") },
      ],
    }),
  );
  for (const each of [FOOD, COLD]) await store.keep(each);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const against = async (a: string, b: string, options?: CompareOptions): Promise<Comparison> => {
  const known = async (id: string) => [FOOD, COLD].find((each) => each.id === id) ?? (await store.entity(id))!;
  return compare(store, await known(a), await known(b), options);
};
const places = ({ together }: Comparison) => together.items.map((each) => [each.article.id, each.inOneSentence]);

describe("two entities", () => {
  it("where both are named, a sentence of both first, and what is said between them", async () => {
    const found = await against(HE, SHAN);
    expect([found.a, found.b]).toEqual([
      { id: HE, name: "禾木", type: "company", mentions: 3, articles: 3, issues: 2, first: "2021-11", last: "2022-02" },
      {
        id: SHAN,
        name: "山岚",
        type: "company",
        mentions: 4,
        articles: 4,
        issues: 2,
        first: "2021-11",
        last: "2022-02",
      },
    ]);
    expect(places(found)).toEqual([
      ["乙:1", true],
      ["甲:2", false],
    ]);
    expect(found.together).toMatchObject({ total: 2, inOneSentence: 1 });
    expect(found.edges).toEqual(await store.between(HE, SHAN));
  });

  it("how the timelines lie: months with none between, and who came first only where the dates tell", async () => {
    const found = await against(HE, "company:云栈");
    expect(found.timeline).toEqual({
      months: [
        { month: "2021-11", a: 2, b: 0 },
        { month: "2021-12", a: 0, b: 0 },
        { month: "2022-01", a: 0, b: 0 },
        { month: "2022-02", a: 1, b: 1 },
      ],
      ...{ both: 1, earlier: "a" },
    });
    expect((await against("company:云栈", HE)).timeline.earlier).toBe("b");
    expect((await against(HE, SHAN)).timeline.earlier).toBeNull();
  });

  it("within a period: what is said in it, who is named in it, its months", async () => {
    const found = await against(HE, SHAN, { until: "2021" });
    expect(found).toMatchObject({ a: { mentions: 2, last: "2021-11" }, b: { mentions: 1 }, edges: [] });
    expect(places(found)).toEqual([["甲:2", false]]);
    expect(found.timeline.months).toEqual([{ month: "2021-11", a: 2, b: 1 }]);
    expect(found.companions.onlyA.items.map(({ entity }) => entity.name)).toEqual(["川行"]);
    expect(found.companions.onlyB).toEqual({ total: 0, items: [] });
    const later = await against(HE, COLD.id, { since: "2022" });
    expect(places(later)).toEqual([["乙:1", false]]);
    expect(later).toMatchObject({ a: { mentions: 1 }, b: { mentions: 2, first: "2022-02" } });
    expect((await against(HE, SHAN, { since: "2022" })).edges).toEqual(await store.between(HE, SHAN));
  });

  it("whom they share, and who is named with one alone; neither is a companion of the two", async () => {
    const { companions } = await against(HE, SHAN);
    expect(companions.shared.items.map(({ entity, a, b }) => [entity.name, a.articles, b.articles])).toEqual([
      ["川行", 1, 1],
    ]);
    expect(companions.onlyA).toEqual({ total: 0, items: [] });
    expect(companions.onlyB.items.map(({ entity, articles }) => [entity.name, articles])).toEqual([["云栈", 1]]);
  });

  it("bounded: the totals say how many there are", async () => {
    const { together } = await against(HE, SHAN, { limit: 1 });
    expect([together.total, together.items.length]).toEqual([2, 1]);
  });
});

describe("topics", () => {
  it("with an entity, either way round", async () => {
    const [one, other] = [await against(FOOD.id, HE), await against(HE, FOOD.id)];
    expect(places(one)).toEqual([
      ["甲:1", true],
      ["乙:1", false],
    ]);
    expect(places(other)).toEqual(places(one));
    expect(one.together.items[0]!.sentences).toEqual([
      { quote: "禾木卖预制菜。", start: 3, a: [{ start: 3, end: 6 }], b: [{ start: 0, end: 2 }] },
    ]);
    expect(one.a).toMatchObject({ type: "topic", mentions: 3, articles: 2 });
    expect(one.edges).toEqual([]);
    expect(one.companions.onlyA.items.map(({ entity }) => entity.id)).not.toContain(HE);
    expect(one.companions.shared.items.map(({ entity }) => entity.name).toSorted()).toEqual(
      ["山岚", "川行"].toSorted(),
    );
  });

  it("with a topic", async () => {
    const found = await against(FOOD.id, COLD.id);
    expect(places(found)).toEqual([["乙:1", true]]);
    expect(found.timeline).toMatchObject({ both: 2, earlier: null });
  });

  it("law: what is shared is what both lists of mentions have in common, for every pair", async () => {
    const ids = [HE, SHAN, "company:川行", "company:云栈", FOOD.id, COLD.id];
    const articles = new Map<string, Set<string>>();
    for (const id of ids) {
      const { items } = await withTopics(store).mentions(id);
      articles.set(id, new Set(items.map(({ article }) => article.id)));
    }
    for (const a of ids)
      for (const b of ids.filter((id) => id !== a)) {
        const found = await against(a, b);
        const common = [...articles.get(a)!].filter((id) => articles.get(b)!.has(id));
        expect(found.together.items.map(({ article }) => article.id).sort()).toEqual(common.sort());
        const turned = await against(b, a);
        expect(turned.together.inOneSentence).toBe(found.together.inOneSentence);
        expect(turned.companions.shared.items.map(({ entity, a, b }) => [entity.id, b, a])).toEqual(
          found.companions.shared.items.map(({ entity, a, b }) => [entity.id, a, b]),
        );
      }
  });
});
