/** Mentions as a concordance: filtered, counted and compared, the same on every store. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interval, isDate } from "../../src/model/date.ts";
import type { MentionRow } from "../../src/model/graph.ts";
import { RELATION_KINDS } from "../../src/model/schema.ts";
import type { GraphStore, MentionFilter, Paged } from "../../src/store/graph-store.ts";
import { collect, extract, type IssueSketch, put } from "./fixtures.ts";
import { opened } from "./opened.ts";
import { anyExtract } from "./random-extracts.ts";

const HE = "company:禾木";
const SHAN = "company:山岚";
const BU = "agency:海务局";

const ISSUES: readonly IssueSketch[] = [
  {
    id: "甲-2021-11",
    date: "2021-11",
    aliases: { "company:禾木": [["禾木集团", 2]] },
    articles: [
      {
        text: "禾木投资山岚\n禾木集团投资山岚。禾木称会继续。",
        section: "要闻",
        source: "晨报",
        names: [
          ["company", "禾木"],
          ["company", "山岚"],
        ],
        said: [["禾木", "invests_in", "山岚"]],
      },
      { text: "年度\n禾木的一年。", date: "2021", section: "回顾", names: [["company", "禾木"]] },
    ],
  },
  {
    id: "乙-2022-02-03",
    date: "2022-02-03",
    articles: [
      {
        text: "监管\n海务局约谈禾木，山岚未受影响。",
        section: "要闻",
        names: [
          ["agency", "海务局"],
          ["company", "禾木"],
          ["company", "山岚"],
        ],
        said: [["海务局", "regulates", "禾木"]],
      },
      { text: "短讯\n山岚开业。", section: "地方", names: [["company", "山岚"]] },
    ],
  },
  { id: "丙", date: null, articles: [{ text: "号外\n禾木。", names: [["company", "禾木"]] }] },
];

/** By date, issue, article and place. */
const places = (rows: readonly MentionRow[]) => rows.map(({ article, start }) => `${article.id}@${start}`);

async function paged<T>(read: (page: { cursor?: string; limit: number }) => Promise<Paged<T>>, limit: number) {
  const all: T[] = [];
  for (let next: string | null | undefined; next !== null; ) {
    const page: Paged<T> = await read({ limit, ...(next !== undefined && { cursor: next }) });
    all.push(...page.items);
    next = page.next;
  }
  return all;
}

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const anyFilter: fc.Arbitrary<Omit<MentionFilter, "beside">> = fc.record(
  {
    since: fc.constantFrom("2021", "2021-12", "2022-01-05"),
    until: fc.constantFrom("2020", "2021-12-31", "2022"),
    sections: some(["要闻", "地方", ""]),
    sources: some(["晨报", ""]),
    surfaces: some(["甲", "甲乙", "甲乙丙"]),
    issues: some(["期0", "期1", "期2"]),
    relations: some(
      RELATION_KINDS.map(({ kind }) => kind).filter((kind) => /^(?:owns|part_of|partners_with)$/u.test(kind)),
    ),
  },
  { requiredKeys: [] },
);

/** What a filter keeps, told without any store's help. */
async function plainFilter(store: GraphStore, subject: readonly string[], filter: MentionFilter) {
  const telling = new Set<string>();
  for (const id of subject)
    for (const { type, evidence } of (await store.relations(id)).items)
      if (filter.relations?.includes(type)) for (const { article } of evidence) telling.add(article.id);
  return async ({ issue, article, surface }: MentionRow): Promise<boolean> => {
    const { sections, sources, surfaces, issues, beside, relations } = filter;
    const named = beside ? (await store.article(article.id))!.mentions.map(({ entity }) => entity) : [];
    return (
      within(article.date ?? issue.date, filter) &&
      (sections?.includes(article.section ?? "") ?? true) &&
      (sources?.includes(article.source ?? "") ?? true) &&
      (surfaces?.includes(surface) ?? true) &&
      (issues?.includes(issue.id) ?? true) &&
      (!beside || named.some((id) => beside.includes(id))) &&
      (!relations || telling.has(article.id))
    );
  };
}

