import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { writeCsv } from "../../src/export/csv.ts";
import { sourceOf } from "../../src/export/source.ts";
import { zipped } from "../../src/export/zip.ts";
import { bytesOf } from "./bytes-of.ts";
import { GRAPH, HOSTILE_NAMES } from "./graphs.ts";
import { textOf } from "./text-of.ts";

async function tables(): Promise<Record<string, string[][]>> {
  const read: Record<string, string[][]> = {};
  for (const { name, chunks } of writeCsv(sourceOf(GRAPH))) read[name] = parse(await textOf(chunks));
  return read;
}

/** RFC 4180, and a byte order mark. */
function parse(text: string): string[][] {
  expect(text[0]).toBe("\uFEFF");
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
}

test("nodes, edges and evidence, a row each", async () => {
  const { "nodes.csv": nodes, "edges.csv": edges, "evidence.csv": evidence } = await tables();
  expect(nodes).toHaveLength(1 + GRAPH.entities.length);
  expect(edges).toHaveLength(1 + GRAPH.edges.length + 1);
  expect(evidence).toHaveLength(1 + GRAPH.edges.reduce((sum, edge) => sum + edge.evidence.length, 0));
  for (const table of [nodes!, edges!, evidence!]) for (const row of table) expect(row).toHaveLength(table[0]!.length);
  expect(nodes![1]).toEqual(["company:青鸟", "青鸟", "company", "企业", "青鸟科技 | Bird", "3", "2"]);
  const [, first] = edges!;
  expect(Object.fromEntries(edges![0]!.map((title, at) => [title, first![at]]))).toMatchObject({
    head_name: "白鹿",
    relation: "partners_with",
    relation_zh: "合作",
    symmetric: "true",
    evidence_count: "2",
    stories: "1",
    first_date: "2021-12",
    last_date: "2022",
  });
  expect(edges!.at(-1)).toContain("co_mention");
  expect(evidence![1]).toEqual(expect.arrayContaining(["青鸟与白鹿合作。", "i:1"]));
});

test("no cell is a formula, whatever a name begins with", async () => {
  const formula = /^[=+\-@\t\r＝＋－＠]/u;
  expect(HOSTILE_NAMES.filter((name) => formula.test(name)).length).toBeGreaterThan(3);
  for (const table of Object.values(await tables()))
    for (const row of table) for (const cell of row) expect(cell).not.toMatch(formula);
});

test("names survive but for controls and halves of characters", async () => {
  const { "nodes.csv": nodes } = await tables();
  const names = nodes!.slice(3).map(([, name]) => name!.replace(/^'/u, ""));
  expect(names).toEqual(
    HOSTILE_NAMES.map((name) => name.replace(/[\u0000\u0007\u001B]/gu, "").replace(/\uD83D$/u, "\uFFFD")),
  );
});

test("as a zip: the same files, the same bytes each time", async () => {
  const zip = () => bytesOf(zipped(writeCsv(sourceOf(GRAPH))));
  const files = unzipSync(await zip());
  expect(Object.keys(files)).toEqual(["nodes.csv", "edges.csv", "evidence.csv"]);
  expect(parse(Buffer.from(files["nodes.csv"]!).toString())).toEqual((await tables())["nodes.csv"]);
  expect(await zip()).toEqual(await zip());
});
