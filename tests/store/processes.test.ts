/** Several real builds at once on overlapping parts of a corpus end in the graph of one. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { startTrial } from "../../scripts/support/neo4j-trial.ts";
import { buildGraph } from "../../src/pipeline.ts";
import { openStore } from "../../src/store/open-store.ts";
import { script } from "../scripts/spawn.ts";
import { everything } from "./fixtures.ts";
import { newsletters } from "./newsletters.ts";
import { onServer } from "./on-server.ts";

const TIME = 180_000;
const ISSUES = 16;
const PROCESSES = 4;

const folder = mkdtempSync(join(tmpdir(), "guanxi-processes-"));
const trial = await startTrial(1);
afterAll(async () => {
  await trial?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const files = newsletters(join(folder, "issues"), ISSUES);
/** Half of all each, so that every issue is built by two of them, in different order. */
const parts = Array.from({ length: PROCESSES }, (_, part) => {
  const own = Array.from({ length: ISSUES / 2 }, (_, at) => files[(part * (ISSUES / PROCESSES) + at) % ISSUES]!);
  return part % 2 ? own.reverse() : own;
});

async function buildAlone(): Promise<string> {
  const store = await openStore(join(folder, "alone.db"));
  try {
    expect(await buildGraph(files.toReversed(), store)).toMatchObject({ added: ISSUES, failed: [] });
    return await everything(store);
  } finally {
    await store.close();
  }
}

let built: Promise<string> | undefined;
/** All that one build says. */
const alone = () => (built ??= buildAlone());

async function atOnce(url: string): Promise<void> {
  const builds = await Promise.all(parts.map((part) => script("build-graph", [...part, "--json", "--store", url])));
  for (const { code, stderr } of builds) expect([code, stderr]).toEqual([0, expect.not.stringContaining("Failed")]);
  const outcomes = builds.map(({ stdout }) => JSON.parse(stdout) as { added: number; unchanged: number });
  expect(outcomes.reduce((sum, { added }) => sum + added, 0)).toBe(ISSUES);
  expect(outcomes.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(ISSUES);
  const store = await openStore(url);
  try {
    expect(await everything(store)).toBe(await alone());
  } finally {
    await store.close();
  }
}

it("into a file", () => atOnce(join(folder, "together.db")), TIME);

onServer("four builds at once into Neo4j", trial, ({ empty }) => {
  it("end in the graph of one", async () => atOnce(await empty()), TIME);
});
