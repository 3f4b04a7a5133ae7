/** What the store holds, issue by issue. */
import type { ArticleRef, Counts } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import { ENTITY_KINDS } from "../../model/schema.ts";
import type { PutOptions, StoredArticle, StoredIssue } from "../graph-store.ts";
import type { Connection } from "./connection.ts";
import { type ArticleRecord, unpack } from "./records.ts";
import { articleRef } from "./refs.ts";

export const fingerprintOf = (c: Connection, source: string): string | null =>
  c.get<{ fingerprint: string }>("SELECT fingerprint FROM issue WHERE source = ?", source)?.fingerprint ?? null;

export function sourcesOf(c: Connection): Map<string, PutOptions> {
  const rows = c.all<PutOptions & { id: string }>("SELECT id, source, fingerprint FROM issue");
  return new Map(rows.map(({ id, source, fingerprint }) => [id, { source, fingerprint }]));
}

export function countsOf(c: Connection): Counts {
  const sums = c.get<Omit<Counts, "entities" | "byType">>(
    "SELECT count(*) AS issues, coalesce(sum(articles), 0) AS articles, coalesce(sum(mentions), 0) AS mentions, coalesce(sum(relations), 0) AS relations FROM issue",
  )!;
  const kinds = new Map(
    c
      .all<{ kind: string; n: number }>("SELECT kind, count(*) AS n FROM entity GROUP BY kind")
      .map(({ kind, n }) => [kind, n]),
  );
  const { issues, articles, mentions, relations } = sums;
  const byType = Object.fromEntries(
    ENTITY_KINDS.flatMap(({ kind }) => (kinds.has(kind) ? [[kind, kinds.get(kind)!]] : [])),
  );
  const entities = [...kinds.values()].reduce((sum, n) => sum + n, 0);
  return { issues, articles, entities, mentions, relations, byType };
}

export function issuesOf(c: Connection): StoredIssue[] {
  return c
    .all<StoredIssue>("SELECT id, title, date, file, articles, mentions, relations FROM issue")
    .map((row) => ({ ...row }))
    .sort((a, b) => byCodeUnit(a.date, b.date) || byCodeUnit(a.id, b.id));
}

export function articlesOf(c: Connection, issue: string): ArticleRef[] {
  return c
    .all<Omit<ArticleRef, "id">>(
      "SELECT a.n, a.title, a.section, a.date, a.source, a.url FROM article AS a JOIN issue ON issue.key = a.issue WHERE issue.id = ? ORDER BY a.n",
      issue,
    )
    .map((row) => articleRef(issue, row));
}

interface Row {
  readonly text: string;
  readonly record: Uint8Array;
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly file: string;
}

/** An article with the entities that its mentions mean; mentions of what is no name are left out. */
export function articleOf(c: Connection, id: string): StoredArticle | null {
  const colon = id.lastIndexOf(":");
  const n = id.slice(colon + 1);
  const row =
    /^\d{1,9}$/u.test(n) &&
    c.get<Row>(
      "SELECT a.text, a.record, i.id, i.title, i.date, i.file FROM article AS a JOIN issue AS i ON i.key = a.issue WHERE i.id = ? AND a.n = ?",
      ...[id.slice(0, colon), Number(n)],
    );
  if (!row) return null;
  const { mentions, ...article } = unpack<ArticleRecord>(row.record);
  const issue = { id: row.id, title: row.title, date: row.date, file: row.file };
  const meant = mentions.flatMap(({ start, end, surface, type, entity: name, confidence, rule }) => {
    const found = c.get<{ id: string; kind: (typeof ENTITY_KINDS)[number]["kind"] }>(
      "SELECT e.id, e.kind FROM name JOIN entity AS e ON e.key = name.entity WHERE name.name = ? AND name.kind = ?",
      ...[name, type],
    );
    return found ? [{ start, end, surface, name, entity: found.id, type: found.kind, confidence, rule }] : [];
  });
  return { ...article, id, issue, text: row.text, mentions: meant };
}
