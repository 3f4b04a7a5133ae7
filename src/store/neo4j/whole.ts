/** The store as statements for an empty database: what all issues at once, put there, would send. */
import { isInt } from "neo4j-driver";
import type { Extract } from "../../model/extract.ts";
import type { Entity } from "../../model/graph.ts";
import type { Kept } from "../../model/kept.ts";
import { Change } from "../change.ts";
import type { PutOptions } from "../graph-store.ts";
import { ADD_STORE, Changes, KEEP } from "./changes.ts";
import type { Runner } from "./connection.ts";
import { rowOf } from "./kept.ts";
import type { Moved } from "./move.ts";
import { partsOf } from "./parts.ts";
import { DEFINITIONS, FORMAT } from "./schema.ts";
import { settle } from "./settle.ts";
import { bringIn, bringUp, relate } from "./write-rows.ts";

/** `$rows` in its text stands for the rows; null: it has none. Whole numbers are BigInt, the others are no whole numbers to the server. */
export interface Statement {
  readonly text: string;
  readonly rows: readonly unknown[] | null;
}

/** An extract with what made it. */
export type Put = Extract & PutOptions;

const EMPTY: Runner = { run: async () => [] };
const NONE: Moved = { mentions: [], evidence: [], issues: new Map() };

/** So many names are settled at once: what is made on the way takes many times what is kept. */
const PART = 1_000;

export interface Whole {
  /** Read twice. */
  readonly puts: () => AsyncIterable<Put>;
  /** As the puts have them: how many issues mention each. */
  readonly entities: () => AsyncIterable<Pick<Entity, "id" | "issues">>;
  readonly kept: readonly Kept[];
}

/** In the order in which they are to be run, each in a transaction of its own. */
export async function* statementsOf({ puts, entities, kept }: Whole): AsyncGenerator<Statement> {
  for (const text of [...DEFINITIONS, "CALL db.awaitIndexes(300)"]) yield { text, rows: null };
  yield { text: ADD_STORE, rows: [{ key: "store", revision: 1n, format: BigInt(FORMAT) }] };
  const meanings = new Map<string, string>();
  yield* settled(puts(), entities(), meanings);
  for await (const coming of puts())
    yield* said((changes) => {
      bringIn(changes, coming, coming);
      relate(changes, { settlement: { meanings }, others: NONE, coming });
    });
  for (const record of kept) yield { text: KEEP(record.kind), rows: [rowOf(record)] };
}

/** Entities and names; by extracted name, the id of its entity is put into `meanings`. */
async function* settled(
  puts: AsyncIterable<Put>,
  entities: AsyncIterable<Pick<Entity, "id" | "issues">>,
  meanings: Map<string, string>,
): AsyncGenerator<Statement> {
  const issues = new Map<string, { readonly size: number }>();
  for await (const { id, issues: size } of entities) issues.set(id, { size });
  const change = new Change();
  for await (const put of puts) change.record(put, 1);
  for (const part of partsOf(change, PART)) {
    const settlement = await settle(EMPTY, part);
    // Most names mean the entity of that id: one text for both.
    for (const [key, id] of settlement.meanings) meanings.set(key, id === key ? key : id);
    yield* said((changes) => bringUp(changes, { settlement, others: { ...NONE, issues }, old: [], coming: null }));
  }
}

/** What some changes would send. */
function said(work: (changes: Changes) => void): Statement[] {
  const statements: Statement[] = [];
  const run: Runner["run"] = async (text, { rows } = {}) => {
    statements.push({ text, rows: plain(rows) as unknown[] });
    return [];
  };
  work(new Changes({ run }));
  return statements;
}

function plain(value: unknown): unknown {
  if (isInt(value)) return value.toBigInt();
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  const fields: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) fields[key] = plain(each);
  return fields;
}
