/** What the store holds, issue by issue. */
import type { ArticleRef, Counts } from "../../model/graph.ts";
import { articleId, byCodeUnit } from "../../model/identity.ts";
import { ENTITY_KINDS } from "../../model/schema.ts";
import type { PutOptions, StoredArticle, StoredIssue } from "../graph-store.ts";
import type { Transaction } from "./connection.ts";
import { meaningsOf } from "./move.ts";
import { ARTICLE_BY_ID, ARTICLES, ARTICLES_IN_FULL, FINGERPRINT, ISSUES, KINDS, SOURCES } from "./queries.ts";
import { kindOf } from "./read-entities.ts";
import { type ArticleRecord, mentionKey } from "./records.ts";
import { articleRef } from "./refs.ts";

export async function fingerprintOf(tx: Transaction, source: string): Promise<string | null> {
  const [row] = await tx.run<{ fingerprint: string }>(FINGERPRINT, { source });
  return row?.fingerprint ?? null;
}

export async function sourcesOf(tx: Transaction): Promise<Map<string, PutOptions>> {
  const rows = await tx.run<PutOptions & { issue: string }>(SOURCES);
  return new Map(rows.map(({ issue, source, fingerprint }) => [issue, { source, fingerprint }]));
}

/** By date, then id. */
export async function issuesOf(tx: Transaction): Promise<StoredIssue[]> {
  const issues = await tx.run<StoredIssue>(ISSUES);
  return issues.sort((a, b) => byCodeUnit(a.date, b.date) || byCodeUnit(a.id, b.id));
}

export async function countsOf(tx: Transaction): Promise<Counts> {
  const [issues, rows] = await Promise.all([
    tx.run<StoredIssue>(ISSUES),
    tx.run<{ labels: readonly string[]; n: number }>(KINDS),
  ]);
  const kinds = new Map<string, number>();
  for (const { labels, n } of rows) {
    const kind = kindOf(labels);
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + n);
  }
  const sum = (of: "articles" | "mentions" | "relations") => issues.reduce((all, issue) => all + issue[of], 0);
  return {
    issues: issues.length,
    articles: sum("articles"),
    entities: [...kinds.values()].reduce((all, n) => all + n, 0),
    mentions: sum("mentions"),
    relations: sum("relations"),
    byType: Object.fromEntries(ENTITY_KINDS.flatMap(({ kind }) => (kinds.has(kind) ? [[kind, kinds.get(kind)!]] : []))),
  };
}

export const articlesOf = async (tx: Transaction, issue: string): Promise<ArticleRef[]> =>
  (await tx.run<ArticleRef>(ARTICLES, { issue })).map(articleRef).sort((a, b) => a.n - b.n);

interface Row {
  readonly id: string;
  readonly text: string;
  readonly json: string;
  readonly issueId: string;
  readonly issueTitle: string;
  readonly issueDate: string | null;
  readonly file: string;
}

export async function articleOf(tx: Transaction, id: string): Promise<StoredArticle | null> {
  const colon = id.lastIndexOf(":");
  const n = id.slice(colon + 1);
  if (!/^\d{1,9}$/u.test(n)) return null;
  const rows = await tx.run<Row>(ARTICLE_BY_ID, { id: articleId(id.slice(0, colon), Number(n)) });
  return (await storedArticles(tx, rows))[0] ?? null;
}

/** Articles of an issue, in order, in full. */
export async function storedArticlesOf(tx: Transaction, issue: string): Promise<StoredArticle[]> {
  const rows = await tx.run<Row & { n: number }>(ARTICLES_IN_FULL, { issue });
  return storedArticles(
    tx,
    rows.sort((a, b) => a.n - b.n),
  );
}

/** Articles with the entities that their mentions mean; mentions of what is no name are left out. */
async function storedArticles(tx: Transaction, rows: readonly Row[]): Promise<StoredArticle[]> {
  const records = rows.map((row) => ({ row, record: JSON.parse(row.json) as ArticleRecord }));
  const meanings = await meaningsOf(
    tx,
    records.flatMap(({ record }) => record.mentions.map(mentionKey)),
  );
  return records.map(({ row, record: { mentions, ...article } }) => {
    const issue = { id: row.issueId, title: row.issueTitle, date: row.issueDate, file: row.file };
    const meant = mentions.flatMap((mention) => {
      const { start, end, surface, entity: name, confidence, rule } = mention;
      const entity = meanings.get(mentionKey(mention));
      if (entity === undefined) return [];
      const type = entity.slice(0, entity.indexOf(":")) as (typeof ENTITY_KINDS)[number]["kind"];
      return [{ start, end, surface, name, entity, type, confidence, rule }];
    });
    return { ...article, id: row.id, issue, text: row.text, mentions: meant };
  });
}
