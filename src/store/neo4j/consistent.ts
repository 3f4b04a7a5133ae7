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

/** The answer of a piece of work that saw no change between its beginning and its end. */
export async function consistently<T>(
  c: Connection,
  indexes: Indexes,
  work: (tx: Transaction, revision: string) => Promise<T>,
): Promise<T> {
  const once = async (tx: Transaction): Promise<() => T> => {
    const revision = await revisionOf(tx);
    const answer = await work(tx, revision).then(
      (value) => () => value,
      (fault: unknown) => {
        // The server has ended the transaction: nothing more can be asked in it.
        if (fault instanceof Neo4jError) throw fault;
        return () => {
          throw fault;
        };
      },
    );
    if ((await revisionOf(tx)) === revision) return answer;
    indexes.forget();
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

class Changed extends Error {}
