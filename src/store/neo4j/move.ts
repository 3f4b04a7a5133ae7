/** What articles of other issues say about entities that a change makes anew: it is taken from their records and said again. */
import type { Days } from "../../model/days.ts";
import type { Relation } from "../../model/extract.ts";
import type { Transaction } from "./connection.ts";
import { ARTICLES_ABOUT, MEANINGS, RECORDS } from "./queries.ts";
import { type ArticleRecord, headKey, mentionKey, tailKey } from "./records.ts";
import { type EvidenceRow, evidenceRows, mentionRows, type Speaking } from "./said.ts";
import type { Settlement } from "./settle.ts";

export interface Moved {
  readonly mentions: readonly object[];
  readonly evidence: readonly EvidenceRow[];
  /** By made entity: how many other issues mention it. */
  readonly issues: ReadonlyMap<string, { readonly size: number }>;
}

interface Article extends Speaking {
  readonly issue: string;
}

/** `gone` are issues that the change takes out. */
export async function moved(tx: Transaction, settlement: Settlement, gone: ReadonlySet<string>): Promise<Moved> {
  const { ended, made, meanings } = settlement;
  const issues = new Map<string, Set<string>>(made.map(({ entity }) => [entity.id, new Set()]));
  const articles = ended.length > 0 ? (await articlesAbout(tx, ended)).filter(({ issue }) => !gone.has(issue)) : [];
  for (const { issue, mentions } of articles)
    for (const mention of mentions) issues.get(meanings.get(mentionKey(mention)) ?? "")?.add(issue);
  const isMade = (key: string) => issues.has(meanings.get(key) ?? "");
  const isMoved = (r: Relation) => isMade(headKey(r)) || isMade(tailKey(r));
  const others = await meaningsOf(
    tx,
    articles
      .flatMap(({ relations }) => relations.filter(isMoved).flatMap((r) => [headKey(r), tailKey(r)]))
      .filter((key) => !meanings.has(key)),
  );
  const meaning = (key: string) => meanings.get(key) ?? others.get(key);
  return {
    mentions: articles.flatMap((article) =>
      mentionRows(article, (key) => (isMade(key) ? meanings.get(key) : undefined)),
    ),
    evidence: articles.flatMap((article) => evidenceRows(article, meaning, isMoved)),
    issues,
  };
}

interface RecordRow extends Days {
  readonly id: string;
  readonly issue: string;
  readonly json: string;
  readonly relations: string;
}

async function articlesAbout(tx: Transaction, entities: readonly string[]): Promise<Article[]> {
  const found = await tx.run<{ id: string }>(ARTICLES_ABOUT, { ids: entities });
  const ids = found.map(({ id }) => id).sort();
  if (ids.length === 0) return [];
  const rows = await tx.run<RecordRow>(RECORDS, { ids });
  return rows.map(({ json, relations, ...article }) => {
    const { mentions } = JSON.parse(json) as ArticleRecord;
    return { ...article, mentions, relations: JSON.parse(relations) as Relation[] };
  });
}

/** Ids of the entities that names mean which no change touched. */
export async function meaningsOf(tx: Transaction, keys: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(keys)].sort();
  const rows =
    wanted.length > 0 ? await tx.run<{ key: string; entity: string | null }>(MEANINGS, { keys: wanted }) : [];
  return new Map(rows.flatMap(({ key, entity }) => (entity === null ? [] : [[key, entity] as const])));
}
