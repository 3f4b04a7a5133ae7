/** Every query text that the Neo4j store holds: how the server would run it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startTrial } from "../../scripts/support/neo4j-trial.ts";
import { KEPT_KINDS } from "../../src/model/kept.ts";
import { ENTITY_KINDS, RELATION_KINDS } from "../../src/model/schema.ts";
import * as changes from "../../src/store/neo4j/changes.ts";
import * as walks from "../../src/store/neo4j/graph-queries.ts";
import * as counts from "../../src/store/neo4j/mention-queries.ts";
import { openNeo4j } from "../../src/store/neo4j/neo4j-store.ts";
import * as queries from "../../src/store/neo4j/queries.ts";
import * as text from "../../src/store/neo4j/text-queries.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const STORE = fileURLToPath(new URL("../../src/store/neo4j/", import.meta.url));
/** The files of texts; indexes and constraints stand in the last. */
const TEXTS = ["changes.ts", "queries.ts", "graph-queries.ts", "mention-queries.ts", "text-queries.ts", "schema.ts"];

const { ADD_ENTITIES, ADD_EVIDENCE, DROP_EVIDENCE } = changes;
/** Texts that are made for a kind. */
const MADE: readonly (readonly [name: string, texts: readonly string[]])[] = [
  ["ADD_ENTITIES", ENTITY_KINDS.map(({ kind }) => ADD_ENTITIES(kind))],
  ["ADD_EVIDENCE", RELATION_KINDS.map(({ kind }) => ADD_EVIDENCE(kind))],
  ["DROP_EVIDENCE", RELATION_KINDS.map(({ kind }) => DROP_EVIDENCE(kind))],
  ["KEPT", KEPT_KINDS.map(queries.KEPT)],
  ["KEEP", KEPT_KINDS.map(changes.KEEP)],
  ["FORGET", KEPT_KINDS.map(changes.FORGET)],
];
const all = { ...queries, ...walks, ...counts, ...text, ...changes };
const fixed = Object.entries(all).flatMap(([name, text]) =>
  typeof text === "string" ? [[name, [text]] as const] : [],
);
const texts = [...fixed, ...MADE];

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

/** One row at most: two of these side by side multiply nothing. */
const ONE = /^(?:NodeUniqueIndexSeek|Argument)/u;
const leaves = (plan: Plan): string[] =>
  plan.children.length > 0 ? plan.children.flatMap(leaves) : [plan.operatorType];

function operators(plan: Plan): string[] {
  const name = plan.operatorType.split("@")[0]!;
  const harmless = name === "CartesianProduct" && leaves(plan).every((leaf) => ONE.test(leaf));
  return [...(harmless ? [] : [name]), ...plan.children.flatMap(operators)];
}

const REFUSED = ["AllNodesScan", "NodeByLabelScan", "CartesianProduct", "Sort", "PartialSort"];
/** What sums up the whole store scans it. */
const ALLOWED = new Map(
  ["KINDS", "EDGE_LIST", "ALL_SAID", "SHARED_STORY_KEYS"].map((name) => [name, ["NodeByLabelScan"]]),
);
/** Lists in the order of a unique key, or cut to a page while they are sorted. */
const PAGES = "ENTITY_PAGE MENTIONS SUBJECT_PAGE STRONGEST TEXT_PAGE".split(" ");

it("all texts stand where this test finds them", () => {
  const elsewhere = readdirSync(STORE).filter(
    (file) =>
      !TEXTS.includes(file) && /\b(?:MATCH|MERGE|UNWIND|CREATE) [([$:]/u.test(readFileSync(join(STORE, file), "utf8")),
  );
  expect(elsewhere).toEqual([]);
  const made = Object.entries(all).filter(([, each]) => typeof each === "function" && each !== changes.Changes);
  expect(made.map(([name]) => name).sort()).toEqual(MADE.map(([name]) => name).sort());
});

const trial = await startTrial(1);
afterAll(() => trial?.stop());

describe.skipIf(!trial && !process.env.CI)("every query", () => {
  let driver: Driver;
  beforeAll(async () => {
    const url = await trial!.empty();
    await (await openNeo4j(url)).close();
    driver = neo4j.driver(url);
  });
  afterAll(() => driver?.close());

  const plan = async (text: string): Promise<string[]> => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {});
    return operators(summary.plan as unknown as Plan);
  };

  it.each(texts)(
    "%s starts from an index, multiplies nothing and sorts nothing of unknown length",
    async (name, all) => {
      for (const text of all) {
        const found = (await plan(text)).filter((operator) => REFUSED.includes(operator));
        expect(found).toEqual(ALLOWED.get(name) ?? []);
      }
    },
  );

  it("what orders rows on the server pages through them", async () => {
    const ordered = fixed.filter(([, [text]]) => text!.includes("ORDER BY"));
    expect(ordered.map(([name]) => name).sort()).toEqual([...PAGES].sort());
    for (const [, [text]] of ordered) expect(text).toMatch(/ORDER BY [^\n]* LIMIT \$limit/u);
  });

  it("a plan that scans would be seen", async () => {
    expect(await plan("MATCH (e:Entity) WHERE e.aliases = [] RETURN e ORDER BY e.issues")).toEqual(
      expect.arrayContaining(["NodeByLabelScan", "Sort"]),
    );
    expect(await plan("MATCH (a:Issue), (b:Issue) RETURN a, b")).toContain("CartesianProduct");
  });
});
