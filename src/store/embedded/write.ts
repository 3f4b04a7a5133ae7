/** Putting and removing issues, each in one transaction. */
import { keyOf, type NameKey } from "../../model/claims.ts";
import { daysOf } from "../../model/days.ts";
import type { Extract, ExtractedArticle } from "../../model/extract.ts";
import { Change } from "../change.ts";
import type { PutOptions, PutOutcome } from "../graph-store.ts";
import type { Connection } from "./connection.ts";
import { extractOf, pack, packNumbers } from "./records.ts";
import { settle } from "./settle.ts";
import { putStoryKeys } from "./stories.ts";
import { dropTexts, indexTexts } from "./write-text.ts";

interface IssueRow {
  readonly key: number;
  readonly id: string;
  readonly source: string;
  readonly fingerprint: string;
}

/** Stores an issue in place of the one with its id and of the one that its source made before. */
export function put(c: Connection, extract: Extract, options: PutOptions): PutOutcome {
  return c.write(() => {
    const { source, fingerprint } = options;
    const old = c.all<IssueRow>(
      "SELECT key, id, source, fingerprint FROM issue WHERE id = ? OR source = ?",
      extract.issue.id,
      source,
    );
    const [first] = old;
    if (
      old.length === 1 &&
      first!.id === extract.issue.id &&
      first!.source === source &&
      first!.fingerprint === fingerprint
    )
      return "unchanged";
    const change = new Change();
    for (const row of old) takeOut(c, row, change);
    bringIn(c, extract, options, change);
    commit(c, change);
    return first ? "replaced" : "added";
  });
}

/** Takes an issue out; false where there is none. */
export function remove(c: Connection, id: string): boolean {
  return c.write(() => {
    const row = c.get<IssueRow>("SELECT key, id, source, fingerprint FROM issue WHERE id = ?", id);
    if (!row) return false;
    const change = new Change();
    takeOut(c, row, change);
    commit(c, change);
    return true;
  });
}

function commit(c: Connection, change: Change): void {
  settle(c, change);
  c.run("UPDATE store SET revision = revision + 1");
}

function takeOut(c: Connection, { key, id }: IssueRow, change: Change): void {
  const extract = extractOf(c, key);
  change.record(extract, -1);
  const entities = new Set<number>();
  for (const article of extract.articles) {
    const { since, until } = daysOf(article.date ?? extract.issue.date);
    for (const name of namesIn(article)) {
      const row = c.get<{ key: number; entity: number | null }>(
        "SELECT key, entity FROM name WHERE name = ? AND kind = ?",
        name.name,
        name.kind,
      )!;
      if (row.entity !== null) entities.add(row.entity);
      c.run(
        "DELETE FROM mention WHERE name = ? AND since = ? AND until = ? AND issue = ? AND n = ?",
        row.key,
        since,
        until,
        id,
        article.n,
      );
    }
  }
  for (const entity of entities) change.leaving.set(entity, (change.leaving.get(entity) ?? 0) + 1);
  for (const article of c.all<{ key: number }>("SELECT key FROM article WHERE issue = ?", key)) {
    c.run("DELETE FROM digest WHERE article = ?", article.key);
    c.run("DELETE FROM story WHERE article = ?", article.key);
    c.run("DELETE FROM listing WHERE article = ?", article.key);
    c.run("DELETE FROM relation WHERE article = ?", article.key);
  }
  dropTexts(c, key, extract);
  c.run("DELETE FROM article WHERE issue = ?", key);
  c.run("DELETE FROM issue WHERE key = ?", key);
}

/** The names that an article mentions, each once. */
const namesIn = ({ mentions }: ExtractedArticle): Iterable<NameKey> =>
  new Map(mentions.map((m) => [keyOf({ kind: m.type, name: m.entity }), { kind: m.type, name: m.entity }])).values();

function bringIn(c: Connection, extract: Extract, { source, fingerprint }: PutOptions, change: Change): void {
  const { issue, articles, names, shortNames } = extract;
  change.record(extract, 1);
  const key = c.run(
    "INSERT INTO issue (id, title, date, file, source, fingerprint, articles, mentions, relations, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    ...[issue.id, issue.title, issue.date, issue.file, source, fingerprint, articles.length],
    articles.reduce((sum, { mentions }) => sum + mentions.length, 0),
    articles.reduce((sum, { relations }) => sum + relations.length, 0),
    pack({ issue, names, shortNames }),
  );
  const numbers = numbersOf(c, change);
  const keys = articles.map((article) => insertArticle(c, { issue: key, of: extract, article, numbers, change }));
  indexTexts(c, key, extract, keys);
}

/** Numbers of all names of a change; new names get theirs. */
function numbersOf(c: Connection, change: Change): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [at, { kind, name }] of change.names) {
    const known = c.get<{ key: number }>("SELECT key FROM name WHERE name = ? AND kind = ?", name, kind);
    numbers.set(
      at,
      known?.key ??
        c.run(
          "INSERT INTO name (name, kind, claims, lexicon, mentions, relations) VALUES (?, ?, 0, 0, 0, 0)",
          name,
          kind,
        ),
    );
  }
  return numbers;
}

interface Place {
  readonly issue: number;
  readonly of: Extract;
  readonly article: ExtractedArticle;
  readonly numbers: ReadonlyMap<string, number>;
  readonly change: Change;
}

/** The number that it gets. */
function insertArticle(c: Connection, { issue, of, article, numbers, change }: Place): number {
  const { text, relations, ...record } = article;
  const { n, title, section, date, source, url, mentions } = article;
  const key = c.run(
    "INSERT INTO article (issue, n, title, section, date, source, url, text, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    ...[issue, n, title, section, date, source, url, text, pack(record)],
  );
  const { since, until } = daysOf(date ?? of.issue.date);
  const named = new Set<number>();
  mentions.forEach((m, at) => {
    const name = numbers.get(keyOf({ kind: m.type, name: m.entity }))!;
    named.add(name);
    change.arriving.add(name);
    c.run(
      "INSERT INTO mention (name, since, until, issue, n, start, stop, at, article, surface, confidence, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      ...[name, since, until, of.issue.id, n, m.start, m.end, at, key, m.surface, m.confidence, m.rule],
    );
  });
  const short = relations.flatMap((r, at) => {
    c.run("INSERT INTO relation (article, at, record) VALUES (?, ?, ?)", key, at, JSON.stringify(r));
    const days = daysOf(r.date ?? date ?? of.issue.date);
    const head = numbers.get(keyOf({ kind: r.headType, name: r.head }))!;
    const tail = numbers.get(keyOf({ kind: r.tailType, name: r.tail }))!;
    return [head, tail, wordOf(c, r.type), wordOf(c, r.status), days.since, days.until];
  });
  c.run(
    "INSERT INTO digest (article, issue, since, until, names, relations) VALUES (?, ?, ?, ?, ?, ?)",
    ...[key, issue, since, until, packNumbers([...named]), packNumbers(short)],
  );
  putStoryKeys(c, key, article);
  return key;
}

const wordOf = (c: Connection, word: string): number =>
  c.get<{ key: number }>("SELECT key FROM word WHERE word = ?", word)?.key ??
  c.run("INSERT INTO word (word) VALUES (?)", word);
