/** Mentions of a subject: one range of the clustered table for each name it has. */
import type { MentionRow } from "../../model/graph.ts";
import { compareKeys, cursorOf, keyIn } from "../cursor.ts";
import type { Page, Paged } from "../graph-store.ts";
import { quoteAround } from "../quote.ts";
import type { Connection } from "./connection.ts";
import type { MentionSelection } from "./mention-selection.ts";
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
  readonly entity: string;
}

/** What the table holds of a row; whose name it is was asked for. */
type Found = Omit<Row, "name" | "entity">;

/** By date, issue id, article, offset: the order of every list of mentions. */
type Key = readonly [number, number, string, number, number, number, number];
const FIRST: Key = [-1, -1, "", -1, -1, -1, -1];
const keyOf = ({ since, until, issue, n, start, stop, at }: Row): Key => [since, until, issue, n, start, stop, at];

/** Of one name, from a key on, as the condition of a selection has it. */
const page = (where: string): string =>
  `SELECT m.since, m.until, m.issue, m.n, m.start, m.stop, m.at, m.article, m.surface, m.confidence, m.rule FROM mention AS m
  WHERE m.name = ? AND ${where} AND (m.since, m.until, m.issue, m.n, m.start, m.stop, m.at) > (?, ?, ?, ?, ?, ?, ?)
  ORDER BY m.since, m.until, m.issue, m.n, m.start, m.stop, m.at LIMIT ?`;

export function mentionsOf(c: Connection, selection: MentionSelection, options: Page): Paged<MentionRow> {
  const after = keyIn(options.cursor, FIRST) ?? FIRST;
  const { names, where, values } = selection;
  const text = page(where);
  const more = options.limit === undefined ? -1 : options.limit + 1;
  const rows = names.flatMap(({ key, name, entity }) =>
    c.all<Found>(text, key, ...values, ...after, more).map((row): Row => ({ ...row, name, entity })),
  );
  return { total: totalOf(c, selection), ...pageOf(c, rows, options.limit) };
}

function totalOf(c: Connection, { members, names, where, values, all }: MentionSelection): number {
  if (all) return members.reduce((sum, { mentions }) => sum + mentions, 0);
  const text = `SELECT count(*) AS n FROM mention AS m WHERE m.name = ? AND ${where}`;
  return names.reduce((sum, { key }) => sum + c.get<{ n: number }>(text, key, ...values)!.n, 0);
}

/** The first rows, read in full, and where the next page begins. */
function pageOf(c: Connection, rows: readonly Row[], limit = Number.POSITIVE_INFINITY) {
  const sorted = rows.map((row) => ({ row, key: keyOf(row) })).sort((a, b) => compareKeys(a.key, b.key));
  const shown = sorted.slice(0, limit);
  const last = shown.at(-1);
  const refs = new Refs(c);
  const texts = new Map<number, string>();
  return {
    items: shown.map(({ row }) => mentionRow(c, row, refs, texts)),
    next: last && shown.length < sorted.length ? cursorOf(last.key) : null,
  };
}

function mentionRow(c: Connection, row: Row, refs: Refs, texts: Map<number, string>): MentionRow {
  const { article: key, start, stop: end, surface, entity, name, confidence, rule } = row;
  const text = texts.get(key) ?? c.get<{ text: string }>("SELECT text FROM article WHERE key = ?", key)!.text;
  texts.set(key, text);
  const { issue, article } = refs.of(key);
  return { issue, article, start, end, surface, ...quoteAround(text, start, end), entity, name, confidence, rule };
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
  const { key: entityKey, id: entity } = rowOf(c, id)!;
  const rows = namesOf(c, entityKey).flatMap(({ key, name }) =>
    c.all<Found>(WITHIN, JSON.stringify(articles), key).map((row): Row => ({ ...row, name, entity })),
  );
  const rest = after ? rows.filter((row) => compareKeys(keyOf(row), after) > 0) : rows;
  return { total: rows.length, ...pageOf(c, rest, limit) };
}
