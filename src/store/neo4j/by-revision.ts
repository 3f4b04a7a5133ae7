/** What is read once for a revision. */
import type { Transaction } from "./connection.ts";

export class ByRevision<T> {
  readonly #read: (tx: Transaction) => Promise<T>;
  #kept: { readonly revision: string; readonly value: Promise<T> } | undefined;

  constructor(read: (tx: Transaction) => Promise<T>) {
    this.#read = read;
  }

  /** To be used within a consistent read, which is repeated where the revision was another by its end. */
  at(tx: Transaction, revision: string): Promise<T> {
    if (this.#kept?.revision === revision) return this.#kept.value;
    const kept = { revision, value: this.#read(tx) };
    this.#kept = kept;
    // A fault is not kept.
    kept.value.catch(() => {
      if (this.#kept === kept) this.#kept = undefined;
    });
    return kept.value;
  }
}
