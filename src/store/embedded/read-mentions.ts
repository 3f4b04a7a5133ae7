/** Mentions of an entity: one range of the clustered table for each name it has. */
import type { MentionRow } from "../../model/graph.ts";
import { compareKeys, cursorOf, keyIn } from "../cursor.ts";
import { daysKept } from "../days.ts";
import type { Page, Paged, Period } from "../graph-store.ts";
import { quoteAround } from "../quote.ts";
import type { Connection } from "./connection.ts";
import { namesOf, rowOf } from "./read-entities.ts";
import { Refs } from "./refs.ts";

interface Row {
  readonly since: number;
  readonly until: number;
  readonly issue: string;
  readonly n: number;
  readonly start: number;
  readonly stop: number;
  readonly at: number;
  readonly article: number;
  readonly surface: string;
  readonly confidence: number;
  readonly rule: string;
  readonly name: string;
}

/** By date, issue id, article, offset: the order of every list of mentions. */
type Key = readonly [number, number, string, number, number, number, number];
const FIRST: Key = [-1, -1, "", -1, -1, -1, -1];
const keyOf = ({ since, until, issue, n, start, stop, at }: Row): Key => [since, until, issue, n, start, stop, at];

const PAGE = `SELECT since, until, issue, n, start, stop, at, article, surface, confidence, rule FROM mention
  WHERE name = ? AND since <= ? AND until >= ? AND (since, until, issue, n, start, stop, at) > (?, ?, ?, ?, ?, ?, ?)
  ORDER BY since, until, issue, n, start, stop, at LIMIT ?`;

export function mentionsOf(c: Connection, id: string, options: Period & Page): Paged<MentionRow> {
  const after = keyIn(options.cursor, FIRST) ?? FIRST;
  const days = daysKept(options);
  const entity = rowOf(c, id);
  if (!entity) return { total: 0, items: [], next: null };
  const names = namesOf(c, entity.key);
  const more = options.limit === undefined ? -1 : options.limit + 1;
  const rows = names.flatMap(({ key, name }) =>
    c.all<Omit<Row, "name">>(PAGE, key, days.until, days.since, ...after, more).map((row): Row => ({ ...row, name })),
  );
  const all = options.since === undefined && options.until === undefined;
  const total = all ? entity.mentions : names.reduce((sum, { key }) => sum + countWithin(c, key, days), 0);
  return { total, ...pageOf(c, rows, options.limit) };
}

const countWithin = (c: Connection, name: number, { since, until }: { since: number; until: number }): number =>
  c.get<{ n: number }>(
    "SELECT count(*) AS n FROM mention WHERE name = ? AND since <= ? AND until >= ?",
    name,
    until,
    since,
  )!.n;

/** The first rows, read in full, and where the next page begins. */
function pageOf(c: Connection, rows: readonly Row[], limit = Number.POSITIVE_INFINITY) {
  const sorted = rows.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
  const shown = sorted.slice(0, limit);
  const last = shown.at(-1);
  const refs = new Refs(c);
  const texts = new Map<number, string>();
  return {
    items: shown.map((row) => mentionRow(c, row, refs, texts)),
    next: last && shown.length < sorted.length ? cursorOf(keyOf(last)) : null,
  };
}

function mentionRow(c: Connection, row: Row, refs: Refs, texts: Map<number, string>): MentionRow {
  const { article: key, start, stop: end, surface, name, confidence, rule } = row;
  const text = texts.get(key) ?? c.get<{ text: string }>("SELECT text FROM article WHERE key = ?", key)!.text;
  texts.set(key, text);
  const { issue, article } = refs.of(key);
  return { issue, article, start, end, surface, ...quoteAround(text, start, end), name, confidence, rule };
}

/** Mentions by month. A date that names only a year has no month: those are left out, like those without a date. */
export function timelineOf(c: Connection, id: string): { month: string; mentions: number }[] {
  const entity = rowOf(c, id);
  const months = new Map<number, number>();
  for (const { key } of entity ? namesOf(c, entity.key) : [])
    for (const { month, mentions } of c.all<{ month: number; mentions: number }>(
      "SELECT since / 100 AS month, count(*) AS mentions FROM mention WHERE name = ? AND since / 100 = until / 100 AND since < 99999999 GROUP BY month",
      key,
    ))
      months.set(month, (months.get(month) ?? 0) + mentions);
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([month, mentions]) => ({ month: `${String(month).slice(0, 4)}-${String(month).slice(4)}`, mentions }));
}

const WITHIN = `SELECT m.since, m.until, m.issue, m.n, m.start, m.stop, m.at, m.article, m.surface, m.confidence, m.rule
  FROM json_each(?) AS each CROSS JOIN digest AS d ON d.article = each.value CROSS JOIN article AS a ON a.key = d.article
  CROSS JOIN issue AS i ON i.key = a.issue
  CROSS JOIN mention AS m ON m.name = ? AND m.since = d.since AND m.until = d.until AND m.issue = i.id AND m.n = a.n`;

/** Mentions of an entity in some articles, by their numbers. */
export function mentionsIn(
  c: Connection,
  id: string,
  articles: readonly number[],
  { cursor, limit }: Page,
): Paged<MentionRow> {
  const after = keyIn(cursor, FIRST);
  const rows = namesOf(c, rowOf(c, id)!.key).flatMap(({ key, name }) =>
    c.all<Omit<Row, "name">>(WITHIN, JSON.stringify(articles), key).map((row): Row => ({ ...row, name })),
  );
  const rest = after ? rows.filter((row) => compareKeys(keyOf(row), after) > 0) : rows;
  return { total: rows.length, ...pageOf(c, rest, limit) };
}
