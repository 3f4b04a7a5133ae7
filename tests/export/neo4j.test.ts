/** Exports for Neo4j, loaded into a real server. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { engine, startServer } from "../../scripts/support/neo4j-server.ts";
import { startTrial } from "../../scripts/support/neo4j-trial.ts";
import { writeFiles } from "../../scripts/support/output.ts";
import { wholeGraph } from "../../src/api/whole-graph.ts";
import { writeCsvNeo4j } from "../../src/export/csv-neo4j.ts";
import { writeCypher } from "../../src/export/cypher.ts";
import { type GraphSource, sourceOf } from "../../src/export/source.ts";
import { contentHash } from "../../src/store/content-hash.ts";
import { openEmbedded } from "../../src/store/embedded/embedded-store.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openNeo4j } from "../../src/store/neo4j/neo4j-store.ts";
import { collect, everything, extract, type IssueSketch, put } from "../store/fixtures.ts";
import { GRAPH, HOSTILE_NAMES } from "./graphs.ts";
import { fill, ISSUES } from "./issues.ts";
import { importCsv } from "./neo4j-admin.ts";
import { dump } from "./neo4j-dump.ts";
import { textOf } from "./text-of.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

/** Joins names of the others. */
const LATER: IssueSketch = {
  id: "丁刊",
  shorts: [["company", "青鸟", "青鸟集团"]],
  articles: [
    {
      text: "青鸟集团与鹿\n青鸟集团投资鹿。",
      names: [
        ["company", "青鸟集团"],
        ["company", "鹿"],
      ],
      said: [["青鸟集团", "invests_in", "鹿"]],
    },
  ],
};

const kind = engine();
const trial = kind && (await startTrial(1));
afterAll(() => trial?.stop());

/** Each statement is a line. */
async function runScript(driver: Driver, script: string): Promise<void> {
  const session = driver.session();
  for (const line of script.split("\n")) if (line && !line.startsWith("//")) await session.run(line.replace(/;$/u, ""));
  await session.close();
}

const opened = (url: string): Driver => neo4j.driver(url, undefined, { useBigInt: true });

describe.skipIf(!trial && !process.env.CI)("a graph exported for Neo4j", () => {
  let folder: string;
  let embedded: GraphStore;
  let source: GraphSource;
  let expected: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "guanxi-export-"));
    embedded = await openEmbedded(join(folder, "graph.db"));
    await fill(embedded);
    source = wholeGraph(embedded, {});
    const url = await trial!.empty();
    const store = await openNeo4j(url);
    await fill(store);
    await store.close();
    const driver = opened(url);
    expected = await dump(driver);
    await driver.close();
  });
  afterAll(async () => {
    await embedded.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("as Cypher is the same there, and is not doubled", async () => {
    const driver = opened(await trial!.empty());
    const script = await textOf(writeCypher(source));
    await runScript(driver, script);
    expect(await dump(driver)).toEqual(expected);
    await expect(runScript(driver, script)).rejects.toThrow(/already exists/u);
    expect(await dump(driver)).toEqual(expected);
    await driver.close();
  });

  it("as Cypher is a store, equal to the one that it comes from, and goes on as one", async () => {
    const url = await trial!.empty();
    const driver = opened(url);
    await runScript(
      driver,
      await textOf(writeCypher(wholeGraph(embedded, { coMentions: true }, await embedded.sources()))),
    );
    const { records } = await driver.executeQuery("MATCH (:Entity)-[r:CO_MENTION]->(:Entity) RETURN count(r) AS n");
    expect(Number(records[0]!.get("n"))).toBe((await collect(embedded.allCoMentions())).length);
    await driver.executeQuery("MATCH ()-[r:CO_MENTION]->() DELETE r");
    await driver.close();
    const copy = await openNeo4j(url);
    expect(await contentHash(copy)).toBe(await contentHash(embedded));
    expect(await everything(copy)).toBe(await everything(embedded));
    const mirror = await openEmbedded(join(folder, "mirror.db"));
    await fill(mirror);
    for (const store of [copy, mirror]) {
      await put(store, extract(LATER));
      await store.remove(ISSUES[1]!.id);
    }
    expect(await everything(copy)).toBe(await everything(mirror));
    await Promise.all([copy.close(), mirror.close()]);
  });

  it("of a part: entities and evidence, whatever they are called", async () => {
    const driver = opened(await trial!.empty());
    await runScript(driver, await textOf(writeCypher(sourceOf(GRAPH))));
    const { records } = await driver.executeQuery(
      "MATCH (p:Person)-[r:WORKS_FOR]->(:Company) RETURN p.name, p.aliases, r.quote, r.story",
    );
    const whole = (name: string) => name.replace(/\uD83D$/u, "\uFFFD");
    const rows = HOSTILE_NAMES.map(whole).map((name) => [name, [name], name, "i:1"]);
    expect(records.map((record) => [...record.values()]).sort()).toEqual(rows.sort());
    await driver.close();
  });

  it("as tables is the same after neo4j-admin has read them", async () => {
    const home = join(folder, "home");
    mkdirSync(home);
    const tables = join(folder, "tables");
    await writeFiles(writeCsvNeo4j(source), tables);
    await importCsv(home, tables);
    const server = await startServer("java", { port: 0, home, heap: 512 });
    const driver = opened(server.url);
    await runScript(driver, readFileSync(join(tables, "after.cypher"), "utf8"));
    const found = await dump(driver);
    const { records } = await driver.executeQuery(
      "MATCH ()-[r]->(), (a:Article {id: r.story}) RETURN count(r) AS told",
    );
    await driver.close();
    await server.stop();
    expect(found).toEqual(expected);
    const edges = await collect(embedded.allEdges());
    expect(Number(records[0]!.get("told"))).toBe(edges.reduce((sum, { evidence }) => sum + evidence.length, 0));
  });
});
