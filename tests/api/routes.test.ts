/** Every route, asked well and badly; each answer is checked against the contract. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type JsonRoute, routes } from "../../src/api/contract.ts";
import { createApi } from "../../src/api/routes.ts";
import { writes } from "../../src/api/write-contract.ts";
import { AWKWARD, AWKWARD_ID, type Sample, sampleStore } from "./sample-store.ts";

let sample: Sample;
let ask: (path: string, init?: RequestInit) => Promise<Response>;
beforeAll(async () => {
  sample = await sampleStore();
  const app = createApi({ store: sample.store, log: () => {} });
  ask = async (path, init) => app.request(path, init);
});
afterAll(() => sample.close());

const bird = encodeURIComponent("company:青鸟");
const deer = encodeURIComponent("company:白鹿");
const awkward = encodeURIComponent(AWKWARD_ID);

const GOOD: readonly [route: JsonRoute, path: string, expected: object][] = [
  ["health", "/api/health", { status: "ok", writable: false }],
  ["stats", "/api/stats", { issues: 2, articles: 3, relations: 5, byType: { agency: 1 } }],
  ["issues", "/api/issues", { total: 2, next: null, items: [{ id: "甲刊-2021-12" }, { id: "甲刊-2022-02" }] }],
  [
    "issueArticles",
    `/api/issues/${encodeURIComponent("甲刊-2021-12")}/articles`,
    { total: 2, items: [{ n: 1 }, { n: 2 }] },
  ],
  ["article", `/api/articles/${encodeURIComponent("甲刊-2021-12:1")}`, { n: 1, issue: { file: "甲刊-2021-12.txt" } }],
  [
    "explanation",
    `/api/articles/${encodeURIComponent("甲刊-2021-12:1")}/explain`,
    { mentions: [{ surface: "青鸟科技", row: null }], relations: [] },
  ],
  ["search", "/api/search?q=qingniao", { total: 1, items: [{ name: "青鸟" }] }],
  ["search", "/api/search?q=%E9%B8%9F&types=agency", { total: 0, items: [], next: null }],
  [
    "articles",
    `/api/articles?q=${encodeURIComponent("青鳥 合作 -投資")}`,
    {
      total: 1,
      next: null,
      items: [{ article: { n: 1 }, hits: [{ start: 0, end: 2 }, {}, {}, {}, {}], quoteStart: 0 }],
    },
  ],
  [
    "articles",
    `/api/articles?q=${encodeURIComponent("白鹿")}&order=date&limit=1&source=${encodeURIComponent("海风网")}&since=2021`,
    { total: 1, items: [{ issue: { id: "甲刊-2021-12" } }] },
  ],
  ["articles", `/api/articles?q=%20&issue=x&section=a&section=b`, { total: 0, items: [], next: null }],
  ["entity", `/api/entities/${bird}`, { id: "company:青鸟", aliases: ["青鸟科技"] }],
  ["entity", `/api/entities/${encodeURIComponent("company:青鸟科技")}`, { id: "company:青鸟" }],
  ["entity", `/api/entities/${awkward}`, { id: AWKWARD_ID, name: AWKWARD }],
  ["mentions", `/api/entities/${awkward}/mentions`, { total: 2, items: [{ surface: AWKWARD }, { surface: AWKWARD }] }],
  ["mentions", `/api/entities/${deer}/mentions?since=2022`, { items: [{ issue: { date: "2022-02-11" } }, {}] }],
  ["mentions", `/api/entities/${deer}/mentions?source=%E6%B5%B7%E9%A3%8E%E7%BD%91&beside=${bird}`, { total: 2 }],
  ["mentions", `/api/entities/${deer}/mentions?section=&issue=${encodeURIComponent("甲刊-2022-02")}`, { total: 2 }],
  ["mentions", `/api/entities/${deer}/mentions?relations=invests_in,competes_with&surface=x`, { total: 0 }],
  ["mentions", `/api/entities/${bird}/mentions?owned=true`, { total: 4 }],
  [
    "timeline",
    `/api/entities/${deer}/timeline`,
    {
      total: 3,
      items: [{ month: "2021-12" }, { month: "2022-01", mentions: 0 }, { month: "2022-02" }],
      ...{ mentions: 5, first: "2021-12", last: "2022-02-11", years: [], undated: 0 },
    },
  ],
  ["timeline", `/api/entities/${deer}/timeline?since=2022`, { total: 1, mentions: 2 }],
  [
    "summary",
    `/api/entities/${deer}/summary?until=2021`,
    {
      mentions: 3,
      articles: 2,
      issues: 1,
      sources: [
        { value: "海风网", mentions: 2 },
        { value: null, mentions: 1 },
      ],
    },
  ],
  ["surfaces", `/api/entities/${bird}/surfaces`, { total: 1, items: [{ surface: "青鸟", mentions: 4, issues: 2 }] }],
  ["owned", `/api/entities/${bird}/owned`, { total: 0, items: [], next: null }],
  [
    "news",
    `/api/entities/${deer}/news?since=2022`,
    {
      ...{ period: { since: "2022" }, against: { until: "2021-12-31" }, mentions: { period: 2, against: 3 } },
      facts: { total: 1, items: [{ type: "invests_in", evidence: [{}] }] },
      companions: { total: 1, items: [{ before: 0 }] },
    },
  ],
  ["news", `/api/entities/${deer}/news?since=2021&againstSince=2022&limit=1`, { against: { since: "2022" } }],
  [
    "relations",
    `/api/entities/${bird}/relations`,
    { total: 1, items: [{ type: "partners_with", evidence: [{}, {}], other: { id: "company:白鹿" } }] },
  ],
  [
    "relations",
    `/api/entities/${deer}/relations?relations=invests_in,competes_with&statuses=denied`,
    { total: 1, items: [{ status: "denied" }] },
  ],
  [
    "companions",
    `/api/entities/${bird}/companions?limit=1`,
    { total: 2, articles: 2, all: 3, items: [{ articles: 1 }] },
  ],
  [
    "companions",
    `/api/entities/${bird}/companions?until=2021`,
    { total: 1, articles: 1, all: 2, items: [{ named: 2 }] },
  ],
  ["between", `/api/between?a=${bird}&b=${deer}`, { edges: [{ type: "partners_with" }], together: {} }],
  [
    "compare",
    `/api/compare?a=${bird}&b=${deer}`,
    {
      together: { total: 2, inOneSentence: 2 },
      edges: [{ type: "partners_with" }],
      timeline: { both: 2, earlier: null },
    },
  ],
  [
    "issueNews",
    `/api/news?issue=${encodeURIComponent("甲刊-2021-12")}`,
    { entities: [{ id: AWKWARD_ID }, { id: "agency:海风局" }], edges: [{}, {}], ends: [{}, {}, {}] },
  ],
  ["topics", "/api/topics", { total: 0, items: [], next: null }],
  ["views", "/api/views", { total: 0, items: [], next: null }],
  ["notes", "/api/notes", { total: 0, items: [], next: null }],
  ["newest", "/api/newest?limit=1", { edges: [{ head: "company:白鹿", tail: "company:青鸟", evidence: [{}, {}] }] }],
  ["subgraph", `/api/subgraph?entity=${bird}`, { entities: [{}, {}], edges: [{}], coMentions: [] }],
  [
    "subgraph",
    `/api/subgraph?path=${bird}&path=${encodeURIComponent("agency:海风局")}`,
    { entities: [{}, {}, {}, {}] },
  ],
  [
    "subgraph",
    `/api/subgraph?path=${bird}&path=${encodeURIComponent("agency:海风局")}&until=2020`,
    { entities: [], edges: [] },
  ],
  ["subgraph", "/api/subgraph?q=haifeng&depth=0", { entities: [{ id: "agency:海风局" }], edges: [] }],
  ["subgraph", `/api/subgraph?community=${bird}`, { edges: [{ type: "invests_in" }, { type: "partners_with" }] }],
  ["subgraph", "/api/subgraph?minEvidence=2", { edges: [{ stories: 2 }], left: { entities: 3, edges: 3 } }],
  [
    "subgraph",
    `/api/subgraph?issue=${encodeURIComponent("甲刊-2022-02")}`,
    { edges: [{ type: "invests_in" }, { type: "partners_with", evidence: [{}], stories: 1 }] },
  ],
  ["subgraph", "/api/subgraph?section=none", { entities: [], edges: [] }],
  [
    "paths",
    `/api/paths?a=${bird}&b=${encodeURIComponent("agency:海风局")}`,
    { paths: [["company:青鸟", "company:白鹿", AWKWARD_ID, "agency:海风局"]], more: 0, counted: true },
  ],
  ["projection", "/api/projection?kind=company&relations=competes_with", { pairs: [], more: 0, tooCommon: [] }],
  [
    "projection",
    "/api/projection?kind=company&relations=partners_with,invests_in&end=tail",
    { pairs: [{ shared: ["company:白鹿"] }], entities: [{}, {}, { id: "company:白鹿" }] },
  ],
  ["metrics", "/api/metrics?of=pageRank,betweenness&limit=1", { pageRank: [{ id: "company:白鹿" }] }],
  ["metrics", "/api/metrics?of=communities&types=agency", { communities: { total: 0, communities: [] } }],
];

describe("good requests", () => {
  test.each(GOOD)("%s: %s", async (route, path, expected) => {
    const response = await ask(path);
    const body: unknown = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    expect(routes[route].responses[200].content["application/json"].schema.strict().parse(body)).toEqual(body);
    expect(body).toMatchObject(expected);
  });

  test("every route is among them", () => {
    const asked = new Set<string>(GOOD.map(([route]) => route));
    expect(Object.keys(routes).filter((route) => !asked.has(route))).toEqual(["export", "dossier"]);
  });

  test("several entities, co-mentions, and a limit that says what it left out", async () => {
    const wide = (await (await ask(`/api/subgraph?entity=${bird}&entity=${awkward}&coMentions=true`)).json()) as Graph;
    expect(wide.entities.map(({ id }) => id)).toContain("agency:海风局");
    expect(wide.coMentions.length).toBeGreaterThan(0);
    const one = (await (await ask(`/api/subgraph?entity=${deer}&limit=2`)).json()) as Graph;
    expect(one.entities).toHaveLength(2);
    expect(one.left.entities).toBe(2);
  });

  test("without a selection, what has most evidence comes first", async () => {
    const { entities, left } = (await (await ask("/api/subgraph?limit=2")).json()) as Graph;
    expect(new Set(entities.map(({ id }) => id))).toEqual(new Set(["company:白鹿", AWKWARD_ID]));
    expect(left).toMatchObject({ entities: 3, edges: 3 });
  });

  test("pages follow each other to the end", async () => {
    const seen: string[] = [];
    let next: string | null = "";
    while (next !== null) {
      const cursor: string = next ? `&cursor=${encodeURIComponent(next)}` : "";
      const page = (await (await ask(`/api/entities/${deer}/mentions?limit=2${cursor}`)).json()) as Page;
      seen.push(...page.items.map(({ article, start }) => `${article?.id} ${start}`));
      expect(page.total).toBe(5);
      next = page.next;
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  test("search is paged, and its total counts all", async () => {
    const first = (await (await ask("/api/search?q=company&limit=1")).json()) as Page;
    expect(first).toMatchObject({ total: 0, next: null });
    const birds = (await (await ask("/api/search?q=%E9%9D%92&limit=1")).json()) as Page;
    expect(birds).toMatchObject({ total: 1, next: null, items: [{ name: "青鸟" }] });
    const b = (await (await ask("/api/search?q=b&limit=1")).json()) as Page;
    expect(b.total).toBeGreaterThan(1);
    const rest = (await (await ask(`/api/search?q=b&limit=9&cursor=${b.next}`)).json()) as Page;
    expect(rest.items).toHaveLength(b.total - 1);
  });
});

interface Graph {
  entities: { id: string }[];
  coMentions: object[];
  left: { entities: number };
}
interface Page {
  total: number;
  items: { article?: { id: string }; start?: number }[];
  next: string | null;
}

const BAD: readonly [status: number, path: string, detail: RegExp][] = [
  [400, "/api/search", /“q”: is missing/u],
  [400, "/api/search?q=a&limit=0", /“limit”/u],
  [400, "/api/search?q=a&limit=x", /“limit”: expected number/u],
  [400, "/api/search?q=a&types=robot", /“types\.0”/u],
  [400, "/api/articles", /“q”: is missing/u],
  [400, "/api/articles?q=a&order=worst", /“order”/u],
  [400, "/api/articles?q=a&cursor=x", /cursor/u],
  [400, "/api/articles?q=a&since=2022&until=2021", /before it begins/u],
  [400, `/api/articles?q=${Array.from({ length: 101 }, (_, n) => n).join("+")}`, /101 words; 100 are possible/u],
  [400, `/api/entities/${deer}/mentions?since=2021-13`, /“since”: a date is/u],
  [400, `/api/entities/${deer}/mentions?since=2022&until=2021`, /ends \(2021\) before/u],
  [400, `/api/entities/${deer}/relations?since=2022&until=2021`, /ends \(2021\) before/u],
  [400, `/api/entities/${deer}/mentions?cursor=%00`, /cursor/u],
  [400, "/api/search?q=a&cursor=x", /not a cursor/u],
  [400, `/api/search?q=${bird}&cursor=${btoa('["company:x"]')}`, /of another list/u],
  [400, "/api/subgraph?depth=5", /“depth”/u],
  [400, `/api/subgraph?path=${bird}`, /two ends/u],
  [400, `/api/subgraph?path=${bird}&path=${deer}&entity=${bird}`, /not for both/u],
  [400, "/api/subgraph?coMentions=yes", /“coMentions”/u],
  [400, "/api/subgraph?since=2022&until=2021-05", /before it begins/u],
  [400, "/api/between?a=x", /“b”: is missing/u],
  [400, `/api/subgraph?q=a&community=${bird}`, /“q” and “community”, not for both/u],
  [400, `/api/paths?a=${bird}&b=${deer}&length=7`, /“length”/u],
  [400, `/api/paths?a=${bird}&b=${deer}&since=2022&until=2021`, /before it begins/u],
  [400, "/api/projection?kind=company", /“relations”/u],
  [400, "/api/projection?kind=company&relations=owns&until=2020&since=2021", /before it begins/u],
  [400, "/api/metrics", /“of”/u],
  [400, "/api/metrics?of=beauty", /“of\.0”/u],
  [404, `/api/paths?a=${bird}&b=nobody`, /nobody/u],
  [404, "/api/metrics?of=pageRank&issue=none", /no issue “none”/u],
  [404, "/api/subgraph?issue=none", /no issue “none”/u],
  [404, "/api/export?format=json&issue=none", /no issue “none”/u],
  [404, "/api/subgraph?community=nobody", /nobody/u],
  [400, "/api/compare?a=x", /“b”: is missing/u],
  [400, `/api/compare?a=${bird}&b=${deer}&since=2022&until=2021`, /before it begins/u],
  [400, `/api/compare?a=${bird}&b=${encodeURIComponent("company:青鸟科技")}`, /are one: company:青鸟/u],
  [404, `/api/compare?a=${bird}&b=topic:none`, /no topic “topic:none”/u],
  [400, "/api/export?format=exe", /“format”/u],
  [404, "/api/entities/nobody", /no entity “nobody”/u],
  [404, "/api/entities/nobody/mentions", /nobody/u],
  [404, "/api/entities/nobody/timeline", /nobody/u],
  [404, "/api/entities/nobody/summary", /nobody/u],
  [404, "/api/entities/nobody/surfaces", /nobody/u],
  [404, "/api/entities/nobody/owned", /nobody/u],
  [404, "/api/entities/nobody/news?since=2022", /nobody/u],
  [404, `/api/entities/${deer}/mentions?beside=nobody`, /nobody/u],
  [400, `/api/entities/${deer}/news`, /“since”: is missing/u],
  [400, `/api/entities/${deer}/news?since=2022&until=2021`, /before it begins/u],
  [400, `/api/entities/${deer}/news?since=2022&againstSince=2022&againstUntil=2021`, /before it begins/u],
  [400, `/api/entities/${deer}/timeline?owned=yes`, /“owned”/u],
  [400, `/api/entities/${deer}/summary?relations=likes`, /“relations\.0”/u],
  [400, `/api/entities/${deer}/companions?since=2021-13`, /“since”/u],
  [404, "/api/entities/nobody/relations", /nobody/u],
  [404, "/api/entities/nobody/companions", /nobody/u],
  [404, "/api/entities/%E4%BD", /no entity/u],
  [404, `/api/between?a=${bird}&b=nobody`, /nobody/u],
  [404, "/api/issues/none/articles", /no issue/u],
  [404, "/api/articles/none", /no article/u],
  [404, "/api/subgraph?entity=nobody", /nobody/u],
  [404, `/api/export?format=json&path=${bird}&path=${deer}&until=2020`, /no path/u],
  [404, "/api", /nothing at/u],
  [404, "/api/entities", /nothing at/u],
  [404, "/api/nonsense/%2e%2e", /nothing at/u],
];

/** Each with a parameter that it does not know. */
const STRANGE: readonly [path: string, detail: RegExp][] = [
  ["/api/metrics?of=pageRank&issues=x", /no parameter “issues” here\. Near it is “issue”/u],
  [`/api/entities/${deer}/mentions?Sections=x`, /Near it is “section”/u],
  [`/api/paths?a=${bird}&b=${deer}&min_hops=2`, /no parameter “min_hops” here\. Known are a, b, paths, length, /u],
  [`/api/entities/${deer}?since=2022`, /“since” here\. This address takes none/u],
  ["/api/export?format=json&minEvidenze=2", /Near it is “minEvidence”/u],
  ["/api/openapi.json?v=3", /takes none/u],
  ["/api/docs?language=en", /Near it is “lang”/u],
];

describe("a parameter that a route does not know", () => {
  test.each(STRANGE)("%s", async (path, detail) => {
    const response = await ask(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    expect(await response.json()).toMatchObject({ status: 400, detail: expect.stringMatching(detail) });
  });

  const all = [...Object.values(routes), ...Object.values(writes)];
  test.each(all.map(({ method, path }) => [method, path.replace("{id}", deer)]))("%s %s", async (method, path) => {
    const app = createApi({ store: sample.store, writable: true, log: () => {} });
    const headers = { Host: "localhost" };
    const response = await app.request(`http://localhost${path}?strange=1`, { method, headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining("no parameter “strange”") });
  });
});

describe("bad requests", () => {
  test.each(BAD)("%i: %s", async (status, path, detail) => {
    const response = await ask(path);
    const body = (await response.json()) as { status: number; detail: string };
    expect(response.status, JSON.stringify(body)).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(body).toMatchObject({ type: "about:blank", status });
    expect(body.detail).toMatch(detail);
  });

  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is refused", async (method) => {
    const response = await ask("/api/stats", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });
});
