import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { told } from "../../src/store/embedded/errors.ts";
import { openDatabase } from "../../src/store/embedded/sqlite.ts";
import { StoreError } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { runWriter } from "./child.ts";
import { contract } from "./contract.ts";
import { evidenceContract } from "./contract-evidence.ts";
import { keptContract } from "./contract-kept.ts";
import { mentionsContract } from "./contract-mentions.ts";
import { pathsContract } from "./contract-paths.ts";
import { textContract } from "./contract-text.ts";
import { everything, extract, put } from "./fixtures.ts";
import { writersIssue } from "./writer-issues.ts";

const folder = mkdtempSync(join(tmpdir(), "guanxi-store-"));
let made = 0;
const newFile = () => join(folder, `${made++}`, "deep", "graph.db");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

contract("the embedded store", () => openStore(newFile()));
pathsContract("the embedded store", () => openStore(newFile()));
keptContract("the embedded store", () => openStore(newFile()));
textContract("the embedded store", () => openStore(newFile()));
mentionsContract("the embedded store", () => openStore(newFile()));
evidenceContract("the embedded store", () => openStore(newFile()));

const ISSUE = extract({ id: "期", articles: [{ text: "青禾出行", names: [["company", "青禾出行"]] }] });

async function fails(url: string, options?: Parameters<typeof openStore>[1]): Promise<string> {
  const fault: unknown = await openStore(url, options).then(
    (store) => store.close(),
    (reason: unknown) => reason,
  );
  expect(fault).toBeInstanceOf(StoreError);
  return (fault as StoreError).message;
}

describe("opening", () => {
  it("makes the folders that are missing, and keeps what is stored", async () => {
    const file = newFile();
    const first = await openStore(file);
    await put(first, ISSUE);
    const said = await everything(first);
    const revision = await first.revision();
    await first.close();
    for (const url of [file, pathToFileURL(file).href]) {
      const again = await openStore(url, { readOnly: true });
      expect(await everything(again)).toBe(said);
      expect(await again.revision()).toBe(revision);
      await expect(put(again, extract({ id: "二", articles: [] }))).rejects.toThrow(/cannot be written/u);
      await again.close();
    }
  });

  it("has revisions that no other store has", async () => {
    const stores = await Promise.all([openStore(newFile()), openStore(newFile())]);
    const [a, b] = await Promise.all(stores.map((store) => store.revision()));
    expect(a).not.toBe(b);
    for (const store of stores) await store.close();
  });

  it("sees what another handle stored, also in its indexes", async () => {
    const file = newFile();
    const [writer, reader] = [await openStore(file), await openStore(file)];
    expect(await reader.search("青禾")).toEqual([]);
    expect((await reader.neighbourhood(["company:青禾出行"])).entities).toEqual([]);
    await put(writer, ISSUE);
    expect(await reader.search("青禾")).toHaveLength(1);
    expect((await reader.neighbourhood(["company:青禾出行"])).entities).toHaveLength(1);
    await writer.close();
    await reader.close();
  });

  it("says what is wrong, with which file, and what to do", async () => {
    const file = newFile();
    expect(await fails(file, { create: false })).toMatch(/There is no store at .*graph\.db.*build-graph/u);
    expect(await fails(file, { readOnly: true })).toMatch(/There is no store at/u);
    expect(existsSync(file)).toBe(false);

    const text = join(folder, "text.db");
    writeFileSync(text, "This is no database, but long enough to be looked at as one.".repeat(40));
    expect(await fails(text)).toMatch(/text\.db is not a store of this program.*--store/u);
    expect(await fails(join(text, "inside", "graph.db"))).toMatch(/cannot be opened: its folder/u);
    mkdirSync(join(folder, "folder.db"));
    expect(await fails(join(folder, "folder.db"))).toMatch(/cannot be opened/u);

    const other = join(folder, "other.db");
    const db = await openDatabase(other, {});
    db.exec("CREATE TABLE t (x)");
    db.close();
    expect(await fails(other)).toMatch(/is a database, but not a store/u);
  });

  it.each([
    [99, /newer version .*format 99.*Update the program/u],
    [1, /older version .*format 1.*Build the graph anew/u],
  ])("refuses a store of another version", async (version, sentence) => {
    const file = newFile();
    await (await openStore(file)).close();
    const db = await openDatabase(file, {});
    db.exec(`PRAGMA user_version = ${version}`);
    db.close();
    expect(await fails(file)).toMatch(sentence);
  });

  it("knows its kinds of URL", async () => {
    expect(await fails("mysql://localhost")).toMatch(/Known are file:…, neo4j:\/\/… or bolt:\/\/…, a path/u);
    expect(await fails("  ")).toMatch(/is not a store/u);
    expect(await fails("http://neo4j:geheim@localhost:7474")).toMatch(/^“http:\/\/…@localhost:7474” is not a store/u);
    expect(await fails("file://elsewhere.example/x.db")).toMatch(/file on this machine|file URL|cannot be opened/u);
  });
});

describe("faults of SQLite", () => {
  it.each([
    ["database is locked", /in use by another program/u],
    ["database or disk is full", /disk that holds the store x\.db is full/u],
    ["attempt to write a readonly database", /x\.db cannot be written/u],
    ["database disk image is malformed", /damaged/u],
    ["unable to open database file", /cannot be opened/u],
    ["disk I/O error", /reports a fault/u],
  ])("%s is told in a sentence", (message, sentence) => {
    const fault = told(new Error(message), "x.db");
    expect(fault).toBeInstanceOf(StoreError);
    expect((fault as Error).message).toMatch(sentence);
  });

  it("anything else stays what it is", () => {
    const fault = new TypeError("no such thing");
    expect(told(fault, "x.db")).toBe(fault);
  });
});

describe("several processes", () => {
  it("write one new store at once and lose nothing", async () => {
    const file = newFile();
    const runs = [0, 1, 2].map((part) => runWriter(file, { from: part * 10, count: 10, version: 0 }).done);
    for (const { acknowledged, code, stderr } of await Promise.all(runs)) {
      expect([code, stderr]).toEqual([0, ""]);
      expect(acknowledged).toHaveLength(10);
    }
    const store = await openStore(file);
    const alone = await openStore(newFile());
    for (let n = 0; n < 30; n++) await put(alone, writersIssue(n, 0));
    expect(await everything(store)).toBe(await everything(alone));
    await store.close();
    await alone.close();
  }, 60_000);
});