function within(date: string | null, { since, until }: MentionFilter): boolean {
  if (since === undefined && until === undefined) return true;
  if (date === null || !isDate(date)) return false;
  const { start, end } = interval(date);
  return (!since || end >= interval(since).start) && (!until || start <= interval(until).end);
}

const countOf = (values: readonly (string | null)[]) => {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

export function mentionsContract(name: string, make: () => Promise<GraphStore>): void {
  const stores = opened(make);
  const filled = (sketches: readonly IssueSketch[] = ISSUES) => stores.filled(...sketches);

  describe(`${name}: mentions of a subject`, () => {
    it.each<[filter: MentionFilter, articles: string[]]>([
      [{ sections: ["要闻"] }, ["甲-2021-11:1", "乙-2022-02-03:1"]],
      [{ sections: [""] }, ["丙:1"]],
      [{ sections: ["要闻", "回顾"], sources: ["晨报"] }, ["甲-2021-11:1"]],
      [{ sources: [""] }, ["甲-2021-11:2", "乙-2022-02-03:1", "丙:1"]],
      [{ issues: ["丙", "乙-2022-02-03"] }, ["乙-2022-02-03:1", "丙:1"]],
      [{ beside: [SHAN] }, ["甲-2021-11:1", "乙-2022-02-03:1"]],
      [{ beside: [BU] }, ["乙-2022-02-03:1"]],
      [{ beside: ["company:无此"] }, []],
      [{ relations: ["invests_in"] }, ["甲-2021-11:1"]],
      [{ relations: ["invests_in", "regulates"], since: "2022" }, ["乙-2022-02-03:1"]],
      [{ relations: ["owns"] }, []],
      [{ sections: [] }, []],
      [{ articles: ["丙:1", "甲-2021-11:1", "丁:1"] }, ["甲-2021-11:1", "丙:1"]],
      [{ articles: ["丙:1", "甲-2021-11:1"], relations: ["invests_in"] }, ["甲-2021-11:1"]],
      [{ articles: [] }, []],
    ])("%j", async (filter, articles) => {
      const store = await filled();
      const { total, items } = await store.mentions(HE, filter);
      expect([...new Set(items.map(({ article }) => article.id))]).toEqual(articles);
      expect(total).toBe(items.length);
    });

    it("by surface", async () => {
      const store = await filled([
        ...ISSUES,
        {
          id: "丁-2022-03",
          date: "2022-03",
          aliases: { "company:禾木": [["禾木集团", 1]] },
          articles: [{ text: "禾木集团与禾木", names: [["company", "禾木", "禾木集团"]] }],
        },
      ]);
      expect(places((await store.mentions(HE, { surfaces: ["禾木集团"] })).items)).toEqual(["丁-2022-03:1@0"]);
      expect(await store.surfaces(HE)).toEqual([
        { surface: "禾木", mentions: 6, issues: 3, first: "2021", last: "2022-02-03" },
        { surface: "禾木集团", mentions: 1, issues: 1, first: "2022-03", last: "2022-03" },
      ]);
      expect((await store.summary(HE, { surfaces: ["禾木集团"] })).mentions).toBe(1);
    });

    it("of several entities, merged in order, each once, each saying whose it is", async () => {
      const store = await filled();
      const { total, items } = await store.mentions([HE, SHAN, HE, "company:无此"]);
      expect(total).toBe(10);
      expect(items.map(({ article, start, entity }) => [article.id, start, entity]).slice(0, 3)).toEqual([
        ["甲-2021-11:2", 3, HE],
        ["甲-2021-11:1", 0, HE],
        ["甲-2021-11:1", 4, SHAN],
      ]);
      expect(new Set(places(items)).size).toBe(10);
      expect(await store.mentions(["company:无此"])).toEqual({ total: 0, items: [], next: null });
      expect(await store.mentions([])).toEqual({ total: 0, items: [], next: null });
    });

    it("summed up: what no month counts is told apart", async () => {
      const store = await filled();
      expect(await store.summary(HE)).toEqual({
        ...{ mentions: 6, articles: 4, issues: 3, first: "2021", last: "2022-02-03" },
        years: [{ year: "2021", mentions: 1 }],
        undated: 1,
        sections: [
          { value: "要闻", mentions: 4, articles: 2 },
          { value: "回顾", mentions: 1, articles: 1 },
          { value: null, mentions: 1, articles: 1 },
        ],
        sources: [
          { value: "晨报", mentions: 3, articles: 1 },
          { value: null, mentions: 3, articles: 3 },
        ],
      });
      expect(await store.timeline(HE)).toEqual([
        { month: "2021-11", mentions: 3 },
        { month: "2022-02", mentions: 1 },
      ]);
      expect(await store.timeline(HE, { sections: ["回顾"] })).toEqual([]);
      expect((await store.summary([HE, SHAN])).articles).toBe(5);
      expect(await store.summary("company:无此")).toEqual({
        ...{ mentions: 0, articles: 0, issues: 0, first: null, last: null },
        ...{ years: [], undated: 0, sections: [], sources: [] },
      });
    });

    it("companions within a filter are weighed over the articles of its period", async () => {
      const store = await filled();
      const inNews = await store.companions(HE, { sections: ["要闻"] });
      expect([inNews.articles, inNews.all]).toEqual([2, 5]);
      expect(inNews.items.map(({ entity, articles, named }) => [entity.id, articles, named])).toEqual([
        [SHAN, 2, 3],
        [BU, 1, 1],
      ]);
      const npmi = Math.log((2 * 5) / (2 * 3)) / Math.log(5 / 2);
      expect(inNews.items[0]!.npmi).toBeCloseTo(npmi, 12);
      const later = await store.companions(HE, { since: "2022" });
      expect([later.articles, later.all]).toEqual([1, 2]);
      expect(later.items.map(({ entity, named }) => [entity.id, named])).toEqual([
        [BU, 1],
        [SHAN, 2],
      ]);
      const both = await store.companions([HE, SHAN]);
      expect(both.items.map(({ entity }) => entity.id)).toEqual([BU]);
      expect(both.articles).toBe(5);
    });

    it("companions in some articles are those of whom the same articles name", async () => {
      const store = await filled();
      const articles = ["甲-2021-11:1", "乙-2022-02-03:2", "乙-2022-02-03:1"];
      const { items, ...counts } = await store.companionsIn(articles, { since: "2021-11" });
      expect(counts).toEqual({ total: 3, articles: 3, all: 4, next: null });
      const { items: besideShan } = await store.companions(SHAN, { since: "2021-11" });
      expect(items.filter(({ entity }) => entity.id !== SHAN)).toEqual(besideShan);
      expect(items.find(({ entity }) => entity.id === SHAN)).toMatchObject({ articles: 3, named: 3, npmi: 1 });
      const first = await store.companionsIn(articles, { since: "2021-11", limit: 2 });
      const rest = await store.companionsIn(articles, { since: "2021-11", cursor: first.next! });
      expect([...first.items, ...rest.items]).toEqual(items);
      expect(await store.companionsIn([])).toEqual({ total: 0, articles: 0, all: 5, items: [], next: null });
    });

    it("a cursor stays right while an issue is added", async () => {
      const store = await filled();
      const filter: MentionFilter = { sections: ["要闻", ""] };
      const first = await store.mentions([HE, SHAN], { ...filter, limit: 3 });
      await put(
        store,
        extract({ id: "早-2020", date: "2020", articles: [{ text: "禾木", names: [["company", "禾木"]] }] }),
      );
      const rest = await store.mentions([HE, SHAN], { ...filter, cursor: first.next! });
      expect([...places(first.items), ...places(rest.items)]).toEqual(
        places((await store.mentions([HE, SHAN], { ...filter, since: "2021" })).items).concat("丙:1@3"),
      );
    });

    it("law: a filter is a plain filter over all mentions, its pages are the whole, its counts are theirs", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyExtract, { minLength: 1, maxLength: 3 }),
          fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }),
          fc.option(fc.array(fc.nat(7), { minLength: 1, maxLength: 2 }), { nil: undefined }),
          anyFilter,
          fc.integer({ min: 1, max: 4 }),
          async (extracts, picked, near, lists, limit) => {
            const store = await filled([]);
            for (const each of extracts) await put(store, each);
            const ids = (await collect(store.allEntities())).map(({ id }) => id);
            if (ids.length === 0) return;
            const pick = (numbers: readonly number[]) => [...new Set(numbers.map((n) => ids[n % ids.length]!))];
            const subject = pick(picked);
            const filter: MentionFilter = { ...lists, ...(near && { beside: pick(near) }) };
            await obeys(store, subject, filter, limit);
            await stores.closeLast();
          },
        ),
        { numRuns: 80 },
      );
    }, 120_000);
  });
}

