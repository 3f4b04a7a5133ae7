/** A store as Cypher, without a server: what a change in the middle would spoil. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { statementsOf } from "../../src/store/neo4j/whole.ts";
import { openStore } from "../../src/store/open-store.ts";
import { collect, extract, type IssueSketch, put } from "./fixtures.ts";

const folder = mkdtempSync(join(tmpdir(), "guanxi-whole-"));
const issue = (id: string, name: string): IssueSketch => ({
  id,
  articles: [{ text: `${name}。`, names: [["company", name]] }],
});

let before: GraphStore;
let after: GraphStore;
beforeAll(async () => {
  [before, after] = [await openStore(join(folder, "before.db")), await openStore(join(folder, "after.db"))];
  for (const store of [before, after]) await put(store, extract(issue("一", "白鹿")));
  await put(after, extract(issue("二", "北辰")));
});
afterAll(async () => {
  await Promise.all([before.close(), after.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const written = (entities: GraphStore, names: GraphStore) =>
  collect(
    statementsOf({
      store: {
        allEntities: () => entities.allEntities(),
        allNames: () => names.allNames(),
        allShortNames: () => names.allShortNames(),
      },
      puts: (async function* () {})(),
      kept: [],
    }),
  );

it("entities of one state and names of another are told, not written", async () => {
  await expect(written(before, after)).rejects.toThrow(/changed while it was exported/u);
  await expect(written(after, before)).rejects.toThrow(/changed while it was exported/u);
  const texts = (await written(after, after)).map(({ text }) => text);
  expect(texts.filter((text) => text.includes("MERGE (e:Entity"))).toHaveLength(1);
});
