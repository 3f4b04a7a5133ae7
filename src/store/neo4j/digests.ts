/** What articles say, for the index in memory: kept from one revision to the next, so that after a change only the changed issues are read. */
import type { PutOptions } from "../graph-store.ts";
import type { Transaction } from "./connection.ts";
import { DIGESTS, SOURCES } from "./queries.ts";
import type { Digest } from "./records.ts";

export interface ArticleDigest {
  readonly id: string;
  readonly digest: Digest;
}

interface Kept {
  /** What made the issue: the same makes the same. */
  readonly made: string;
  /** In which it was read. */
  readonly revision: string;
  readonly articles: ArticleDigest[];
}

/** Issues that are read at once. */
const BATCH = 100;

export class Digests {
  readonly #issues = new Map<string, Kept>();
  /** One read after the other: each adds to what is kept. */
  #turn: Promise<unknown> = Promise.resolve();

  /** By issue, those that are stored now. */
  read(tx: Transaction, revision: string): Promise<ReadonlyMap<string, readonly ArticleDigest[]>> {
    const reading = this.#turn.then(() => this.#read(tx, revision));
    this.#turn = reading.catch(() => {});
    return reading;
  }

  /** What was read while the revision changed is worth nothing. */
  forget(revision: string): void {
    for (const [issue, kept] of this.#issues) if (kept.revision === revision) this.#issues.delete(issue);
  }

  async #read(tx: Transaction, revision: string): Promise<ReadonlyMap<string, readonly ArticleDigest[]>> {
    const sources = await tx.run<PutOptions & { issue: string }>(SOURCES);
    const made = new Map(sources.map(({ issue, source, fingerprint }) => [issue, `${fingerprint}\n${source}`]));
    for (const [issue, kept] of this.#issues) if (kept.made !== made.get(issue)) this.#issues.delete(issue);
    const missing = [...made.keys()].filter((issue) => !this.#issues.has(issue));
    for (let from = 0; from < missing.length; from += BATCH) {
      const issues = missing.slice(from, from + BATCH);
      const rows = await tx.run<{ issue: string; id: string; digest: string }>(DIGESTS, { issues });
      for (const issue of issues) this.#issues.set(issue, { made: made.get(issue)!, revision, articles: [] });
      for (const { issue, id, digest } of rows)
        this.#issues.get(issue)!.articles.push({ id, digest: JSON.parse(digest) as Digest });
    }
    return new Map([...this.#issues].map(([issue, { articles }]) => [issue, articles]));
  }
}
