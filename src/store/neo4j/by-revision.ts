/** What is read once for a revision. */
import type { Transaction } from "./connection.ts";

type Soon<T> = T | Promise<T>;

/**
 * Goes on with a value that may have to be waited for. Where it is there nothing is waited for, so that the first statement that follows
 * goes out with the reader's own.
 */
export const soon = <T, U>(value: Soon<T>, next: (value: T) => Promise<U>): Promise<U> =>
  value instanceof Promise ? value.then(next) : next(value);

export class ByRevision<T> {
  readonly #read: (tx: Transaction, revision: string) => Promise<T>;
  #kept: { readonly revision: string; value: Soon<T> } | undefined;

  constructor(read: (tx: Transaction, revision: string) => Promise<T>) {
    this.#read = read;
  }

  /** To be used within a consistent read, which is repeated where the revision was another by its end. */
  at(tx: Transaction, revision: string): Soon<T> {
    if (this.#kept?.revision === revision) return this.#kept.value;
    const value = this.#read(tx, revision);
    const kept: { readonly revision: string; value: Soon<T> } = { revision, value };
    this.#kept = kept;
    value.then(
      (read) => {
        kept.value = read;
      },
      // A fault is not kept.
      () => {
        if (this.#kept === kept) this.#kept = undefined;
      },
    );
    return value;
  }
}
