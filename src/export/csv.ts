/**
 * Tables for people: a byte order mark, so that spreadsheets see UTF-8, and no cell that they would take for a formula.
 * Three files: who, who with whom, and the sentence behind each.
 */
import { stringify } from "csv-stringify/sync";
import type { OutputFile } from "./formats.ts";
import type { Chunks, GraphSource } from "./source.ts";
import { type Cell, type Row, type Table, tablesOf } from "./tables.ts";

/** nodes.csv, edges.csv (relations, then co-mentions) and evidence.csv, from three passes over the source. */
export function writeCsv(source: GraphSource): readonly OutputFile[] {
  const { entities, edges, ties, evidence } = tablesOf(source);
  return [
    { name: "nodes.csv", chunks: written(entities) },
    { name: "edges.csv", chunks: written(edges, ties) },
    { name: "evidence.csv", chunks: written(evidence) },
  ];
}

/** So many rows are written at once: one at a time is slow. */
const BATCH = 200;

/** Tables of the same columns, one below the other. */
async function* written(first: Table, ...others: readonly Table[]): Chunks {
  yield `\uFEFF${lines([first.columns])}`;
  let batch: Row[] = [];
  for (const { rows } of [first, ...others])
    for await (const row of rows()) {
      batch.push(row.map(clean));
      if (batch.length < BATCH) continue;
      yield lines(batch);
      batch = [];
    }
  if (batch.length > 0) yield lines(batch);
}

/** Line ends as spreadsheets write them; a cell with a line end of its own is quoted, which csv-stringify does for `\r\n` only. */
const lines = (rows: readonly Row[]): string =>
  stringify([...rows], { escape_formulas: true, record_delimiter: "windows", quoted_match: /[\r\n]/u });

/** Rows as lines that do no harm, whatever the cells hold. */
export const csvLines = (rows: readonly Row[]): string => lines(rows.map((row) => row.map(clean)));

/** NUL and the like end a cell early in some spreadsheets. */
const clean = (cell: Cell): Cell =>
  typeof cell === "string"
    ? cell.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, "").replace(/\p{Surrogate}/gu, "\uFFFD")
    : cell;
