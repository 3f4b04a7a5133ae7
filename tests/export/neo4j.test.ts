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
import { openEmbedded } from "../../src/store/embedded/embedded-store.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openNeo4j } from "../../src/store/neo4j/neo4j-store.ts";
import { extract, type IssueSketch, put } from "../store/fixtures.ts";
import { GRAPH, HOSTILE_NAMES } from "./graphs.ts";
import { importCsv } from "./neo4j-admin.ts";
import { dump } from "./neo4j-dump.ts";
import { textOf } from "./text-of.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

/** What ends a string, a name, a statement, a line or a list somewhere; but for what a file's store does not keep as it is. */
const NAMES = [
  ...HOSTILE_NAMES.filter((name) => !/[\u0000\uD83D\uFFFE]/.test(name)),
  "emoji 😀 and 𠀀",
  "back\\slash \\u0027 \\' \\",
  "`tick` ``",
  "'; MATCH (n) DETACH DELETE n; //",
  '"quoted","twice""',
  "line\r\nend; and\u2028more",
  "$row {id: 1} [2]",
  "  blanks  ",
];

const ISSUES: readonly IssueSketch[] = [
  {
    id: "甲刊-2021-12",
    date: "2021-12",
    aliases: {
      "company:青鸟": [
        ["青鸟科技", 3],
        ["Bird; Inc.", 1],
      ],
    },
    articles: [
      {
        text: "青鸟与白鹿合作\n青鸟与白鹿宣布合作，青鸟说。",
        names: [
          ["company", "青鸟"],
          ["company", "白鹿"],
        ],
        said: [["青鸟", "partners_with", "白鹿", { date: "2021-12-05", confidence: 1 }]],
        source: "海风网",
      },
      { text: "无事\n没有名字。", date: "2021-12-30" },
    ],
  },
  {
    id: "乙 刊",
    articles: [
      {
        text: NAMES.join("\n"),
        names: [["company", "白鹿", "emoji"], ...NAMES.map((name) => ["person", name] as const)],
        said: NAMES.map((name) => [name, "works_for", "白鹿", { headType: "person", attribution: name }]),
      },
    ],
  },
  { id: "空", date: "2022", articles: [] },
];

const kind = engine();
const trial = kind && (await startTrial(1));
afterAll(() => trial?.stop());

async function fill(store: GraphStore): Promise<void> {
  for (const issue of ISSUES) await put(store, extract(issue));
}

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

  it("of a part: entities and evidence, whatever they are called", async () => {
    const driver = opened(await trial!.empty());
    await runScript(driver, await textOf(writeCypher(sourceOf(GRAPH))));
    const { records } = await driver.executeQuery(
      "MATCH (p:Person)-[r:WORKS_FOR]->(:Company) RETURN p.name, p.aliases, r.quote",
    );
    const whole = (name: string) => name.replace(/\uD83D$/u, "\uFFFD");
    const rows = HOSTILE_NAMES.map(whole).map((name) => [name, [name], name]);
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
    await driver.close();
    await server.stop();
    expect(found).toEqual(expected);
  });
});
