import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import { startTrial, type Trial } from "../../scripts/support/neo4j-trial.ts";
import type { Extract } from "../../src/model/extract.ts";
import type { Topic } from "../../src/model/kept.ts";
import { ENTITY_KINDS, RELATION_KINDS, STATUSES } from "../../src/model/schema.ts";
import { extractFile } from "../../src/pipeline.ts";
import { compare } from "../../src/store/compare.ts";
import { openEmbedded } from "../../src/store/embedded/embedded-store.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openNeo4j } from "../../src/store/neo4j/neo4j-store.ts";
import { newsOf } from "../../src/store/news.ts";
import { ownedBy } from "../../src/store/owned.ts";
import { withTopics } from "../../src/store/topics.ts";
import { contract } from "./contract.ts";
import { evidenceContract } from "./contract-evidence.ts";
import { keptContract } from "./contract-kept.ts";
import { mentionsContract } from "./contract-mentions.ts";
import { pathsContract } from "./contract-paths.ts";
import { textContract } from "./contract-text.ts";
import { collect, everything, put } from "./fixtures.ts";

// A server that has just started plans each query first.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
// A transaction takes longer than one in a file: a law is tried for so long.
fc.configureGlobal({ interruptAfterTimeLimit: 25_000 });

const trial = await startTrial(2);
afterAll(() => trial?.stop());

const SAMPLES = ["2021-04.txt", "2021-06.md", "2022-02.txt"].map((name) =>
  fileURLToPath(new URL(`../../graph-data/issues/wangluolingshouguancha-${name}`, import.meta.url)),
);

const TOPIC: Topic = { kind: "topic", id: "topic:平台", name: "平台", phrases: ["平台", "直播带货"] };

async function aboutTopic(store: GraphStore, entity: string) {
  await store.keep(TOPIC);
  const view = withTopics(store);
  return [
    await view.mentions(TOPIC.id, { limit: 20, beside: [entity] }),
    await view.summary(TOPIC.id, { since: "2021-05" }),
    await view.companions(TOPIC.id, { until: "2021-12", limit: 20 }),
    await compare(store, TOPIC, (await store.entity(entity))!),
  ];
}

/** What people ask for, of the entities with most mentions. */
async function answers(store: GraphStore): Promise<string> {
  const entities = await collect(store.allEntities());
  const [a, b, c] = entities.toSorted((x, y) => y.mentions - x.mentions || (x.id < y.id ? -1 : 1)).map(({ id }) => id);
  const first = await store.mentions(a!, { limit: 3 });
  const issues = await store.issues();
  return JSON.stringify(
    [
      await store.search("快"),
      await store.articlesWith("快"),
      await store.articlesWith("快手 | 美团 -“2021”", { limit: 3, order: "date", since: "2021-05" }),
      await store.search("meituan"),
      await store.search("jd", { limit: 3 }),
      await store.named("美团"),
      await store.mentions(a!, { since: "2021-06" }),
      first.items,
      await store.mentions(a!, { limit: 5, cursor: first.next! }),
      await store.mentions([a!, b!], { beside: [c!], since: "2021-05" }),
      await store.summary([a!, b!], { relations: ["partners_with", "invests_in"] }),
      await store.surfaces([a!, b!, c!]),
      await store.companions([a!, b!], { until: "2021-12", beside: [c!] }),
      await newsOf(store, [a!, b!], { since: "2021-06", until: "2022-01" }),
      await Promise.all([a!, b!, c!].map((id) => ownedBy(store, id))),
      await store.relations(b!, { statuses: ["asserted"], limit: 2, evidence: 1 }),
      await store.between(a!, b!),
      await store.mentions(a!, { beside: [b!] }),
      await aboutTopic(store, b!),
      await store.neighbourhood([a!], { depth: 2, limit: 30, coMentions: true }),
      await store.paths(a!, c!, { coMentions: true }),
      await store.article(`${issues[0]!.id}:2`),
      await store.articles(issues[1]!.id),
    ],
    null,
    1,
  );
}

