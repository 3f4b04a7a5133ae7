/** Drivers of one database: reads that fail soon, writes that wait for a server to come back, faults told in sentences. */
import neo4j, { type Config, type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { StoreError } from "../graph-store.ts";
import type { Address } from "./address.ts";
import { told } from "./errors.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/** A JavaScript number is a float to the server; this one is a whole number. */
export const whole = (value: number) => neo4j.int(value);

/** Rows of a statement within a transaction. */
export class Transaction {
  readonly #tx: ManagedTransaction;

  constructor(tx: ManagedTransaction) {
    this.#tx = tx;
  }

  async run<T>(text: string, parameters: Parameters = {}): Promise<T[]> {
    const { records } = await this.#tx.run(text, parameters);
    return records.map((record) => record.toObject() as T);
  }
}

export interface Credentials {
  readonly user: string | undefined;
  readonly password: string | undefined;
}

const QUICK: Config = {
  disableLosslessIntegers: true,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 4_000,
  maxTransactionRetryTime: 2_000,
  telemetryDisabled: true,
  userAgent: "guanxi",
};
/** A load waits so long for a server that went away. */
const PATIENT: Config = { ...QUICK, maxTransactionRetryTime: 30_000 };

export class Connection {
  readonly shown: string;
  readonly #address: Address;
  readonly #auth: ReturnType<typeof neo4j.auth.basic> | undefined;
  readonly #quick: Driver;
  readonly #bookmarks = neo4j.bookmarkManager();
  #patient: Driver | undefined;
  #closed = false;

  constructor(address: Address, { user, password }: Credentials) {
    this.shown = address.shown;
    this.#address = address;
    this.#auth = password === undefined ? undefined : neo4j.auth.basic(user ?? "neo4j", password);
    this.#quick = neo4j.driver(address.server, this.#auth, QUICK);
  }

  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#within(this.#quick, (session) => session.executeRead((tx) => work(new Transaction(tx))));
  }

  /** `work` is stored as a whole or not at all. It may run several times. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.#patient ??= neo4j.driver(this.#address.server, this.#auth, PATIENT);
    return this.#within(this.#patient, (session) => session.executeWrite((tx) => work(new Transaction(tx))));
  }

  /** Statements that no transaction of ours may hold, one after the other: indexes and constraints. */
  define(statements: readonly string[]): Promise<void> {
    return this.#within(this.#quick, async (session) => {
      for (const statement of statements) await session.run(statement);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([this.#quick.close(), this.#patient?.close()]);
  }

  async #within<T>(driver: Driver, work: (session: Session) => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreError(`The store ${this.shown} is closed.`);
    const { database } = this.#address;
    const session = driver.session({ bookmarkManager: this.#bookmarks, ...(database && { database }) });
    try {
      return await work(session);
    } catch (fault) {
      throw told(fault, this.shown);
    } finally {
      // The answer is known: a server that goes away now is the next one's fault to tell.
      await session.close().catch(() => {});
    }
  }
}