async function obeys(store: GraphStore, subject: readonly string[], filter: MentionFilter, limit: number) {
  const keeps = await plainFilter(store, subject, filter);
  const every = (await store.mentions(subject)).items;
  const each = await Promise.all(subject.map(async (id) => (await store.mentions(id)).items));
  expect(every.map((row) => JSON.stringify(row)).sort()).toEqual(
    each
      .flat()
      .map((row) => JSON.stringify(row))
      .sort(),
  );
  const expected: MentionRow[] = [];
  for (const row of every) if (await keeps(row)) expected.push(row);

  const found = await store.mentions(subject, filter);
  expect(found).toEqual({ total: expected.length, items: expected, next: null });
  expect(await paged((page) => store.mentions(subject, { ...filter, ...page }), limit)).toEqual(expected);

  const months = await store.timeline(subject, filter);
  const summary = await store.summary(subject, filter);
  const { mentions, years, undated } = summary;
  expect(mentions).toBe(expected.length);
  const sum = [...months, ...years].reduce((all, row) => all + row.mentions, undated);
  expect(sum).toBe(expected.length);
  const dates = countOf(expected.map(({ article, issue }) => article.date ?? issue.date?.slice(0, 10) ?? null));
  expect(undated).toBe(dates.get(null) ?? 0);
  const dated = expected.map(({ article, issue }) => article.date ?? issue.date).filter((date) => date !== null);
  expect([summary.first, summary.last]).toEqual([dated[0] ?? null, dated.at(-1) ?? null]);
  expect(summary.articles).toBe(new Set(expected.map(({ article }) => article.id)).size);
  expect(summary.issues).toBe(new Set(expected.map(({ issue }) => issue.id)).size);
  const sections = countOf(expected.map(({ article }) => article.section));
  expect(new Map(summary.sections.map((row) => [row.value, row.mentions]))).toEqual(sections);

  const surfaces = await store.surfaces(subject, filter);
  expect(new Map(surfaces.map((row) => [row.surface, row.mentions]))).toEqual(
    countOf(expected.map((row) => row.surface)),
  );

  const companions = await store.companions(subject, filter);
  const articles = [...new Set(expected.map(({ article }) => article.id))];
  const beside = (await Promise.all(articles.map((id) => store.article(id)))).flatMap((article) => [
    ...new Set(article!.mentions.map(({ entity }) => entity).filter((id) => !subject.includes(id))),
  ]);
  expect(companions.articles).toBe(articles.length);
  expect(new Map(companions.items.map((row) => [row.entity.id, row.articles]))).toEqual(countOf(beside));
}
