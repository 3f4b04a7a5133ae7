/** One connection to the file: statements kept by their text, transactions, faults told in sentences. */
import { told } from "./errors.ts";
import type { Database } from "./sqlite.ts";

export type Value = string | number | null | Uint8Array;

export class Connection {
  readonly #db: Database;
  readonly file: string;
  readonly #statements = new Map<string, ReturnType<Database["prepare"]>>();

  constructor(db: Database, file: string) {
    this.#db = db;
    this.file = file;
  }

  all<T>(sql: string, ...values: Value[]): T[] {
    return this.#statement(sql).all(...values) as T[];
  }

  get<T>(sql: string, ...values: Value[]): T | undefined {
    return this.#statement(sql).get(...values) as T | undefined;
  }

  /** Runs a change; the key of the row that it inserted, if it did. */
  run(sql: string, ...values: Value[]): number {
    return Number(this.#statement(sql).run(...values).lastInsertRowid);
  }

  /** Rows one at a time. Not to be nested with the same text. */
  iterate<T>(sql: string, ...values: Value[]): IterableIterator<T> {
    return this.#statement(sql).iterate(...values) as IterableIterator<T>;
  }

  exec(sql: string): void {
    this.#db.exec(sql);
  }

  /** All reads of `work` see one state of the store. */
  read<T>(work: () => T): T {
    return this.#transaction("BEGIN", work);
  }

  /** `work` is stored as a whole or not at all; writers of other processes wait. */
  write<T>(work: () => T): T {
    return this.#transaction("BEGIN IMMEDIATE", work);
  }

  close(): void {
    this.#statements.clear();
    if (this.#db.isOpen) this.#db.close();
  }

  #statement(sql: string) {
    const known = this.#statements.get(sql);
    if (known) return known;
    const made = this.#db.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }

  #transaction<T>(begin: string, work: () => T): T {
    try {
      this.run(begin);
      const result = work();
      this.run("COMMIT");
      return result;
    } catch (fault) {
      try {
        if (this.#db.isTransaction) this.exec("ROLLBACK");
      } catch {
        // SQLite has rolled back by itself, as it does on a full disk: the first fault is the one to tell.
      }
      throw told(fault, this.file);
    }
  }
}
