import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { ownedBy } from "../../src/store/owned.ts";
import { extract, type Named, put, type Said } from "./fixtures.ts";

const folder = mkdtempSync(join(tmpdir(), "guanxi-owned-"));
const open: GraphStore[] = [];
afterAll(async () => {
  for (const store of open) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One issue a month, each with what it says; everybody is a company but those named here. */
async function storeOf(
  issues: Readonly<Record<string, readonly Said[]>>,
  kinds: Readonly<Record<string, Named[0]>> = {},
) {
  const store = await openStore(join(folder, `${open.length}.db`));
  open.push(store);
  for (const [date, said] of Object.entries(issues)) {
    const names = [...new Set(said.flatMap(([head, , tail]) => [head, tail]))];
    await put(
      store,
      extract({
        ...{ id: `期${date}`, date },
        articles: [
          { text: `${names.join("、")}。`, names: names.map((name) => [kinds[name] ?? "company", name]), said },
        ],
      }),
    );
  }
  return store;
}

const OWNER = "company:大禾";
const names = async (store: GraphStore) => (await ownedBy(store, OWNER)).map(({ entity }) => entity.name);

it("takes in what is owned, acquired or a part, level by level, with the chain that says why", async () => {
  const store = await storeOf({
    "2021-01": [
      ["大禾", "owns", "小禾"],
      ["小禾", "acquires", "幼禾"],
      ["禾仓", "part_of", "大禾"],
    ],
  });
  const found = await ownedBy(store, OWNER);
  expect(found.map(({ entity }) => entity.id)).toEqual(["company:小禾", "company:禾仓", "company:幼禾"]);
  const chain = found.at(-1)!.chain.map(({ head, type, tail, evidence }) => [head, type, tail, evidence.length]);
  expect(chain).toEqual([
    [OWNER, "owns", "company:小禾", 1],
    ["company:小禾", "acquires", "company:幼禾", 1],
  ]);
});

it("goes round a circle once, and does not go up", async () => {
  const store = await storeOf({
    "2021-01": [
      ["大禾", "owns", "小禾"],
      ["小禾", "owns", "大禾"],
      ["禾母", "owns", "大禾"],
    ],
  });
  expect(await names(store)).toEqual(["小禾"]);
});

it.each<[why: string, issues: Record<string, Said[]>, owned: string[]]>([
  ["a stake is not ownership", { "2021-01": [["大禾", "invests_in", "小禾"]] }, []],
  ["a plan is not yet", { "2021-01": [["大禾", "acquires", "小禾", { status: "planned" }]] }, []],
  [
    "what ended later is not owned",
    { "2021-01": [["大禾", "owns", "小禾"]], "2021-02": [["大禾", "owns", "小禾", { status: "ended" }]] },
    [],
  ],
  [
    "what was denied first and asserted later is",
    { "2021-01": [["大禾", "acquires", "小禾", { status: "denied" }]], "2021-02": [["大禾", "owns", "小禾"]] },
    ["小禾"],
  ],
])("%s", async (_, issues, owned) => {
  expect(await names(await storeOf(issues))).toEqual(owned);
});

it("a part of something that is no company has no owner", async () => {
  const store = await storeOf({ "2021-01": [["小禾", "part_of", "禾会"]] }, { 禾会: "organization" });
  expect(await ownedBy(store, "organization:禾会")).toEqual([]);
  expect(await ownedBy(store, "company:无此")).toEqual([]);
});
