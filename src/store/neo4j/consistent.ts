/** Answers of one state. The server shows each statement what is committed by then, so a change in between would be seen by half. */
import { Neo4jError } from "neo4j-driver";
import { StoreError } from "../graph-store.ts";
import type { Connection, Transaction } from "./connection.ts";
import { LOCK, STORE, type StoreRow } from "./queries.ts";

/** So often an answer is read again because another process stored something; then those who store wait for it. */
const TRIES = 4;

export async function revisionOf(tx: Transaction): Promise<string> {
  const [store] = await tx.run<StoreRow>(STORE);
  if (!store) throw new StoreError("The store was removed from its database meanwhile. Build the graph again.");
  return `${store.id}-${store.revision}`;
}

/** The graph is not any more what it was when the work began. */
export class Changed extends Error {}

export type Work<T> = (tx: Transaction, revision: string) => Promise<T>;

export class ConsistentReader {
  readonly #c: Connection;
  /** As it was at the end of some read: a read that ends with the same saw no change, so that it need not look first. */
  #known: string | undefined;

  constructor(connection: Connection) {
    this.#c = connection;
  }

  /**
   * The answer of a piece of work that saw no change between its beginning and its end. The look at the end is sent together with its
   * first statements; only if it sends more, another one follows.
   */
  async read<T>(work: Work<T>): Promise<T> {
    for (let tries = 0; tries < TRIES; tries++) {
      try {
        return (await this.#c.read((tx) => this.#once(tx, work)))();
      } catch (fault) {
        if (!(fault instanceof Changed)) throw fault;
      }
    }
    return this.#c.write(async (tx) => {
      await tx.run(LOCK);
      this.#known = await revisionOf(tx);
      return (await this.#once(tx, work))();
    });
  }

  async #once<T>(tx: Transaction, work: Work<T>): Promise<() => T> {
    const revision = this.#known ?? (await revisionOf(tx));
    const working = outcomeOf(work(tx, revision));
    const soon = revisionOf(tx);
    const { sent } = tx;
    const [answer, early] = await Promise.all([working, soon]);
    this.#known = tx.sent > sent ? await revisionOf(tx) : early;
    if (this.#known !== revision) throw new Changed();
    return answer;
  }
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
