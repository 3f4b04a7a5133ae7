import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { startTrial } from "../../scripts/support/neo4j-trial.ts";
import { copyGraph } from "../../src/store/copy.ts";
import { type GraphStore, StoreError } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { everything, extract, put } from "./fixtures.ts";
import { onServer } from "./on-server.ts";
import { writersIssue } from "./writer-issues.ts";

const TIME = 120_000;
const ISSUES = 8;

const folder = mkdtempSync(join(tmpdir(), "guanxi-copy-"));
const trial = await startTrial(1);
const opened: GraphStore[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});
afterAll(async () => {
  await trial?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(url: string): Promise<GraphStore> {
  const store = await openStore(url);
  opened.push(store);
  return store;
}

let files = 0;
const empty = () => open(join(folder, `${files++}.db`));

/** The last issue without a date and an article, an earlier one replaced once. */
async function filled(): Promise<GraphStore> {
  const store = await empty();
  for (let n = 0; n < ISSUES - 1; n++) await put(store, writersIssue(n, 0), `folder/${n}.md`);
  await put(store, writersIssue(2, 1), "folder/2.md");
  await put(store, extract({ id: "空\u{1F600}", articles: [] }));
  await store.keep({ kind: "topic", id: "topic:综试区", name: "综试区", phrases: ["综试区", "综合试验区"] });
  return store;
}

async function fails(copying: Promise<unknown>): Promise<string> {
  const fault: unknown = await copying.catch((reason: unknown) => reason);
  expect(fault).toBeInstanceOf(StoreError);
  return (fault as StoreError).message;
}

/** Answers alike, and knows what has not changed. */
async function same(copy: GraphStore, original: GraphStore): Promise<void> {
  expect(await everything(copy)).toBe(await everything(original));
  expect([...(await copy.sources())].sort()).toEqual([...(await original.sources())].sort());
  expect(await put(copy, writersIssue(2, 1), "folder/2.md")).toBe("unchanged");
}

describe("a copy", () => {
  it("answers as the original, byte for byte, and knows what has not changed", async () => {
    const [original, copy] = [await filled(), await empty()];
    const steps: number[] = [];
    const { copied, unchanged, same: both } = await copyGraph(original, copy, { copying: (s) => steps.push(s.done) });
    expect([copied, unchanged, steps.at(-1)]).toEqual([ISSUES, 0, ISSUES]);
    expect(both).toEqual({ counts: await original.counts(), hash: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    await same(copy, original);
  });

  it("has a hash of its content", async () => {
    const [original, other] = [await filled(), await filled()];
    await put(other, writersIssue(0, 5), "folder/0.md");
    const hash = async (store: GraphStore) => (await copyGraph(store, await empty())).same!.hash;
    expect(await hash(original)).toBe(await hash(await filled()));
    expect(await hash(original)).not.toBe(await hash(other));
  });

  it("that was stopped goes on", async () => {
    const [original, copy] = [await filled(), await empty()];
    const stop = new AbortController();
    const first = await copyGraph(original, copy, {
      signal: stop.signal,
      copying: ({ done }) => done === 3 && stop.abort(),
    });
    expect(first).toEqual({ copied: 3, unchanged: 0, same: null });
    expect(await copyGraph(original, copy)).toMatchObject({ copied: ISSUES - 3, unchanged: 3 });
    await same(copy, original);
  });

  it("never goes into another graph", async () => {
    const [original, other] = [await filled(), await empty()];
    await put(other, writersIssue(50, 0));
    const before = await everything(other);
    expect(await fails(copyGraph(original, other))).toMatch(/holds issue 期50, which the other does not hold.*empty/u);
    expect(await everything(other)).toBe(before);
    const older = await empty();
    await put(older, writersIssue(2, 0), "folder/2.md");
    expect(await fails(copyGraph(original, older))).toMatch(/issue 期2, which the other holds in another version/u);
  });

  it("of a graph that changes meanwhile is told to be no copy", async () => {
    const [original, copy] = [await filled(), await empty()];
    let change: Promise<unknown> | undefined;
    const copying = () => void (change ??= put(original, writersIssue(90, 0)));
    expect(await fails(copyGraph(original, copy, { copying }))).toMatch(/not like the original.*Copy again/u);
    await change;
  });
});

onServer("a copy into Neo4j", trial, (server) => {
  it(
    "and back is the graph that it was",
    async () => {
      const [original, neo, back] = [await filled(), await open(await server.empty()), await empty()];
      const there = await copyGraph(original, neo);
      await same(neo, original);
      const again = await copyGraph(neo, back);
      expect(again).toEqual(there);
      await same(back, original);
    },
    TIME,
  );
});
