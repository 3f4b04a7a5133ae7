/** Drivers of one database: reads that fail soon, loads that wait for a server to come back, faults told in sentences. */
import { setTimeout as wait } from "node:timers/promises";
import neo4j, { type Config, type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { StoreError } from "../graph-store.ts";
import type { Address } from "./address.ts";
import { isThere, lost, told, unreachable } from "./errors.ts";
import { SilenceError, unlessSilent } from "./silence.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/** A JavaScript number is a float to the server; this one is a whole number. */
export const whole = (value: number) => neo4j.int(value);
/** At most so many rows; Infinity for all. */
export const limitOf = (rows: number) => whole(Math.min(rows, 2 ** 31 - 1));

type Sender = Pick<ManagedTransaction, "run">;

/** Rows of a statement within a transaction. */
export class Transaction {
  readonly #tx: Sender;
  readonly #answered: () => void;
  /** How many statements. */
  sent = 0;

  /** `answered` is called whenever the server has. */
  constructor(tx: Sender, answered: () => void) {
    this.#tx = tx;
    this.#answered = answered;
  }

  async run<T>(text: string, parameters: Parameters = {}): Promise<T[]> {
    this.sent++;
    const { records } = await this.#tx.run(text, parameters);
    this.#answered();
    return records.map((record) => record.toObject() as T);
  }
}

/** Whoever runs statements and brings their rows. */
export type Runner = Pick<Transaction, "run">;

type Work<T> = (tx: Transaction) => Promise<T>;

export interface Credentials {
  readonly user: string | undefined;
  readonly password: string | undefined;
}

/** A person waits: a server that refuses is known at once, one that has answered nothing for so many milliseconds is taken for gone. */
const SOON = 5_000;
/** A load waits so long for a server that went away. */
const PATIENCE = 30_000;
/** What may succeed if it is tried again is, once, after so many milliseconds. */
const AGAIN = 1_000;

/** As the driver has it. */
const FETCH_ALL = -1;

const QUICK: Config = {
  disableLosslessIntegers: true,
  // All rows of a statement before the first of the next: by their order it is known what was seen when.
  fetchSize: FETCH_ALL,
  connectionTimeout: 3_000,
  // Many questions at once wait for each other; that a server is gone is known otherwise.
  connectionAcquisitionTimeout: 30_000,
  telemetryDisabled: true,
  userAgent: "guanxi",
};

export class Connection {
  readonly shown: string;
  readonly #address: Address;
  readonly #quick: Driver;
  readonly #patient: Driver;
  readonly #patience: number;
  readonly #bookmarks = neo4j.bookmarkManager();
  /** How often the server has answered anything. */
  #answers = 0;
  #asking: Promise<void> | undefined;
  #closed = false;

  constructor(address: Address, { user, password }: Credentials, patience = PATIENCE) {
    this.shown = address.shown;
    this.#address = address;
    const auth = password === undefined ? undefined : neo4j.auth.basic(user ?? "neo4j", password);
    this.#quick = neo4j.driver(address.server, auth, QUICK);
    this.#patient = neo4j.driver(address.server, auth, { ...QUICK, maxTransactionRetryTime: patience });
    this.#patience = patience;
  }

  /** What the server calls itself: `Neo4j/5.26.31`. */
  async agent(): Promise<string> {
    const { database } = this.#address;
    const info = this.#quick.getServerInfo(database ? { database } : {});
    return (await this.#heard(info, SOON)).agent ?? "";
  }

  /** Fails soon where no server answers. */
  read<T>(work: Work<T>): Promise<T> {
    return this.#heard(this.#readingSoon(work), SOON);
  }

  /** A read that belongs to a load, and waits as its writes do. */
  readPatiently<T>(work: Work<T>): Promise<T> {
    return this.#patiently(
      this.#within(this.#patient, (session) => session.executeRead((tx) => work(this.#transaction(tx)))),
    );
  }

  /** `work` is stored as a whole or not at all. It may run several times. */
  write<T>(work: Work<T>): Promise<T> {
    return this.#patiently(
      this.#within(this.#patient, (session) => session.executeWrite((tx) => work(this.#transaction(tx)))),
    );
  }

  /** A constraint or an index, which may not share a transaction with data. */
  define(statement: string): Promise<void> {
    const defined = this.#within(this.#patient, async (session) => {
      try {
        await session.executeWrite((tx) => tx.run(statement));
      } catch (fault) {
        if (!isThere(fault)) throw fault;
      }
    });
    return this.#patiently(defined);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([this.#quick.close(), this.#patient.close()]);
  }

  #transaction = (tx: Sender) => new Transaction(tx, () => this.#answers++);

  async #readingSoon<T>(work: Work<T>): Promise<T> {
    try {
      return await this.#readingOnce(work);
    } catch (fault) {
      if (!neo4j.isRetryableError(fault)) throw fault;
      await wait(AGAIN);
      return this.#readingOnce(work);
    }
  }

  #readingOnce<T>(work: Work<T>): Promise<T> {
    return this.#within(this.#quick, async (session) => {
      // Not waited for: it travels with the first statements, which the driver's own reads hold back until it has begun.
      const begun = session.beginTransaction();
      const answer = await work(this.#transaction(begun));
      await begun.commit();
      return answer;
    });
  }

  #patiently<T>(answer: Promise<T>): Promise<T> {
    return this.#heard(answer, this.#patience, lost(this.shown, this.#patience));
  }

  /** The answer, or the fault as a sentence. To wait for another writer's lock is no silence: other questions are answered meanwhile. */
  async #heard<T>(answer: Promise<T>, limit: number, gone = unreachable(this.shown)): Promise<T> {
    try {
      return await unlessSilent(answer, { limit, answers: () => this.#answers, ask: () => this.#ask() });
    } catch (fault) {
      throw fault instanceof SilenceError ? new StoreError(gone) : told(fault, this.shown, gone);
    }
  }

  /** A sign of life: a transaction without a statement, as that would have to be planned, which takes seconds where the server has just begun. */
  #ask(): void {
    this.#asking ??= this.#readingOnce(async () => {})
      .then(
        () => void this.#answers++,
        () => {},
      )
      .finally(() => {
        this.#asking = undefined;
      });
  }

  async #within<T>(driver: Driver, work: (session: Session) => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreError(`The store ${this.shown} is closed.`);
    const { database } = this.#address;
    const session = driver.session({
      bookmarkManager: this.#bookmarks,
      // Of the transactions that are begun here; others say what they are.
      defaultAccessMode: neo4j.session.READ,
      ...(database && { database }),
    });
    try {
      return await work(session);
    } finally {
      // The answer is known: a server that goes away now is the next one's fault to tell.
      await session.close().catch(() => {});
    }
  }
}
