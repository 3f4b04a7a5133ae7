/** Putting and removing issues: each one transaction, one after the other behind the lock on the store's node. */
import type { Extract } from "../../model/extract.ts";
import { Change } from "../change.ts";
import type { PutOptions, PutOutcome } from "../graph-store.ts";
import { BUMP, Changes } from "./changes.ts";
import type { Connection, Transaction } from "./connection.ts";
import { moved } from "./move.ts";
import { LOCK, STORED } from "./queries.ts";
import { extractsOf } from "./records.ts";
import { settle } from "./settle.ts";
import { bringIn, bringUp, end, relate, takeOut } from "./write-rows.ts";

interface Stored {
  readonly id: string;
  readonly source: string;
  readonly fingerprint: string;
}

/** Stores an issue in place of the one with its id and of the one that its source made before. */
export function put(c: Connection, extract: Extract, options: PutOptions): Promise<PutOutcome> {
  const { source, fingerprint } = options;
  return c.write(async (tx) => {
    const old = await stored(tx, { source, issue: extract.issue.id });
    const [first] = old;
    const same = first?.id === extract.issue.id && first.source === source && first.fingerprint === fingerprint;
    if (same && old.length === 1) return "unchanged";
    await replace(tx, old, { extract, options });
    return first ? "replaced" : "added";
  });
}

/** Takes an issue out; false where there is none. */
export function remove(c: Connection, issue: string): Promise<boolean> {
  return c.write(async (tx) => {
    const old = await stored(tx, { source: null, issue });
    if (old.length > 0) await replace(tx, old, null);
    return old.length > 0;
  });
}

/** The lock comes first: what is read before it may be gone when it is held. */
async function stored(tx: Transaction, about: { source: string | null; issue: string }): Promise<Stored[]> {
  const [, rows] = await Promise.all([tx.run(LOCK), tx.run<Stored>(STORED, about)]);
  return rows;
}

interface New {
  readonly extract: Extract;
  readonly options: PutOptions;
}

async function replace(tx: Transaction, stored: readonly Stored[], coming: New | null): Promise<void> {
  const gone = stored.map(({ id }) => id).sort();
  const old = await extractsOf(tx, gone);
  const change = new Change();
  for (const extract of old) change.record(extract, -1);
  if (coming) change.record(coming.extract, 1);
  const changes = new Changes(tx);
  // Names are asked for first: the server writes the issue while they are resolved here.
  const settling = settle(tx, change);
  takeOut(changes, old);
  if (coming) bringIn(changes, coming.extract, coming.options);
  const settlement = await settling;
  const others = await moved(tx, settlement, new Set(gone));
  end(changes, settlement);
  bringUp(changes, { settlement, others, old, coming: coming?.extract ?? null });
  relate(changes, { meaning: (key) => settlement.meanings.get(key), others, coming: coming?.extract ?? null });
  changes.add(BUMP, [null]);
  await changes.done();
}
