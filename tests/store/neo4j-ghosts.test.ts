/** What is left in the database itself, node by node, of issues that were replaced, removed, or half stored by a process that was killed. */
import neo4j, { type Driver, type Node, type Relationship } from "neo4j-driver";
import { afterAll, expect, it, vi } from "vitest";
import { startTrial } from "../../scripts/support/neo4j-trial.ts";
import type { Extract } from "../../src/model/extract.ts";
import { openNeo4j } from "../../src/store/neo4j/neo4j-store.ts";
import { runWriter } from "./child.ts";
import { collect, put } from "./fixtures.ts";
import { onServer } from "./on-server.ts";
import { writersIssue } from "./writer-issues.ts";

vi.setConfig({ testTimeout: 240_000 });

const ISSUES = 20;
const KILLS = 4;

const trial = await startTrial(1);
afterAll(() => trial?.stop());

/** The test's fingerprints are JSON, in which the order of keys may be another once they were stored. */
const sorted = (properties: object): object =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name !== "fingerprint")
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
const shown = ({ labels, properties }: Node): string => JSON.stringify([labels.toSorted(), sorted(properties)]);

/** Each node and relationship as a line; but for what tells one database from another, and how often it changed. */
async function dump(driver: Driver): Promise<string[]> {
  const nodes = await driver.executeQuery("MATCH (n) WHERE NOT n:Store RETURN n");
  const between = await driver.executeQuery("MATCH (a)-[r]->(b) RETURN a, r, b");
  return [
    ...nodes.records.map((record) => shown(record.get("n"))),
    ...between.records.map((record) => {
      const { type, properties }: Relationship = record.get("r");
      return `${shown(record.get("a"))} ${type} ${JSON.stringify(sorted(properties))} ${shown(record.get("b"))}`;
    }),
  ].sort();
}

/** Only what differs is shown: there is much of the rest. */
function same(found: readonly string[], expected: readonly string[]): void {
  const without = (some: readonly string[], others: readonly string[]) =>
    some.filter((line) => !others.includes(line)).map((line) => line.slice(0, 300));
  expect({ more: without(found, expected), missing: without(expected, found) }).toEqual({ more: [], missing: [] });
  expect(found).toHaveLength(expected.length);
}

async function withDriver<T>(url: string, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(url, undefined, { disableLosslessIntegers: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

onServer("the database", trial, ({ empty }) => {
  /** What a database holds into which nothing else was ever put. */
  async function fresh(extracts: readonly Extract[]): Promise<string[]> {
    const url = await empty();
    const store = await openNeo4j(url);
    for (const extract of extracts) await put(store, extract);
    await store.close();
    return withDriver(url, dump);
  }

  it("keeps nothing of issues that were replaced and removed", async () => {
    const url = await empty();
    const store = await openNeo4j(url);
    for (const version of [0, 1]) for (let n = 0; n < 8; n++) await put(store, writersIssue(n, version));
    for (const n of [0, 3, 7]) expect(await store.remove(`期${n}`)).toBe(true);
    const found = await withDriver(url, dump);
    const left = await collect(store.allExtracts());
    for (const { issue } of left) await store.remove(issue.id);
    await store.close();
    expect(await withDriver(url, dump)).toEqual([]);
    expect(left).toHaveLength(5);
    same(found, await fresh(left));
  });

  it("keeps nothing of what a killed process had half stored, and all that it acknowledged", async () => {
    const url = await empty();
    const acknowledged = new Set<number>();
    for (let version = 0; version < KILLS; version++) {
      const last = Math.floor(Math.random() * (ISSUES / 2));
      const delay = Math.random() * 100;
      const onStored = (n: number, kill: () => void) => {
        acknowledged.add(n);
        if (n === last) setTimeout(kill, delay);
      };
      const { signal, stderr } = await runWriter(url, { from: 0, count: ISSUES, version, onStored }).done;
      expect([signal, stderr], `${delay.toFixed(1)} ms after issue ${last}`).toEqual(["SIGKILL", ""]);
    }
    const store = await openNeo4j(url);
    const stored = await collect(store.allExtracts());
    await store.close();
    const ids = stored.map(({ issue }) => issue.id);
    expect(ids).toEqual(expect.arrayContaining([...acknowledged].map((n) => `期${n}`)));
    same(await withDriver(url, dump), await fresh(stored));
  });
});
