/** Articles as they are quoted from, with the issue they stand in and the relations they tell. */
import type { Relation } from "../../model/extract.ts";
import type { ArticleRef, IssueRef } from "../../model/graph.ts";
import type { Transaction } from "./connection.ts";
import type { Snapshot } from "./load.ts";
import { QUOTED } from "./queries.ts";

export interface Quoted {
  readonly issue: IssueRef;
  readonly article: ArticleRef;
  readonly relations: readonly Relation[];
}

/** Columns of an article and of its issue. */
export interface RefRow extends ArticleRef {
  readonly issueId: string;
  readonly issueTitle: string;
  readonly issueDate: string | null;
}

export const issueRef = ({ issueId: id, issueTitle: title, issueDate: date }: RefRow): IssueRef => ({
  id,
  title,
  date,
});

export const articleRef = ({ id, n, title, section, date, source, url }: ArticleRef): ArticleRef => {
  return { id, n, title, section, date, source, url };
};

/** Articles that are kept at most, and asked for at once. */
const KEPT = 20_000;
const BATCH = 500;

/** By the numbers of articles. Those that another process took out meanwhile are missing. */
export async function quotedOf(
  tx: Transaction,
  snapshot: Snapshot,
  numbers: Iterable<number>,
): Promise<ReadonlyMap<number, Quoted>> {
  const { articles, quoted } = snapshot;
  if (quoted.size > KEPT) quoted.clear();
  const missing = [...new Set(numbers)].filter((number) => !quoted.has(number));
  const places = new Map(missing.map((number) => [articles[number]!, number]));
  for (let from = 0; from < missing.length; from += BATCH) {
    const ids = missing.slice(from, from + BATCH).map((number) => articles[number]!);
    for (const row of await tx.run<RefRow & { relations: string }>(QUOTED, { ids }))
      quoted.set(places.get(row.id)!, {
        issue: issueRef(row),
        article: articleRef(row),
        relations: JSON.parse(row.relations) as Relation[],
      });
  }
  return quoted;
}
