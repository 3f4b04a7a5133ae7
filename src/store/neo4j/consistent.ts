/** Answers of one state. The server shows each statement what is committed by then, so a change in between would be seen by half. */
import { Neo4jError } from "neo4j-driver";
import { StoreError } from "../graph-store.ts";
import type { Connection, Transaction } from "./connection.ts";
import type { Indexes } from "./load.ts";
import { LOCK, STORE, type StoreRow } from "./queries.ts";

/** So often an answer is read again because another process stored something; then those who store wait for it. */
const TRIES = 4;

export async function revisionOf(tx: Transaction): Promise<string> {
  const [store] = await tx.run<StoreRow>(STORE);
  if (!store) throw new StoreError("The store was removed from its database meanwhile. Build the graph again.");
  return `${store.id}-${store.revision}`;
}

/**
 * The answer of a piece of work that saw no change between its beginning and its end. Its first statements are sent between two looks
 * at the revision, without waiting for any; only if it sends more, a third look follows.
 */
export async function consistently<T>(
  c: Connection,
  indexes: Indexes,
  work: (tx: Transaction, revision: Promise<string>) => Promise<T>,
): Promise<T> {
  const once = async (tx: Transaction): Promise<() => T> => {
    const begin = revisionOf(tx);
    const working = outcomeOf(work(tx, begin));
    const end = revisionOf(tx);
    const { sent } = tx;
    const [revision, answer, soon] = await Promise.all([begin, working, end]);
    if ((tx.sent > sent ? await revisionOf(tx) : soon) === revision) return answer;
    indexes.forget(revision);
    throw new Changed();
  };
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      return (await c.read(once))();
    } catch (fault) {
      if (!(fault instanceof Changed)) throw fault;
    }
  }
  return c.write(async (tx) => {
    await tx.run(LOCK);
    return (await once(tx))();
  });
}

/** What it gives or throws; but where the server has ended the transaction, nothing more can be asked in it. */
const outcomeOf = <T>(work: Promise<T>): Promise<() => T> =>
  work.then(
    (value) => () => value,
    (fault: unknown) => {
      if (fault instanceof Neo4jError) throw fault;
      return () => {
        throw fault;
      };
    },
  );

class Changed extends Error {}
