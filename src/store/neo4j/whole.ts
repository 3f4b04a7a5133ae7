/** A store as statements for an empty database: what all its issues, put there, would leave. */
import { isInt } from "neo4j-driver";
import { keyOf, type SettledName } from "../../model/claims.ts";
import type { Extract } from "../../model/extract.ts";
import type { Entity } from "../../model/graph.ts";
import type { Kept } from "../../model/kept.ts";
import { described } from "../../model/resolve.ts";
import { type GraphView, type PutOptions, StoreError } from "../graph-store.ts";
import { ADD_STORE, Changes, KEEP, SET_NAMES, SET_SHORTS } from "./changes.ts";
import type { Runner } from "./connection.ts";
import { entityRows } from "./entity-rows.ts";
import { rowOf } from "./kept.ts";
import type { Moved } from "./move.ts";
import { DEFINITIONS, FORMAT } from "./schema.ts";
import { bringIn, nameRow, relate, shortRow } from "./write-rows.ts";

/** `$rows` in its text stands for the rows; null: it has none. Whole numbers are BigInt, the others are no whole numbers to the server. */
export interface Statement {
  readonly text: string;
  readonly rows: readonly unknown[] | null;
}

/** An extract with what made it. */
export type Put = Extract & PutOptions;

const NONE: Moved = { mentions: [], evidence: [], issues: new Map() };

/** So many entities, or names, become statements at once. */
const PART = 1_000;

export interface Whole {
  readonly store: Pick<GraphView, "allEntities" | "allNames" | "allShortNames">;
  readonly puts: AsyncIterable<Put>;
  readonly kept: readonly Kept[];
}

/** In the order in which they are to be run, each in a transaction of its own. Throws a StoreError where the store is changed meanwhile. */
export async function* statementsOf({ store, puts, kept }: Whole): AsyncGenerator<Statement> {
  for (const text of [...DEFINITIONS, "CALL db.awaitIndexes(300)"]) yield { text, rows: null };
  yield { text: ADD_STORE, rows: [{ key: "store", revision: 1n, format: BigInt(FORMAT) }] };
  const meanings = new Meanings();
  for await (const part of inParts(named(store))) {
    for (const { names } of part) for (const name of names) meanings.add(name);
    yield* said((changes) => bringSettled(changes, part));
  }
  for await (const part of inParts(store.allShortNames()))
    yield* said((changes) => changes.add(SET_SHORTS, part.map(shortRow)));
  for await (const coming of puts)
    yield* said((changes) => {
      bringIn(changes, coming, coming);
      relate(changes, { meaning: meanings.of, others: NONE, coming });
    });
  for (const record of kept) yield { text: KEEP(record.kind), rows: [rowOf(record)] };
}

/** What extracted names mean. Most mean the entity of that id: only the others are kept, or a large store's would be tens of megabytes. */
class Meanings {
  readonly #others = new Map<string, string>();

  add(name: SettledName): void {
    const key = keyOf(name);
    if (name.entity !== null && name.entity !== key) this.#others.set(key, name.entity);
  }

  /** Of a name that an article uses. */
  of = (key: string): string => this.#others.get(key) ?? key;
}

/** An entity with the names that mean it; null with a name that means none. */
interface Named {
  readonly entity: Entity | null;
  readonly names: readonly SettledName[];
}

/** Throws a StoreError where the two streams are of different states. */
async function* named(store: Whole["store"]): AsyncGenerator<Named> {
  const all = store.allNames()[Symbol.asyncIterator]();
  let next = await all.next();
  for await (const entity of store.allEntities()) {
    const names: SettledName[] = [];
    for (; !next.done && next.value.entity === entity.id; next = await all.next()) names.push(next.value);
    if (names.length === 0) throw changed();
    yield { entity, names };
  }
  for (; !next.done; next = await all.next()) {
    if (next.value.entity !== null) throw changed();
    yield { entity: null, names: [next.value] };
  }
}

const changed = () =>
  new StoreError("The store was changed while it was exported: export it again while nothing else writes to it.");

function bringSettled(changes: Changes, part: readonly Named[]): void {
  const made = part.flatMap(({ entity, names }) => {
    if (!entity) return [];
    const { name, type: kind, aliases } = entity;
    return { entity: described({ kind, name }, aliases, names), members: names };
  });
  const issues = new Map(part.flatMap(({ entity }) => (entity ? [[entity.id, entity.issues] as const] : [])));
  entityRows(changes, { made, staying: [], issuesOf: (id) => issues.get(id)!, gained: () => 0 });
  changes.add(
    SET_NAMES,
    part.flatMap(({ names }) => names.map(nameRow)),
  );
}

async function* inParts<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let part: T[] = [];
  for await (const item of items)
    if (part.push(item) === PART) {
      yield part;
      part = [];
    }
  yield part;
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
