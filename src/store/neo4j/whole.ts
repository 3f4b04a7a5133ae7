/** The store as statements for an empty database: what all issues at once, put there, would send. */
import { isInt } from "neo4j-driver";
import type { Extract } from "../../model/extract.ts";
import { Change } from "../change.ts";
import type { PutOptions } from "../graph-store.ts";
import { ADD_STORE, Changes } from "./changes.ts";
import type { Runner } from "./connection.ts";
import type { Moved } from "./move.ts";
import { mentionKey } from "./records.ts";
import { DEFINITIONS, FORMAT } from "./schema.ts";
import { type Settlement, settle } from "./settle.ts";
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

/** In the order in which they are to be run, each in a transaction of its own. `puts` is read three times. */
export async function* statementsOf(puts: () => AsyncIterable<Put>): AsyncGenerator<Statement> {
  for (const text of [...DEFINITIONS, "CALL db.awaitIndexes(300)"]) yield { text, rows: null };
  yield { text: ADD_STORE, rows: [{ key: "store", revision: 1n, format: BigInt(FORMAT) }] };
  const settlement = await settled(puts());
  const issues = new Map<string, number>();
  for await (const put of puts()) {
    yield* said((changes) => bringIn(changes, put, put));
    for (const id of namedIn(put, settlement)) issues.set(id, (issues.get(id) ?? 0) + 1);
  }
  const others = { ...NONE, issues: new Map([...issues].map(([id, size]) => [id, { size }])) };
  yield* said((changes) => bringUp(changes, { settlement, others, old: [], coming: null }));
  for await (const coming of puts()) yield* said((changes) => relate(changes, { settlement, others: NONE, coming }));
}

async function settled(puts: AsyncIterable<Put>): Promise<Settlement> {
  const change = new Change();
  for await (const put of puts) change.record(put, 1);
  return settle(EMPTY, change);
}

const namedIn = ({ articles }: Extract, { meanings }: Settlement): Set<string> =>
  new Set(articles.flatMap(({ mentions }) => mentions.flatMap((m) => meanings.get(mentionKey(m)) ?? [])));

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
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
