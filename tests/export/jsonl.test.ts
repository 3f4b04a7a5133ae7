import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wholeGraph } from "../../src/api/whole-graph.ts";
import { writeJsonl } from "../../src/export/jsonl.ts";
import { sourceOf } from "../../src/export/source.ts";
import { contentHash } from "../../src/store/content-hash.ts";
import { openEmbedded } from "../../src/store/embedded/embedded-store.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { collect } from "../store/fixtures.ts";
import { GRAPH } from "./graphs.ts";
import { fill } from "./issues.ts";
import { readJsonl } from "./read-jsonl.ts";
import { textOf } from "./text-of.ts";

let folder: string;
let store: GraphStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "guanxi-jsonl-"));
  store = await openEmbedded(join(folder, "graph.db"));
  await fill(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test("from the records of a whole graph an equal store is made", async () => {
  const { puts } = readJsonl(await textOf(writeJsonl(wholeGraph(store, {}, await store.sources()))));
  const made = await openEmbedded(join(folder, "made.db"));
  for (const { extract, options } of puts) await made.put(extract, options);
  expect(await contentHash(made)).toBe(await contentHash(store));
  await made.close();
});

test("what follows from them stands there, too", async () => {
  const { entities, edges, coMentions } = readJsonl(await textOf(writeJsonl(wholeGraph(store, { coMentions: true }))));
  expect(entities).toEqual(await collect(store.allEntities()));
  expect(edges).toEqual(await collect(store.allEdges()));
  expect(coMentions).toEqual(await collect(store.allCoMentions()));
});

test("whoever is not the owner of the store does not see whence its files came", async () => {
  const { puts } = readJsonl(await textOf(writeJsonl(wholeGraph(store, {}))));
  expect(puts.map(({ options }) => options)).toEqual(
    puts.map(({ extract }) => ({ source: extract.issue.id, fingerprint: "" })),
  );
});

test("a part has entities, edges and co-mentions, equal to the last character", async () => {
  const text = await textOf(writeJsonl(sourceOf(GRAPH)));
  expect(text).not.toMatch(/[\u0085\u2028\u2029]/u);
  const { puts, ...read } = readJsonl(text);
  expect(puts).toEqual([]);
  const { left: _, ...graph } = GRAPH;
  expect(read).toEqual(graph);
});
