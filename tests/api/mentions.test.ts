/** An entity with what it owns, and pages of a filter, over HTTP. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApi } from "../../src/api/routes.ts";
import { ISSUES, type Sample, sampleStore } from "./sample-store.ts";

let sample: Sample;
let ask: (route: string) => Promise<Answer>;
beforeAll(async () => {
  sample = await sampleStore([
    ...ISSUES,
    {
      id: "乙刊-2022-03",
      date: "2022-03",
      articles: [
        {
          text: "旗下\n青鸟旗下有雏鸟，雏鸟旗下有蛋壳。",
          names: ["青鸟", "雏鸟", "蛋壳"].map((name) => ["company", name] as const),
          said: [
            ["青鸟", "owns", "雏鸟"],
            ["蛋壳", "part_of", "雏鸟"],
          ],
        },
      ],
    },
  ]);
  const app = createApi({ store: sample.store, log: () => {} });
  ask = async (route) =>
    (await app.request(`/api/entities/${encodeURIComponent("company:青鸟")}/${route}`)).json() as never;
});
afterAll(() => sample.close());

interface Answer {
  total: number;
  mentions: number;
  next: string | null;
  items: { entity: string | { id: string }; chain: { type: string }[]; start: number }[];
}

test("what it owns comes with the chain that says why", async () => {
  const { items } = await ask("owned");
  expect(items.map(({ entity, chain }) => [(entity as { id: string }).id, chain.map(({ type }) => type)])).toEqual([
    ["company:雏鸟", ["owns"]],
    ["company:蛋壳", ["owns", "part_of"]],
  ]);
});

test("owned=true takes it in, everywhere", async () => {
  expect([(await ask("mentions")).total, (await ask("mentions?owned=true")).total]).toEqual([5, 8]);
  expect([(await ask("timeline")).mentions, (await ask("timeline?owned=true")).mentions]).toEqual([5, 8]);
  expect([(await ask("summary?owned=false")).mentions, (await ask("summary?owned=true")).mentions]).toEqual([5, 8]);
  expect([(await ask("surfaces")).total, (await ask("surfaces?owned=true")).total]).toEqual([1, 3]);
  expect([(await ask("companions")).total, (await ask("companions?owned=true")).total]).toEqual([4, 2]);
  expect(await ask("news?since=2022-03&owned=true")).toMatchObject({ mentions: { period: 4 }, facts: { total: 2 } });
});

test("pages of a filter follow each other", async () => {
  const filter = `mentions?owned=true&since=2022&beside=${encodeURIComponent("company:蛋壳")}&limit=2`;
  const first = await ask(filter);
  const rest = await ask(`${filter}&cursor=${encodeURIComponent(first.next!)}`);
  expect([first.total, rest.total, rest.next]).toEqual([4, 4, null]);
  expect([...first.items, ...rest.items].map(({ start }) => start)).toEqual([3, 8, 11, 16]);
});
