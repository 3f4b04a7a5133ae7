/** Topics over HTTP, where an entity is asked for. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type JsonRoute, routes } from "../../src/api/contract.ts";
import { createApi } from "../../src/api/routes.ts";
import { HOSTILE, type Sample, sampleStore } from "./sample-store.ts";

let sample: Sample;
let ask: (path: string) => Promise<Response>;
beforeAll(async () => {
  sample = await sampleStore();
  await sample.store.keep({ kind: "topic", id: "topic:合作%20事", name: "合作 事", phrases: ["宣布合作", "继续合作"] });
  await sample.store.keep({ kind: "topic", id: "topic:怪", name: `怪${HOSTILE}`, phrases: [HOSTILE] });
  const app = createApi({ store: sample.store, log: () => {} });
  ask = async (path) => app.request(path);
});
afterAll(() => sample.close());

const topic = encodeURIComponent("topic:合作%20事");
const odd = encodeURIComponent("topic:怪");

test.each<[route: JsonRoute, path: string, expected: object]>([
  ["mentions", "mentions", { total: 2, items: [{ surface: "宣布合作", entity: "topic:合作%20事" }, { start: 49 }] }],
  ["mentions", "mentions?until=2021&limit=1", { total: 1, next: null }],
  ["mentions", "mentions?owned=true&source=%E6%B5%B7%E9%A3%8E%E7%BD%91", { total: 1 }],
  [
    "timeline",
    "timeline",
    { mentions: 2, items: [{ mentions: 1 }, { month: "2022-01", mentions: 0 }, { mentions: 1 }], undated: 0 },
  ],
  ["summary", "summary", { mentions: 2, articles: 2, issues: 2, first: "2021-12", last: "2022-02-11" }],
  ["surfaces", "surfaces", { total: 2, items: [{ surface: "宣布合作", mentions: 1 }, { surface: "继续合作" }] }],
  [
    "companions",
    "companions?limit=2",
    { total: 3, articles: 2, all: 3, items: [{ entity: { name: "青鸟" }, articles: 2 }, { articles: 1 }] },
  ],
  ["news", "news?since=2022", { mentions: { period: 1, against: 1 }, facts: { total: 0 } }],
])("%s: %s", async (route, path, expected) => {
  const response = await ask(`/api/entities/${topic}/${path}`);
  const body: unknown = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(200);
  expect(routes[route].responses[200].content["application/json"].schema.strict().parse(body)).toEqual(body);
  expect(body).toMatchObject(expected);
});

test("pages of mentions follow each other", async () => {
  const first = (await (await ask(`/api/entities/${topic}/mentions?limit=1`)).json()) as { next: string };
  const rest = await ask(`/api/entities/${topic}/mentions?limit=1&cursor=${encodeURIComponent(first.next)}`);
  expect(await rest.json()).toMatchObject({ total: 2, items: [{ surface: "继续合作" }], next: null });
});

test("a phrase of hostile characters is found as it stands", async () => {
  const found = await (await ask(`/api/entities/${odd}/mentions`)).json();
  expect(found).toMatchObject({ total: 1, items: [{ surface: HOSTILE }] });
});

test("the dossier says what it looks for, with whom, and every sentence", async () => {
  const response = await ask(`/api/entities/${topic}/dossier?format=md`);
  const text = await response.text();
  expect([response.status, text.split("\n")[0]]).toEqual([200, "# 合作 事"]);
  for (const part of ["种类：主题", "词语：宣布合作、继续合作", "首次见于：2021-12", "提及：2 次，2 期", "白鹿"])
    expect(text).toContain(part);
  const page = await (await ask(`/api/entities/${odd}/dossier?format=print`)).text();
  expect(page).not.toContain("</script>\u0007");
});

test.each([
  [404, "/api/entities/topic:none/mentions", /no topic “topic:none”/u],
  [404, "/api/entities/topic:none/dossier?format=md", /no topic/u],
  [404, `/api/entities/${topic}`, /no entity/u],
  [400, `/api/entities/${topic}/mentions?relations=owns`, /has no relations/u],
  [400, `/api/entities/${topic}/mentions?cursor=x`, /cursor/u],
])("%i: %s", async (status, path, detail) => {
  const response = await ask(path);
  expect([response.status, ((await response.json()) as { detail: string }).detail]).toEqual([
    status,
    expect.stringMatching(detail),
  ]);
});

test("an entity beside a topic", async () => {
  const near = `${encodeURIComponent("company:白鹿")}/mentions?beside=${topic}`;
  expect(await (await ask(`/api/entities/${near}`)).json()).toMatchObject({ total: 4 });
  expect(await (await ask(`/api/entities/${near}&beside=${encodeURIComponent("agency:海风局")}`)).json()).toMatchObject(
    {
      total: 5,
    },
  );
  expect((await ask(`/api/entities/${topic}/mentions?beside=topic:none`)).status).toBe(404);
});

test("a topic and an entity are compared", async () => {
  const response = await ask(`/api/compare?a=${topic}&b=${encodeURIComponent("company:青鸟")}&limit=1`);
  const body: unknown = await response.json();
  expect(routes.compare.responses[200].content["application/json"].schema.strict().parse(body)).toEqual(body);
  expect(body).toMatchObject({
    a: { type: "topic" },
    together: { total: 2, inOneSentence: 2, items: [{}] },
    edges: [],
  });
  const later = `/api/compare?a=${topic}&b=${encodeURIComponent("company:青鸟")}&since=2022`;
  expect(await (await ask(later)).json()).toMatchObject({ a: { mentions: 1 }, together: { total: 1 } });
});
