/** What every store must do, with the same results in the same order. A store's own test calls this with a way to make an empty one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Extract } from "../../src/model/extract.ts";
import { byCodeUnit } from "../../src/model/identity.ts";
import { type GraphStore, type Paged, StoreError } from "../../src/store/graph-store.ts";
import { collect, everything, extract, type IssueSketch, put } from "./fixtures.ts";
import { opened } from "./opened.ts";
import { anyClaims, anyExtract } from "./random-extracts.ts";

const QINGHE = "company:青禾出行";
const YUNZHAN = "company:云栈科技";
const CITY = "city:澄江市";

const FIRST: IssueSketch = {
  id: "周报-2022-01-05",
  date: "2022-01-05",
  articles: [
    {
      text: "青禾出行与云栈科技合作\n据介绍，青禾出行与云栈科技在澄江市达成合作。双方各有所长！",
      section: "要闻",
      source: "澄江日报",
      names: [
        ["company", "青禾出行"],
        ["company", "云栈科技"],
        ["city", "澄江市"],
      ],
      said: [
        ["青禾出行", "partners_with", "云栈科技", { attribution: "据介绍" }],
        ["青禾出行", "located_in", "澄江市"],
      ],
    },
    { text: "简讯\n青禾出行发布新品。", names: [["company", "青禾出行"]], date: "2021-12-30" },
  ],
};
const SECOND: IssueSketch = {
  id: "周报-2022-02",
  date: "2022-02",
  articles: [
    {
      text: "投资\n北辰银行投资云栈科技，云栈科技拒绝置评。",
      names: [
        ["company", "北辰银行"],
        ["company", "云栈科技"],
      ],
      said: [
        ["北辰银行", "invests_in", "云栈科技", { date: "2021" }],
        ["云栈科技", "partners_with", "北辰银行", { status: "denied" }],
      ],
    },
    {
      text: "合作\n云栈科技与青禾出行再度合作。",
      names: [
        ["company", "云栈科技"],
        ["company", "青禾出行"],
      ],
      said: [["云栈科技", "partners_with", "青禾出行"]],
    },
  ],
};
const UNDATED: IssueSketch = {
  id: "特刊",
  date: null,
  articles: [
    {
      text: "特刊\n星野乳业在澄江市设厂。",
      names: [
        ["company", "星野乳业"],
        ["city", "澄江市"],
      ],
      said: [["星野乳业", "located_in", "澄江市"]],
    },
  ],
};

/** All pages of a list, and that each says the same total. */
async function pages<T>(
  read: (page: { cursor?: string; limit: number }) => Promise<Paged<T>>,
  limit: number,
): Promise<T[]> {
  const first = await read({ limit });
  const all = [...first.items];
  for (let { next } = first; next !== null; ) {
    const page = await read({ limit, cursor: next });
    expect(page.total).toBe(first.total);
    expect(page.items.length).toBeGreaterThan(0);
    all.push(...page.items);
    next = page.next;
  }
  expect(all.length).toBe(first.total);
  return all;
}

