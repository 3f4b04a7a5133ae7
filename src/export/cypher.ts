/**
 * A script that makes the graph in an empty database, for cypher-shell or any driver: one statement a line. Run again, it stops at the
 * first node instead of doubling anything. Of the whole graph it makes the store itself, of a part what people see of it.
 * Literals: https://neo4j.com/docs/cypher-manual/5/syntax/expressions/ (escapes of strings).
 */
import {
  type Column,
  type NodeTable,
  nodeTables,
  type RelationshipTable,
  relationshipTables,
  type Value,
} from "./property-graph.ts";
import type { Chunks, GraphSource, Statement } from "./source.ts";

/** Rows a statement. */
const BATCH = 100;

export async function* writeCypher(source: GraphSource): Chunks {
  yield "// For an empty database: cypher-shell --file graph.cypher\n";
  const [nodes, relationships] = [nodeTables(source), relationshipTables(source)];
  if (source.records) {
    for await (const statement of source.records.statements()) yield* written(statement);
    yield* relationshipStatements(relationships.find(({ name }) => name === "co-mentions")!);
    return;
  }
  yield* schemaStatements(nodes);
  for (const table of nodes) yield* nodeStatements(table);
  for (const table of relationships) yield* relationshipStatements(table);
}

/** A line for so many rows. */
function* written({ text, rows }: Statement): Generator<string> {
  const line = text.replace(/\s+/gu, " ");
  if (!rows) yield `${line};\n`;
  else
    for (let from = 0; from < rows.length; from += BATCH)
      yield `${line.replace("$rows", () => value(rows.slice(from, from + BATCH)))};\n`;
}

function value(each: unknown): string {
  if (typeof each === "string") return text(each);
  if (typeof each === "number") return literal("double", each);
  if (Array.isArray(each)) return `[${each.map(value).join(", ")}]`;
  if (each === null || typeof each !== "object") return String(each);
  const fields = Object.entries(each).filter(([, field]) => field !== null && field !== undefined);
  return `{${fields.map(([name, field]) => `${name}: ${value(field)}`).join(", ")}}`;
}

/** The constraints by which nodes are found. */
export function* schemaStatements(nodes: readonly NodeTable[]): Generator<string> {
  for (const { label } of nodes)
    yield `CREATE CONSTRAINT guanxi_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  yield "CALL db.awaitIndexes(300);\n";
}

async function* nodeStatements({ label, columns, rows }: NodeTable): AsyncGenerator<string> {
  const batches = new Batches((extra) => `CREATE (n:${label}${extra && `:${extra}`}) SET n = row`);
  for await (const row of rows()) yield* batches.add(row.label ?? "", mapOf(columns, row.values));
  yield* batches.rest();
}

async function* relationshipStatements({ from, to, columns, rows }: RelationshipTable): AsyncGenerator<string> {
  const ends = `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})`;
  const batches = new Batches((type) => `${ends} CREATE (a)-[r:${type}]->(b) SET r = row.said`);
  for await (const row of rows()) {
    const said = mapOf(columns, row.values);
    yield* batches.add(row.type, `{from: ${text(row.from)}, to: ${text(row.to)}, said: ${said}}`);
  }
  yield* batches.rest();
}

/** Rows of one kind are written together. */
class Batches {
  readonly #statement: (kind: string) => string;
  readonly #rows = new Map<string, string[]>();

  constructor(statement: (kind: string) => string) {
    this.#statement = statement;
  }

  *add(kind: string, row: string): Generator<string> {
    const rows = this.#rows.get(kind) ?? [];
    this.#rows.set(kind, rows);
    if (rows.push(row) < BATCH) return;
    this.#rows.delete(kind);
    yield this.#written(kind, rows);
  }

  *rest(): Generator<string> {
    for (const [kind, rows] of this.#rows) yield this.#written(kind, rows);
  }

  #written(kind: string, rows: readonly string[]): string {
    return `UNWIND [${rows.join(", ")}] AS row ${this.#statement(kind)};\n`;
  }
}

/** What is null is left out. */
const mapOf = (columns: readonly Column[], values: readonly Value[]): string =>
  `{${columns.flatMap(([name, type], at) => (values[at] === null ? [] : `${name}: ${literal(type, values[at]!)}`)).join(", ")}}`;

function literal(type: Column[1], value: NonNullable<Value>): string {
  if (typeof value === "string") return text(value);
  if (typeof value === "number")
    return type.startsWith("double") && Number.isInteger(value) ? `${value}.0` : `${value}`;
  return `[${value.map((each) => literal(type, each)).join(", ")}]`;
}

/** Controls are escaped, so that a statement stays a line; halves of surrogate pairs are no characters. */
const text = (value: string): string =>
  `'${value
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[\\']/gu, "\\$&")
    .replace(/[\p{Cc}\u2028\u2029]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}'`;
