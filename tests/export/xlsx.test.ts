import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { sourceOf } from "../../src/export/source.ts";
import { writeXlsx } from "../../src/export/xlsx.ts";
import type { Subgraph } from "../../src/model/graph.ts";
import { bytesOf } from "./bytes-of.ts";
import { GRAPH, HOSTILE_NAMES } from "./graphs.ts";
import { readBack, testWith } from "./python.ts";

const OPENPYXL = `
import json, sys
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([{
    "name": sheet.title, "frozen": sheet.freeze_panes, "filter": sheet.auto_filter.ref,
    "width": sheet.column_dimensions["A"].width, "bold": sheet["A1"].font.bold,
    "rows": [[cell.value for cell in row] for row in sheet.iter_rows()],
    "formulas": sum(cell.data_type == "f" for row in sheet.iter_rows() for cell in row),
} for sheet in book]))
`;

const CALAMINE = `
import json, sys
import python_calamine
book = python_calamine.CalamineWorkbook.from_path(sys.argv[1])
print(json.dumps([{"name": name, "rows": book.get_sheet_by_name(name).to_python()} for name in book.sheet_names]))
`;

type Rows = (string | number | null)[][];
interface Sheet {
  name: string;
  rows: Rows;
}
interface FullSheet extends Sheet {
  frozen: string;
  filter: string;
  width: number;
  bold: boolean;
  formulas: number;
}

const opened = async (graph: Subgraph, maxRows?: number) =>
  (await readBack(writeXlsx(sourceOf(graph), maxRows), OPENPYXL)) as FullSheet[];
const records = ([head, ...rows]: Rows) =>
  rows.map((row) => Object.fromEntries(row.map((cell, at) => [head![at], cell])));
/** What XML does not allow is left out. */
const allowed = (name: string) => name.replace(/[\u0000\u0007\u001B\uFFFE\uFFFF]|\p{Surrogate}/gu, "");

testWith("openpyxl", "openpyxl reads entities, relations, sentences with citations, and co-mentions", async () => {
  const sheets = await opened(GRAPH);
  expect(sheets.map(({ name }) => name)).toEqual(["entities", "relations", "sentences", "co-mentions"]);
  for (const { frozen, filter, width, bold, rows, formulas } of sheets) {
    expect([frozen, bold, formulas]).toEqual(["A2", true, 0]);
    expect(filter).toMatch(new RegExp(`^A1:[A-Z]${rows.length}$`, "u"));
    expect(width).toBeGreaterThan(20);
  }
  const [entities, relations, sentences, ties] = sheets.map(({ rows }) => records(rows));
  expect(entities!.map(({ name }) => name).slice(2)).toEqual(HOSTILE_NAMES.map(allowed));
  expect(entities![0]).toMatchObject({ name: "青鸟", kind_zh: "企业", mentions: 3, aliases: "青鸟科技 | Bird" });
  expect(relations![0]).toMatchObject({ head_name: "白鹿", relation_zh: "合作", tail_name: "青鸟" });
  expect(relations![0]).toMatchObject({ evidence_count: 2, stories: 1 });
  expect(sentences).toHaveLength(GRAPH.edges.reduce((sum, { evidence }) => sum + evidence.length, 0));
  expect(sentences![0]).toMatchObject({
    quote: "青鸟与白鹿合作。",
    citation: "〔刊·2022〕",
    date: "2021-12",
    story: "i:1",
  });
  expect(ties).toMatchObject([{ head_name: "白鹿", tail_name: "青鸟", co_mention_articles: 4, npmi: 0.25 }]);
});

testWith("python_calamine", "calamine reads the same, and no escape that nobody meant", async () => {
  const names = [...HOSTILE_NAMES.map(allowed), "_x0041_", "_x005F_x0041_"];
  const entities = names.map((name) => ({ ...GRAPH.entities[0]!, id: `company:${name}`, name }));
  const chunks = writeXlsx(sourceOf({ ...GRAPH, entities, edges: [], coMentions: [] }));
  const sheets = (await readBack(chunks, CALAMINE)) as Sheet[];
  expect(sheets.map(({ name }) => name)).toEqual(["entities", "relations", "sentences"]);
  expect(records(sheets[0]!.rows).map(({ name }) => name)).toEqual(names);
});

testWith("openpyxl", "what does not fit goes on on another sheet, and a cell that is cut says so", async () => {
  const long = "长".repeat(40_000);
  const entities = [{ ...GRAPH.entities[0]!, aliases: [long] }, ...GRAPH.entities.slice(1)];
  const sheets = await opened({ ...GRAPH, entities }, 7);
  const parts = sheets.filter(({ name }) => name.startsWith("entities"));
  expect(parts.map(({ name }) => name)).toEqual(["entities", "entities 2", "entities 3"]);
  for (const { rows } of parts) expect(rows[0]).toEqual(parts[0]!.rows[0]);
  expect(parts.map(({ rows }) => rows.length)).toEqual([7, 7, 4]);
  const all = parts.flatMap(({ rows }) => records(rows));
  expect(all.map(({ id }) => id)).toEqual(GRAPH.entities.map(({ id }) => allowed(id)));
  const { aliases } = all[0]!;
  expect(aliases).toHaveLength(32_767);
  expect(aliases).toMatch(/^长+… 〔cut: 40000 characters〕$/u);
});

test("the same graph gives the same bytes", async () => {
  const bytes = await bytesOf(writeXlsx(sourceOf(GRAPH)));
  expect(bytes).toEqual(await bytesOf(writeXlsx(sourceOf(GRAPH))));
  expect(Object.keys(unzipSync(bytes))).toContain("xl/workbook.xml");
});
