/**
 * Tables for `neo4j-admin database import full`, with the arguments of that command in a file, and in another what to run afterwards.
 * Header fields: https://neo4j.com/docs/operations-manual/5/tools/neo4j-admin/neo4j-admin-import/
 */
import { stringify } from "csv-stringify/sync";
import { schemaStatements } from "./cypher.ts";
import type { OutputFile } from "./formats.ts";
import { type Column, nodeTables, relationshipTables, type Value } from "./property-graph.ts";
import { type Chunks, type GraphSource, stream } from "./source.ts";

/** Between the items of a list: a character that no text needs. */
const BETWEEN = "\u001F";
const ARGUMENTS = `--array-delimiter=U+001F\n--multiline-fields=true\n`;
/** An empty list is nothing to the importer. */
const EMPTY_LISTS = ["MATCH (e:Entity) WHERE e.aliases IS NULL CALL (e) { SET e.aliases = [] } IN TRANSACTIONS;\n"];
/** So many rows are written at once: one at a time is slow. */
const BATCH = 200;

export function writeCsvNeo4j(source: GraphSource): readonly OutputFile[] {
  const nodes = nodeTables(source);
  const relationships = relationshipTables(source);
  const names = [
    ...nodes.map(({ name, label }) => `--nodes=${label}=${name}.csv\n`),
    ...relationships.map(({ name }) => `--relationships=${name}.csv\n`),
  ];
  return [
    ...nodes.map(({ name, label, columns: [[id] = [""], ...columns], rows }) => ({
      name: `${name}.csv`,
      chunks: table(
        [`${id}:ID(${label})`, ...columns.map(header), ":LABEL"],
        rowsOf(rows(), (row) => [...row.values, row.label]),
      ),
    })),
    ...relationships.map(({ name, from, to, columns, rows }) => ({
      name: `${name}.csv`,
      chunks: table(
        [`:START_ID(${from})`, `:END_ID(${to})`, ...columns.map(header), ":TYPE"],
        rowsOf(rows(), (row) => [row.from, row.to, ...row.values, row.type]),
      ),
    })),
    { name: "import.args", chunks: stream([...names, ARGUMENTS]) },
    { name: "after.cypher", chunks: stream([...schemaStatements(nodes), ...EMPTY_LISTS]) },
  ];
}

const header = ([name, type]: Column): string => `${name}:${type}`;

async function* rowsOf<T>(rows: AsyncIterable<T>, values: (row: T) => readonly Value[]): AsyncGenerator<Cell[]> {
  for await (const row of rows) yield values(row).map(cell);
}

type Cell = string | number | null;

/** The importer knows no half of a surrogate pair and neither of the two non-characters. */
const UNKNOWN = /[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Null is a cell without quotation marks. */
function cell(value: Value): Cell {
  if (value === null || typeof value === "number") return value;
  if (typeof value === "string") return value.replace(UNKNOWN, "\uFFFD");
  return value.map((item) => cell(String(item).replaceAll(BETWEEN, "\uFFFD"))).join(BETWEEN);
}

async function* table(columns: readonly string[], rows: AsyncIterable<Cell[]>): Chunks {
  yield `${columns.join(",")}\n`;
  let batch: Cell[][] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield stringify(batch, { quoted_string: true });
    batch = [];
  }
  if (batch.length > 0) yield stringify(batch, { quoted_string: true });
}