const SECTIONS = ["企业动态", "政策法规", "物流供应链"];
const DATES = ["2020", "2021-05", "2021-06-10", "2022"];
const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });
const filter = fc.record(
  {
    types: some(ENTITY_KINDS.map(({ kind }) => kind)),
    relations: some(RELATION_KINDS.map(({ kind }) => kind)),
    statuses: some(STATUSES.map(({ status }) => status)),
    since: fc.constantFrom(...DATES),
    until: fc.constantFrom(...DATES),
    coMentions: fc.boolean(),
    sections: some(SECTIONS),
  },
  { requiredKeys: [] },
);

/** Whatever is asked of the graph around entities, whatever the filter. */
async function sameWalks(neo: GraphStore, file: GraphStore): Promise<void> {
  const ids = (await collect(file.allEntities())).map(({ id }) => id);
  const id = fc.constantFrom(...ids);
  const around = fc.record({ depth: fc.nat(3), limit: fc.constantFrom(1, 7, 60, 10_000) });
  const page = fc.record({ limit: fc.constantFrom(1, 3, 50), evidence: fc.nat(3) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(id, { minLength: 1, maxLength: 3 }),
      id,
      filter,
      around,
      page,
      async (some, other, kept, size, limit) => {
        const [first] = some;
        const asked = async (store: GraphStore) =>
          JSON.stringify(
            [
              await store.neighbourhood(some, { ...kept, ...size, evidence: limit.evidence }),
              await store.paths(first!, other, { ...kept, ...limit, length: 1 + (size.depth ?? 0) }),
              await store.edgeList(kept),
              await store.relations(first!, { ...kept, ...limit }),
              await store.companions(other, limit),
              await store.newest(limit),
            ],
            null,
            1,
          );
        expect(await asked(neo)).toBe(await asked(file));
      },
    ),
    { numRuns: 150, endOnFailure: true },
  );
}

function sameAsEmbedded({ empty }: Trial): void {
  describe("the sample issues", () => {
    it("give the same answers as in a file, byte for byte, also after one is read anew and one is gone", async () => {
      const extracts: Extract[] = [];
      for (const file of SAMPLES) extracts.push(await extractFile(file));
      const folder = mkdtempSync(join(tmpdir(), "guanxi-same-"));
      const [neo, file] = [await openNeo4j(await empty()), await openEmbedded(join(folder, "graph.db"))];
      try {
        for (const store of [neo, file]) for (const extract of extracts) await put(store, extract);
        expect(await answers(neo)).toBe(await answers(file));
        expect(await everything(neo)).toBe(await everything(file));
        const shorter = { ...extracts[0]!, articles: extracts[0]!.articles.slice(3) };
        for (const store of [neo, file]) {
          await put(store, shorter);
          await store.remove(extracts[1]!.issue.id);
        }
        expect(await everything(neo)).toBe(await everything(file));
        await sameWalks(neo, file);
      } finally {
        await neo.close();
        await file.close();
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
}

if (trial) {
  contract("the Neo4j store", async () => openNeo4j(await trial.empty()));
  pathsContract("the Neo4j store", async () => openNeo4j(await trial.empty()));
  keptContract("the Neo4j store", async () => openNeo4j(await trial.empty()));
  textContract("the Neo4j store", async () => openNeo4j(await trial.empty()));
  mentionsContract("the Neo4j store", async () => openNeo4j(await trial.empty()));
  evidenceContract("the Neo4j store", async () => openNeo4j(await trial.empty()));
  sameAsEmbedded(trial);
} else {
  const left = "LEFT OUT: the Neo4j store is not tested, as neither Docker nor Java with Maven is here";
  console.warn(left);
  describe("the Neo4j store", () => {
    it.skipIf(!process.env.CI)("is tested", () => expect.fail(left));
  });
}