export function contract(name: string, make: () => Promise<GraphStore>): void {
  const { empty, filled } = opened(make);

  describe(name, () => {
    describe("an empty store", () => {
      it("answers everything with nothing", async () => {
        const store = await empty();
        expect(await store.counts()).toEqual({
          issues: 0,
          articles: 0,
          entities: 0,
          mentions: 0,
          relations: 0,
          byType: {},
        });
        expect(await store.issues()).toEqual([]);
        expect(await store.article("a:1")).toBeNull();
        expect(await store.articles("a")).toEqual([]);
        expect(await store.entity(QINGHE)).toBeNull();
        expect(await store.named("青禾出行")).toEqual([]);
        expect(await store.search("青")).toEqual([]);
        expect(await store.mentions(QINGHE)).toEqual({ total: 0, items: [], next: null });
        expect(await store.timeline(QINGHE)).toEqual([]);
        expect(await store.relations(QINGHE)).toEqual({ total: 0, items: [], next: null });
        expect(await store.between(QINGHE, YUNZHAN)).toEqual([]);
        expect(await store.companions(QINGHE)).toEqual({ total: 0, articles: 0, all: 0, items: [], next: null });
        const nothing = { entities: [], edges: [], coMentions: [], left: { entities: 0, edges: 0, coMentions: 0 } };
        expect(await store.neighbourhood([QINGHE], { coMentions: true })).toEqual(nothing);
        expect(await store.newest()).toEqual(nothing);
        expect(await store.paths(QINGHE, YUNZHAN)).toBeNull();
        for (const stream of [
          store.allEntities(),
          store.allEdges(),
          store.allCoMentions(),
          store.allArticles(),
          store.allExtracts(),
          store.allNames(),
          store.allShortNames(),
        ])
          expect(await collect<unknown>(stream)).toEqual([]);
        expect(await store.fingerprint("x")).toBeNull();
        expect(await store.sources()).toEqual(new Map());
        expect(await store.remove("x")).toBe(false);
      });
    });

    describe("putting", () => {
      it("adds, knows what it has, replaces what changed", async () => {
        const store = await empty();
        const said = extract(FIRST);
        expect(await store.put(said, { source: "a", fingerprint: "1" })).toBe("added");
        expect(await store.fingerprint("a")).toBe("1");
        const revision = await store.revision();
        expect(await store.put(said, { source: "a", fingerprint: "1" })).toBe("unchanged");
        expect(await store.revision()).toBe(revision);
        expect(
          await store.put(extract({ ...FIRST, articles: FIRST.articles.slice(1) }), { source: "a", fingerprint: "2" }),
        ).toBe("replaced");
        expect(await store.revision()).not.toBe(revision);
        expect(await store.fingerprint("a")).toBe("2");
        expect(await store.counts()).toEqual({
          issues: 1,
          articles: 1,
          entities: 1,
          mentions: 1,
          relations: 0,
          byType: { company: 1 },
        });
        expect(await store.entity(YUNZHAN)).toBeNull();
        expect(await store.search("云栈")).toEqual([]);
        expect(await store.named("云栈科技")).toEqual([]);
      });

      it("replaces what the same source made, also under another id", async () => {
        const store = await empty();
        await store.put(extract(FIRST), { source: "a", fingerprint: "1" });
        expect(await store.put(extract({ ...SECOND, id: "新" }), { source: "a", fingerprint: "2" })).toBe("replaced");
        expect((await store.issues()).map(({ id }) => id)).toEqual(["新"]);
      });

      it("replaces the issue of the same id, whoever made it, and both at once", async () => {
        const store = await filled(FIRST, SECOND);
        const both = { source: `${SECOND.id}.txt`, fingerprint: "new" };
        expect(await store.put(extract({ ...UNDATED, id: FIRST.id }), both)).toBe("replaced");
        expect((await store.issues()).map(({ id, file }) => [id, file])).toEqual([[FIRST.id, `${FIRST.id}.txt`]]);
        expect((await store.counts()).byType).toEqual({ company: 1, city: 1 });
        expect(await store.fingerprint(`${FIRST.id}.txt`)).toBeNull();
        expect(await store.sources()).toEqual(new Map([[FIRST.id, both]]));
      });

      it("gives back what it was given, to the last field", async () => {
        const odd = extract({
          id: "怪-1",
          articles: [
            {
              text: "题\n“甲”𠀀𠀁说：'; DROP TABLE issue; --\n<b>乙</b>\t\u{1F600}",
              names: [
                ["person", "𠀀𠀁"],
                ["company", "'; DROP"],
              ],
              section: null,
            },
            { text: "" },
          ],
          aliases: {
            "person:𠀀𠀁": [
              ["𠀀", 3],
              ["\u{1F600}", 0],
            ],
          },
          shorts: [["person", "𠀀", "𠀀𠀁"]],
        });
        const store = await filled(FIRST, SECOND, UNDATED);
        await put(store, odd);
        const all = [FIRST, SECOND, UNDATED].map(extract);
        expect(await collect(store.allExtracts())).toEqual(
          [...all, odd].sort((a, b) => byCodeUnit(a.issue.id, b.issue.id)),
        );
      });
    });

    describe("removing", () => {
      it("takes out an issue and whatever only it said", async () => {
        const store = await filled(FIRST, SECOND, UNDATED);
        const before = await store.revision();
        expect(await store.remove(SECOND.id)).toBe(true);
        expect(await store.remove(SECOND.id)).toBe(false);
        expect(await store.revision()).not.toBe(before);
        expect(await store.entity("company:北辰银行")).toBeNull();
        expect(await store.article(`${SECOND.id}:1`)).toBeNull();
        expect(await everything(store)).toBe(await everything(await filled(FIRST, UNDATED)));
      });

      it("a short name that no issue uses leaves the full name when its claims differ", async () => {
        const text = { articles: [{ text: "丙", names: [["city", "丙"]] as const }] };
        const one: IssueSketch = { id: "一", ...text, shorts: [["city", "乙", "丙"]] };
        const two: IssueSketch = { id: "二", articles: [], shorts: [["city", "乙", "甲"]] };
        const store = await filled(one);
        expect((await store.entity("city:丙"))!.aliases).toEqual(["乙"]);
        await put(store, extract(two));
        expect((await store.entity("city:丙"))!.aliases).toEqual([]);
        await store.remove("二");
        expect(await everything(store)).toBe(await everything(await filled(one)));
      });

      it("leaves an empty store empty", async () => {
        const store = await filled(FIRST);
        await store.remove(FIRST.id);
        expect(await everything(store)).toBe(await everything(await empty()));
      });
    });

    describe("issues and articles", () => {
      it("are listed by date, then id, with what they hold", async () => {
        const store = await filled(UNDATED, SECOND, FIRST, { ...UNDATED, id: "乙刊" });
        expect(await store.issues()).toEqual([
          {
            id: FIRST.id,
            title: `${FIRST.id}期`,
            date: "2022-01-05",
            file: `${FIRST.id}.txt`,
            articles: 2,
            mentions: 6,
            relations: 2,
          },
          {
            id: SECOND.id,
            title: `${SECOND.id}期`,
            date: "2022-02",
            file: `${SECOND.id}.txt`,
            articles: 2,
            mentions: 5,
            relations: 3,
          },
          { id: "乙刊", title: "乙刊期", date: null, file: "乙刊.txt", articles: 1, mentions: 2, relations: 1 },
          { id: "特刊", title: "特刊期", date: null, file: "特刊.txt", articles: 1, mentions: 2, relations: 1 },
        ]);
        expect(await store.counts()).toEqual({
          issues: 4,
          articles: 6,
          entities: 5,
          mentions: 15,
          relations: 7,
          byType: { company: 4, city: 1 },
        });
      });

      it("an article has its text, its place, and the ids of what it mentions", async () => {
        const store = await filled({ ...FIRST, shorts: [["company", "云栈科技", "云栈科技集团"]] });
        const article = await store.article(`${FIRST.id}:1`);
        expect(article).toMatchObject({
          id: `${FIRST.id}:1`,
          n: 1,
          section: "要闻",
          source: "澄江日报",
          url: "https://news.example/1",
          text: FIRST.articles[0]!.text,
          issue: { id: FIRST.id, title: `${FIRST.id}期`, date: "2022-01-05", file: `${FIRST.id}.txt` },
        });
        expect(article!.offsets).toEqual([{ at: 0, from: 1000, length: FIRST.articles[0]!.text.length }]);
        expect(article!.mentions[1]).toEqual({
          start: 5,
          end: 9,
          surface: "云栈科技",
          name: "云栈科技",
          entity: "company:云栈科技集团",
          type: "company",
          confidence: 0.9,
          rule: "test",
        });
        expect((await store.articles(FIRST.id)).map(({ id, n, date }) => [id, n, date])).toEqual([
          [`${FIRST.id}:1`, 1, null],
          [`${FIRST.id}:2`, 2, "2021-12-30"],
        ]);
        for (const id of ["", "1", `${FIRST.id}:0`, `${FIRST.id}:3`, `${FIRST.id}:1x`, `${FIRST.id}:1e0`])
          expect(await store.article(id)).toBeNull();
      });

      it("all articles stream by issue and place, each as it is read alone", async () => {
        const store = await filled(SECOND, UNDATED, FIRST);
        const all = await collect(store.allArticles());
        const places = [FIRST, SECOND, UNDATED].flatMap(({ id, articles }) =>
          articles.map((_, at) => `${id}:${at + 1}`),
        );
        expect(all.map(({ id }) => id)).toEqual(places.sort());
        for (const article of all) expect(article).toEqual(await store.article(article.id));
      });
    });

    describe("entities", () => {
      const MERGED: IssueSketch = {
        id: "合",
        date: "2022-03-01",
        articles: [
          {
            text: "青禾\n青禾出行（Qinghe Go）说，青禾",
            names: [
              ["company", "青禾"],
              ["company", "青禾出行"],
            ],
          },
        ],
        aliases: {
          "company:青禾出行": [
            ["Ｑinghe Go", 4],
            ["青禾 出行", 1],
          ],
        },
        shorts: [["company", "青禾", "青禾出行"]],
      };

      it("are found by their id and by the id of any name", async () => {
        const store = await filled(MERGED);
        const whole = {
          id: QINGHE,
          name: "青禾出行",
          type: "company",
          aliases: ["Ｑinghe Go", "青禾", "青禾 出行"],
          mentions: 4,
          issues: 1,
        };
        expect(await store.entity(QINGHE)).toEqual(whole);
        for (const id of ["company:青禾", "company:青禾%20出行"]) expect(await store.entity(id)).toEqual(whole);
        expect(await store.entity("city:青禾")).toBeNull();
        expect((await store.mentions("company:青禾")).total).toBe(4);
      });

      it("bear names: NFKC and case folded, most mentions first, then id", async () => {
        const store = await filled(MERGED, {
          id: "另",
          articles: [
            {
              text: "qinghe go",
              names: [
                ["product", "qinghe go"],
                ["person", "小青"],
              ],
            },
          ],
          aliases: { "person:小青": [["QINGHE GO", 0]] },
        });
        expect((await store.named("ｑｉｎｇｈｅ ＧＯ")).map(({ id }) => id)).toEqual([QINGHE, "product:qinghe%20go"]);
        expect(await store.named("青禾出")).toEqual([]);
      });

      it("are not there without a mention or a relation, whatever is claimed", async () => {
        const said = extract(UNDATED);
        const store = await empty();
        await put(store, {
          ...said,
          names: [...said.names, { kind: "company", name: "无人提", rank: "lexicon", aliases: [] }],
        });
        expect(await store.entity("company:无人提")).toBeNull();
        await put(store, { ...said, names: [], shortNames: [] });
        expect(await store.counts()).toMatchObject({ entities: 2 });
      });

      it("merge and part as issues come and go", async () => {
        const store = await filled(MERGED);
        await put(
          store,
          extract({
            id: "争",
            articles: [
              {
                text: "青禾农业简称青禾",
                names: [
                  ["company", "青禾农业"],
                  ["company", "青禾"],
                ],
              },
            ],
            shorts: [["company", "青禾", "青禾农业"]],
          }),
        );
        const parted = (await collect(store.allEntities())).map(({ id, mentions }) => [id, mentions]);
        expect(parted).toEqual([
          ["company:青禾", 5],
          ["company:青禾农业", 1],
          [QINGHE, 1],
        ]);
        await store.remove("争");
        expect(await everything(store)).toBe(await everything(await filled(MERGED)));
      });
    });

    describe("search", () => {
      it("finds any part, pinyin and initials, best first, and only the kinds asked for", async () => {
        const store = await filled(FIRST, SECOND, UNDATED);
        const found = async (text: string, options = {}) => (await store.search(text, options)).map(({ id }) => id);
        expect(await found("栈")).toEqual([YUNZHAN]);
        expect(await found("yunzhan")).toEqual([YUNZHAN]);
        expect(await found("BCYH")).toEqual(["company:北辰银行"]);
        expect(await found("江")).toEqual([CITY]);
        expect(await found("江", { types: ["company"] })).toEqual([]);
        expect((await found("y")).length).toBeGreaterThan(2);
        expect(await found("y", { limit: 1 })).toHaveLength(1);
        expect(await found("  ")).toEqual([]);
        await store.remove(SECOND.id);
        expect(await found("bcyh")).toEqual([]);
      });
    });

    describe("mentions", () => {
      it("are ordered by date, issue, article and place, and quote their sentence", async () => {
        const store = await filled(SECOND, UNDATED, FIRST);
        const { total, items, next } = await store.mentions(QINGHE);
        expect([total, next]).toEqual([4, null]);
        expect(items.map(({ issue, article, start }) => [issue.id, article.n, start])).toEqual([
          [FIRST.id, 2, 3],
          [FIRST.id, 1, 0],
          [FIRST.id, 1, 16],
          [SECOND.id, 2, 8],
        ]);
        expect(items[2]).toEqual({
          issue: { id: FIRST.id, title: `${FIRST.id}期`, date: "2022-01-05" },
          article: {
            id: `${FIRST.id}:1`,
            n: 1,
            title: "青禾出行与云栈科技合作",
            section: "要闻",
            date: null,
            source: "澄江日报",
            url: "https://news.example/1",
          },
          start: 16,
          end: 20,
          surface: "青禾出行",
          quote: "据介绍，青禾出行与云栈科技在澄江市达成合作。",
          quoteStart: 4,
          entity: QINGHE,
          name: "青禾出行",
          confidence: 0.9,
          rule: "test",
        });
        expect((await store.mentions(CITY)).items.map(({ issue }) => issue.date)).toEqual(["2022-01-05", null]);
      });

      it("keep what overlaps a period; what has no date only without one", async () => {
        const store = await filled(FIRST, SECOND, UNDATED);
        const dates = async (period: object, entity = YUNZHAN) =>
          (await store.mentions(entity, period)).items.map(({ issue }) => issue.date);
        expect(await dates({ since: "2022-02-15" })).toEqual(["2022-02", "2022-02", "2022-02"]);
        expect(await dates({ until: "2022-01" })).toEqual(["2022-01-05", "2022-01-05"]);
        expect(await dates({ since: "2022-01-06", until: "2022-01-31" })).toEqual([]);
        expect((await store.mentions(YUNZHAN, { since: "2022" })).total).toBe(5);
        expect(await dates({ since: "1900" }, CITY)).toEqual(["2022-01-05"]);
        expect(await dates({ until: "2100" }, CITY)).toEqual(["2022-01-05"]);
      });

      it("come in pages that stay right while issues are added", async () => {
        const store = await filled(FIRST, SECOND);
        const all = (await store.mentions(YUNZHAN)).items;
        for (const limit of [1, 2, 5, 9])
          expect(await pages((page) => store.mentions(YUNZHAN, page), limit)).toEqual(all);
        const first = await store.mentions(YUNZHAN, { limit: 2 });
        await put(store, extract({ ...FIRST, id: "早", date: "2020-01-01" }));
        await put(store, extract({ ...FIRST, id: "晚", date: "2023-01-01" }));
        const rest = await store.mentions(YUNZHAN, { cursor: first.next! });
        expect(rest.items.slice(0, 3)).toEqual(all.slice(2));
        expect(rest.items.slice(3).map(({ issue }) => issue.id)).toEqual(["晚", "晚"]);
      });

      it("of several names are one list", async () => {
        const at = (n: number): IssueSketch => ({
          id: `期${n}`,
          date: `2022-01-0${n}`,
          articles: [
            { text: n % 2 ? "青禾说" : "青禾出行说", names: [n % 2 ? ["company", "青禾"] : ["company", "青禾出行"]] },
          ],
          shorts: [["company", "青禾", "青禾出行"]],
        });
        const store = await filled(at(4), at(1), at(3), at(2));
        const items = await pages((page) => store.mentions(QINGHE, page), 1);
        expect(items.map(({ issue, name }) => [issue.id, name])).toEqual([
          ["期1", "青禾"],
          ["期2", "青禾出行"],
          ["期3", "青禾"],
          ["期4", "青禾出行"],
        ]);
        expect(await store.entity(QINGHE)).toMatchObject({ mentions: 4, issues: 4 });
        expect((await store.mentions(QINGHE, { since: "2022-01-03" })).total).toBe(2);
      });

      it("refuse a cursor that is not theirs", async () => {
        const store = await filled(FIRST);
        for (const cursor of ["x", "W10", Buffer.from('["a"]').toString("base64url")])
          await expect(store.mentions(QINGHE, { cursor })).rejects.toThrow(StoreError);
      });
    });

    it("the timeline counts mentions by month; a year alone is no month", async () => {
      const store = await filled(
        FIRST,
        SECOND,
        UNDATED,
        { ...UNDATED, id: "年", date: "2020" },
        { ...UNDATED, id: "月", date: "2022-01" },
      );
      expect(await store.timeline(QINGHE)).toEqual([
        { month: "2021-12", mentions: 1 },
        { month: "2022-01", mentions: 2 },
        { month: "2022-02", mentions: 1 },
      ]);
      expect(await store.timeline(CITY)).toEqual([{ month: "2022-01", mentions: 2 }]);
    });

    describe("relations", () => {
      it("are edges with all their evidence, most first", async () => {
        const store = await filled(SECOND, FIRST);
        const { total, items } = await store.relations(YUNZHAN);
        expect(total).toBe(3);
        expect(
          items.map(({ head, type, tail, status, evidence }) => [head, type, tail, status, evidence.length]),
        ).toEqual([
          [YUNZHAN, "partners_with", QINGHE, "asserted", 2],
          ["company:北辰银行", "invests_in", YUNZHAN, "asserted", 1],
          ["company:云栈科技", "partners_with", "company:北辰银行", "denied", 1],
        ]);
        expect(items[0]!.evidence.map(({ issue, headName }) => [issue.id, headName])).toEqual([
          [FIRST.id, "青禾出行"],
          [SECOND.id, "云栈科技"],
        ]);
        expect(items[0]!.evidence[0]).toMatchObject({
          id: `${FIRST.id}:1:12-${FIRST.articles[0]!.text.length}:partners_with:青禾出行>云栈科技`,
          quote: FIRST.articles[0]!.text.slice(12),
          start: 12,
          end: FIRST.articles[0]!.text.length,
          date: null,
          attribution: "据介绍",
          confidence: 0.8,
          rule: "test",
          headName: "青禾出行",
          tailName: "云栈科技",
          article: { n: 1, source: "澄江日报" },
        });
        for (const limit of [1, 2, 3])
          expect(await pages((page) => store.relations(YUNZHAN, page), limit)).toEqual(items);
      });

      it("can be filtered by kind, status, the other end, and time, which also takes single evidence", async () => {
        const store = await filled(FIRST, SECOND);
        const kinds = async (filter: object) =>
          (await store.relations(YUNZHAN, filter)).items.map(({ type, evidence }) => [type, evidence.length]);
        expect(await kinds({ relations: ["invests_in"] })).toEqual([["invests_in", 1]]);
        expect(await kinds({ statuses: ["denied"] })).toEqual([["partners_with", 1]]);
        expect(await kinds({ types: ["city"] })).toEqual([]);
        expect(await kinds({ until: "2021-06" })).toEqual([["invests_in", 1]]);
        expect(await kinds({ since: "2022-02", statuses: ["asserted"] })).toEqual([["partners_with", 1]]);
      });

      it("between two are found in either direction", async () => {
        const store = await filled(FIRST, SECOND);
        const one = await store.between(YUNZHAN, "company:北辰银行");
        expect(one.map(({ head, type }) => [head, type])).toEqual([
          [YUNZHAN, "partners_with"],
          ["company:北辰银行", "invests_in"],
        ]);
        expect(await store.between("company:北辰银行", YUNZHAN)).toEqual(one);
        expect(await store.between(YUNZHAN, YUNZHAN)).toEqual([]);
      });

      it("that a merge turned into loops are kept and not shown", async () => {
        const sketch: IssueSketch = {
          id: "环",
          articles: [
            {
              text: "青禾即青禾出行",
              names: [
                ["company", "青禾"],
                ["company", "青禾出行"],
              ],
              said: [["青禾", "owns", "青禾出行"]],
            },
          ],
        };
        const store = await filled(sketch);
        expect((await store.relations(QINGHE)).total).toBe(1);
        await put(store, extract({ ...sketch, shorts: [["company", "青禾", "青禾出行"]] }));
        expect((await store.relations(QINGHE)).total).toBe(0);
        expect(await collect(store.allEdges())).toEqual([]);
        expect((await store.counts()).relations).toBe(1);
      });
    });

    describe("co-mentions", () => {
      it("are weighted by npmi over articles", async () => {
        const store = await filled(FIRST, SECOND, UNDATED);
        const { total, items } = await store.companions(YUNZHAN);
        expect(total).toBe(3);
        // 云栈科技 is in 3 of 5 articles, 青禾出行 in 3, both in 2; 北辰银行 in 1, with it; 澄江市 in 2, once with it.
        const npmi = (both: number, a: number, b: number) => Math.log((both * 5) / (a * b)) / -Math.log(both / 5);
        expect(items.map(({ entity, articles }) => [entity.id, articles])).toEqual([
          ["company:北辰银行", 1],
          [QINGHE, 2],
          [CITY, 1],
        ]);
        [npmi(1, 3, 1), npmi(2, 3, 3), npmi(1, 3, 2)].forEach((value, at) => {
          expect(items[at]!.npmi).toBeCloseTo(value, 12);
        });
        for (const limit of [1, 2])
          expect(await pages((page) => store.companions(YUNZHAN, page), limit)).toEqual(items);
        const stream = await collect(store.allCoMentions());
        expect(stream.map(({ head, tail, articles }) => [head, tail, articles])).toEqual([
          [CITY, YUNZHAN, 1],
          [CITY, "company:星野乳业", 1],
          [CITY, QINGHE, 1],
          [YUNZHAN, "company:北辰银行", 1],
          [YUNZHAN, QINGHE, 2],
        ]);
      });

      it("show where two are named together: the sentences of the first", async () => {
        const store = await filled(FIRST, SECOND);
        const all = await store.mentions(YUNZHAN, { beside: [QINGHE] });
        expect(all.items.map(({ issue, article, surface }) => [issue.id, article.n, surface])).toEqual([
          [FIRST.id, 1, "云栈科技"],
          [FIRST.id, 1, "云栈科技"],
          [SECOND.id, 2, "云栈科技"],
        ]);
        for (const limit of [1, 2])
          expect(await pages((page) => store.mentions(YUNZHAN, { ...page, beside: [QINGHE] }), limit)).toEqual(
            all.items,
          );
        expect((await store.mentions("company:北辰银行", { beside: [QINGHE] })).total).toBe(0);
      });
    });

    describe("neighbourhood", () => {
      /** 甲 – 乙 (2 pieces of evidence), 甲 – 丙 (1, more mentions), 乙 – 丁 – 戊. */
      const WEB: IssueSketch = {
        id: "网",
        date: "2022-01-01",
        articles: [
          {
            text: "甲与乙",
            names: [
              ["company", "甲"],
              ["company", "乙"],
            ],
            said: [
              ["甲", "owns", "乙"],
              ["甲", "competes_with", "乙"],
            ],
          },
          {
            text: "甲在丙，丙，丙",
            names: [
              ["company", "甲"],
              ["city", "丙"],
            ],
            said: [["甲", "located_in", "丙"]],
          },
          {
            text: "乙与丁",
            names: [
              ["company", "乙"],
              ["company", "丁"],
            ],
            said: [["乙", "partners_with", "丁", { status: "planned" }]],
          },
          {
            text: "丁与戊",
            names: [
              ["company", "丁"],
              ["person", "戊"],
            ],
            said: [["戊", "works_for", "丁"]],
            date: "2020",
          },
          {
            text: "甲与己",
            names: [
              ["company", "甲"],
              ["media", "己"],
            ],
          },
        ],
      };
      const ids = (graph: { entities: readonly { id: string }[] }) =>
        graph.entities.map(({ id }) => id.split(":")[1]).join("");

      it("grows ring by ring, the most connected first", async () => {
        const store = await filled(WEB);
        expect(ids(await store.neighbourhood(["company:甲"]))).toBe("甲乙丙");
        expect(ids(await store.neighbourhood(["company:甲"], { depth: 2 }))).toBe("甲乙丙丁");
        expect(ids(await store.neighbourhood(["company:甲"], { depth: 9 }))).toBe("甲乙丙丁戊");
        expect(ids(await store.neighbourhood(["company:甲"], { depth: 0 }))).toBe("甲");
        expect(ids(await store.neighbourhood(["company:戊", "person:戊", "city:丙"]))).toBe("戊丙甲丁");
        const { edges, left } = await store.neighbourhood(["company:甲"]);
        expect(edges.map(({ head, type, tail }) => [head, type, tail])).toEqual([
          ["company:乙", "competes_with", "company:甲"],
          ["company:甲", "located_in", "city:丙"],
          ["company:甲", "owns", "company:乙"],
        ]);
        expect(left).toEqual({ entities: 0, edges: 0, coMentions: 0 });
      });

      it("applies its filters on the way", async () => {
        const store = await filled(WEB);
        const from = async (options: object) =>
          ids(await store.neighbourhood(["company:甲"], { depth: 3, ...options }));
        expect(await from({ types: ["company"] })).toBe("甲乙丁");
        expect(await from({ relations: ["located_in"] })).toBe("甲丙");
        expect(await from({ statuses: ["asserted"] })).toBe("甲乙丙");
        expect(await from({ since: "2021" })).toBe("甲乙丙丁");
        expect(await from({ until: "2020" })).toBe("甲");
        expect(await from({ types: ["media"], coMentions: true })).toBe("甲己");
      });

      it("cuts to a limit and counts what it left out", async () => {
        const store = await filled(WEB);
        const cut = await store.neighbourhood(["company:甲"], { depth: 3, limit: 2, coMentions: true });
        expect(ids(cut)).toBe("甲乙");
        expect(cut.edges.map(({ type }) => type)).toEqual(["competes_with", "owns"]);
        expect(cut.coMentions.map(({ head, tail, articles }) => [head, tail, articles])).toEqual([
          ["company:乙", "company:甲", 1],
        ]);
        expect(cut.left).toEqual({ entities: 4, edges: 3, coMentions: 4 });
      });

      it("ranks those without evidence by shared articles, then mentions, then id", async () => {
        const pair = (text: string, other: string) => ({
          text,
          names: [
            ["company", "子"],
            ["company", other],
          ] as const,
        });
        const articles = [
          pair("子丑", "丑"),
          pair("子丑", "丑"),
          pair("子寅寅寅", "寅"),
          pair("子卯", "卯"),
          pair("子辰", "辰"),
        ];
        const store = await filled({ id: "邻", articles });
        expect(ids(await store.neighbourhood(["company:子"], { coMentions: true }))).toBe("子丑寅卯辰");
      });

      it("is cut, and relations are paged, in the order of UTF-16 code units", async () => {
        const names = ["ｚ", "\uF900", "\u{1F600}", "中"];
        const store = await filled({
          id: "序",
          articles: names.map((name) => ({
            text: `甲${name}`,
            names: [["company", "甲"] as const, ["product", name] as const],
            said: [["甲", "launches", name, { tailType: "product" }] as const],
          })),
        });
        const sorted = ["中", "\u{1F600}", "\uF900", "ｚ"].map((name) => `product:${name}`);
        for (const limit of [2, 3, 4]) {
          const { entities, left } = await store.neighbourhood(["company:甲"], { limit });
          expect(entities.map(({ id }) => id)).toEqual(["company:甲", ...sorted.slice(0, limit - 1)]);
          expect(left).toEqual({ entities: 5 - limit, edges: 5 - limit, coMentions: 0 });
          const edges = await pages((page) => store.relations("company:甲", page), limit - 1);
          expect(edges.map(({ tail }) => tail)).toEqual(sorted);
        }
      });

      it("adds co-mentions on request, over the articles of the period", async () => {
        const store = await filled(WEB);
        expect(ids(await store.neighbourhood(["company:甲"], { coMentions: true }))).toBe("甲乙丙己");
        const { coMentions } = await store.neighbourhood(["company:丁"], { coMentions: true, until: "2020" });
        expect(coMentions).toEqual([{ head: "company:丁", tail: "person:戊", articles: 1, npmi: 1 }]);
      });
    });

    it("the newest relations come from the newest issues, without background kinds, most evidence first", async () => {
      const store = await filled(FIRST, SECOND, UNDATED);
      const all = await store.newest();
      expect(all.edges.map(({ head, type, tail }) => [head, type, tail])).toEqual([
        [YUNZHAN, "partners_with", "company:北辰银行"],
        [YUNZHAN, "partners_with", QINGHE],
        ["company:北辰银行", "invests_in", YUNZHAN],
      ]);
      expect(all.entities.map(({ id }) => id)).toEqual([YUNZHAN, "company:北辰银行", QINGHE]);
      const one = await store.newest({ limit: 1 });
      expect(one.edges.map(({ evidence }) => evidence.length)).toEqual([2]);
      expect(one.left).toEqual({ entities: 1, edges: 2, coMentions: 0 });
    });

    describe("streams", () => {
      it("sort by UTF-16 code unit", async () => {
        const names = ["\u{1F600}", "豈", "ｚ", "a", "B", "中", "\u{2000B}"];
        const store = await filled({
          id: "序",
          articles: [{ text: names.join("、"), names: names.map((each) => ["product", each] as const) }],
        });
        expect((await collect(store.allEntities())).map(({ name }) => name)).toEqual([...names].sort(byCodeUnit));
      });

      it("give names with what they mean and what makes them mean it", async () => {
        const store = await filled(
          {
            id: "甲",
            shorts: [["company", "青禾", "青禾出行"]],
            aliases: { "company:青禾出行": [["QH", 2]] },
            lexicon: ["company:青禾出行"],
            articles: [
              {
                text: "青禾出行与云栈\n青禾与云栈合作。",
                names: [
                  ["company", "青禾出行"],
                  ["company", "青禾"],
                  ["product", "云栈"],
                ],
                said: [["青禾", "partners_with", "青禾出行"]],
              },
            ],
          },
          { id: "乙", articles: [{ text: "云栈。", names: [["company", "云栈"]] }] },
          { id: "丙", articles: [{ text: "云栈。", names: [["company", "云栈"]] }] },
        );
        const said = { lexicon: 0, relations: 0 };
        const of = (uses: number, claims: number) => ({ aliases: [["云栈", uses, claims]] });
        expect(await collect(store.allNames())).toEqual([
          { ...said, kind: "company", name: "云栈", entity: "company:云栈", claims: 2, mentions: 2, ...of(2, 2) },
          { ...said, kind: "product", name: "云栈", entity: "company:云栈", claims: 1, mentions: 2, ...of(2, 1) },
          {
            ...{ kind: "company", name: "青禾", entity: QINGHE, claims: 1, lexicon: 0, mentions: 2, relations: 1 },
            aliases: [["青禾", 2, 1]],
          },
          {
            ...{ kind: "company", name: "青禾出行", entity: QINGHE, claims: 1, lexicon: 1, mentions: 1, relations: 1 },
            aliases: [
              ["QH", 2, 1],
              ["青禾出行", 1, 1],
            ],
          },
        ]);
        expect(await collect(store.allShortNames())).toEqual([
          { kind: "company", short: "青禾", full: "青禾出行", claims: 1 },
        ]);
      });

      it("show one state while others write, and can be left early", async () => {
        const store = await filled(FIRST, SECOND);
        const seen: string[] = [];
        for await (const { issue } of store.allExtracts()) {
          seen.push(issue.id);
          await put(store, extract({ ...UNDATED, id: "later" }));
        }
        expect(seen).toEqual([FIRST.id, SECOND.id]);
        for await (const _ of store.allEntities()) break;
        for await (const _ of store.allExtracts()) {
          for await (const { id } of store.allEntities()) expect(id).toContain(":");
          await store.remove("later");
          break;
        }
        expect((await collect(store.allExtracts())).map(({ issue }) => issue.id)).toEqual([FIRST.id, SECOND.id]);
      });
    });

    describe("laws", () => {
      const steps = fc.array(
        fc.oneof({ weight: 4, arbitrary: anyExtract }, { weight: 1, arbitrary: fc.nat(3).map((n) => `期${n}`) }),
        { minLength: 1, maxLength: 7 },
      );

      it("whatever was put and removed before, equal content gives equal answers", async () => {
        await fc.assert(
          fc.asyncProperty(steps, async (list) => {
            const store = await empty();
            const content = new Map<string, Extract>();
            for (const step of list) {
              if (typeof step === "string") expect(await store.remove(step)).toBe(content.delete(step));
              else {
                await put(store, step);
                content.set(step.issue.id, step);
              }
            }
            const fresh = await empty();
            for (const said of [...content.values()].reverse()) await put(fresh, said);
            expect(await everything(store)).toBe(await everything(fresh));
          }),
          { numRuns: 40, endOnFailure: true },
        );
      }, 120_000);

      it("names mean the same whatever claims came and went before", async () => {
        const [store, fresh] = [await empty(), await empty()];
        const histories = fc.array(
          fc.oneof({ weight: 4, arbitrary: anyClaims }, { weight: 1, arbitrary: fc.nat(2).map((n) => `期${n}`) }),
          { minLength: 1, maxLength: 8 },
        );
        const names = async (of: GraphStore) => {
          const entities = await collect(of.allEntities());
          const found = entities.flatMap(({ type, aliases }) =>
            aliases.map(async (alias) => [await of.entity(`${type}:${alias}`), await of.named(alias)]),
          );
          return JSON.stringify([entities, await Promise.all(found)], null, 1);
        };
        await fc.assert(
          fc.asyncProperty(histories, async (list) => {
            for (const each of [store, fresh]) for (const { id } of await each.issues()) await each.remove(id);
            const content = new Map<string, Extract>();
            for (const step of list) {
              if (typeof step === "string") {
                await store.remove(step);
                content.delete(step);
              } else {
                await put(store, step);
                content.set(step.issue.id, step);
              }
            }
            for (const said of [...content.values()].reverse()) await put(fresh, said);
            expect(await names(store)).toBe(await names(fresh));
          }),
          { numRuns: 400, endOnFailure: true },
        );
      }, 120_000);

      it("counts are those of the lists they count", async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(anyExtract, { minLength: 1, maxLength: 4 }), async (list) => {
            const store = await empty();
            for (const said of list) await put(store, said);
            const counts = await store.counts();
            const entities = await collect(store.allEntities());
            expect(entities.length).toBe(counts.entities);
            let mentions = 0;
            for (const { id, mentions: count, issues } of entities) {
              const { total, items } = await store.mentions(id);
              mentions += total;
              expect([total, items.length, new Set(items.map(({ issue }) => issue.id)).size]).toEqual([
                count,
                count,
                issues,
              ]);
            }
            expect(mentions).toBe(counts.mentions);
            const said = (await collect(store.allExtracts())).flatMap(({ articles }) => articles);
            expect(counts.relations).toBe(said.reduce((sum, { relations }) => sum + relations.length, 0));
          }),
          { numRuns: 20, endOnFailure: true },
        );
      }, 120_000);
    });
  });
}
