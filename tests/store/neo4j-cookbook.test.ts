/** docs/neo4j.md: its questions run as printed on the sample graph, its colours are those of the schema. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startTrial } from "../../scripts/support/neo4j-trial.ts";
import { ENTITY_KINDS } from "../../src/model/schema.ts";
import { buildGraph } from "../../src/pipeline.ts";
import { openNeo4j } from "../../src/store/neo4j/neo4j-store.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 300_000 });

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const DOCS = readFileSync(join(ROOT, "docs/neo4j.md"), "utf8");

/** What stands before each block of Cypher, and the block. */
const questions = [...DOCS.matchAll(/([^\n]+)\n\n```cypher\n([^`]+)```/gu)].map(([, asked, cypher]) => ({
  asked: asked!,
  cypher: cypher!.trim(),
}));

const trial = await startTrial(1);
afterAll(() => trial?.stop());

describe.skipIf(!trial && !process.env.CI)("the cookbook", () => {
  let driver: Driver;
  beforeAll(async () => {
    const url = await trial!.empty();
    const store = await openNeo4j(url);
    const samples = join(ROOT, "graph-data/issues");
    const { failed, added } = await buildGraph([samples], store);
    expect([failed, added]).toEqual([[], readdirSync(samples).length]);
    await store.close();
    driver = neo4j.driver(url);
  });
  afterAll(() => driver?.close());

  it("has at least twelve questions", () => {
    expect(questions.length).toBeGreaterThanOrEqual(12);
  });

  it.each(questions)("$asked", async ({ cypher }) => {
    const { records, summary } = await driver.executeQuery(cypher);
    expect(records.length).toBeGreaterThan(0);
    expect(summary.gqlStatusObjects.filter(({ severity }) => severity === "WARNING")).toEqual([]);
  });
});

it("the colours for Bloom are those of the explorer", () => {
  const rows = [...DOCS.matchAll(/\| `(\w+)` \| (\S+) \| `(#\w+)` \| `(#\w+)` \|/gu)].map(([, ...cells]) => cells);
  expect(rows).toEqual(ENTITY_KINDS.map(({ label, zh, colour }) => [label, zh, colour.light, colour.dark]));
});
