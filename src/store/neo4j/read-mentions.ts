/** Mentions of an entity, article by article. */
import type { Entity, MentionRow } from "../../model/graph.ts";
import { compareKeys, cursorOf, keyIn } from "../cursor.ts";
import { daysKept } from "../days.ts";
import type { Page, Paged, Period } from "../graph-store.ts";
import { quoteAround } from "../quote.ts";
import { type Transaction, whole } from "./connection.ts";
import { orderOf } from "./order.ts";
import { MENTION_COUNT, MENTIONS, MENTIONS_IN, RECORDS, TIMELINE } from "./queries.ts";
import { articleRef, issueRef, type RefRow } from "./quoted.ts";
import { entityById } from "./read-entities.ts";
import type { ArticleRecord } from "./records.ts";

interface Row extends RefRow {
  readonly surfaces: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly names: readonly string[];
  readonly confidences: readonly number[];
  readonly rules: readonly string[];
  readonly since: number;
  readonly until: number;
  readonly text: string;
}

/** By date, issue id, article, offset: the order of every list of mentions. */
type Key = readonly [number, number, string, number, number, number, number];
const FIRST: Key = [-1, -1, "", -1, -1, -1, -1];
const NO_LIMIT = Number.MAX_SAFE_INTEGER - 1;

interface Place {
  readonly key: Key;
  readonly row: Row;
  readonly at: number;
}

export async function mentionsOf(tx: Transaction, id: string, options: Period & Page): Promise<Paged<MentionRow>> {
  const after = keyIn(options.cursor, FIRST) ?? FIRST;
  const days = daysKept(options);
  const entity = await entityById(tx, id);
  if (!entity) return { total: 0, items: [], next: null };
  const { limit = NO_LIMIT } = options;
  const [a, b, c, d] = after;
  const [rows, total] = await Promise.all([
    // One article more for the cursor's own, which may have nothing left to show, and one to see whether the list goes on.
    tx.run<Row>(MENTIONS, {
      entity: entity.id,
      ...days,
      a,
      b,
      c: orderOf(c),
      d,
      limit: whole(Math.min(limit, NO_LIMIT) + 2),
    }),
    totalOf(tx, entity, options),
  ]);
  return { total, ...(await pageOf(tx, rows, after, limit)) };
}

async function totalOf(tx: Transaction, { id, mentions }: Entity, period: Period): Promise<number> {
  if (period.since === undefined && period.until === undefined) return mentions;
  const [row] = await tx.run<{ total: number }>(MENTION_COUNT, { entity: id, ...daysKept(period) });
  return row!.total;
}

/** The first places after one, and where the next page begins. */
async function pageOf(
  tx: Transaction,
  rows: readonly Row[],
  after: Key,
  limit = NO_LIMIT,
): Promise<Omit<Paged<MentionRow>, "total">> {
  const [, , issue, n] = after;
  const begun = rows.find((row) => row.issueId === issue && row.n === n);
  const numbers = new Map(begun ? [[begun, await numbersIn(tx, begun)]] : []);
  const sorted = rows
    .flatMap((row) => placesOf(row, numbers.get(row)))
    .filter(({ key }) => compareKeys(key, after) > 0)
    .sort((a, b) => compareKeys(a.key, b.key));
  const shown = sorted.slice(0, limit);
  const last = shown.at(-1);
  const more = last && shown.length < sorted.length;
  return { items: shown.map(mentionRow), next: more ? cursorOf(await keyOf(tx, last)) : null };
}

async function keyOf(tx: Transaction, { row, at }: Place): Promise<Key> {
  return placesOf(row, await numbersIn(tx, row))[at]!.key;
}

const placesOf = (row: Row, numbers?: readonly number[]): Place[] =>
  row.starts.map((start, at) => ({
    key: [row.since, row.until, row.issueId, row.n, start, row.ends[at]!, numbers?.[at] ?? at],
    row,
    at,
  }));

/** Which of all mentions of its article each is: a cursor tells that, so that it holds in every store. */
async function numbersIn(tx: Transaction, row: Row): Promise<number[]> {
  const [record] = await tx.run<{ json: string }>(RECORDS, { ids: [row.id] });
  const { mentions } = JSON.parse(record!.json) as ArticleRecord;
  let from = 0;
  return row.starts.map((start, at) => {
    const found = mentions.findIndex(
      (m, n) => n >= from && m.start === start && m.end === row.ends[at] && m.entity === row.names[at],
    );
    from = found + 1;
    return found;
  });
}

function mentionRow({ row, at }: Place): MentionRow {
  const [start, end] = [row.starts[at]!, row.ends[at]!];
  return {
    issue: issueRef(row),
    article: articleRef(row),
    start,
    end,
    surface: row.surfaces[at]!,
    ...quoteAround(row.text, start, end),
    name: row.names[at]!,
    confidence: row.confidences[at]!,
    rule: row.rules[at]!,
  };
}

/** Mentions by month. A date that names only a year has no month: those are left out, like those without a date. */
export async function timelineOf(tx: Transaction, id: string): Promise<{ month: string; mentions: number }[]> {
  const entity = await entityById(tx, id);
  if (!entity) return [];
  const months = await tx.run<{ month: number; mentions: number }>(TIMELINE, { entity: entity.id });
  return months.map(({ month, mentions }) => {
    const digits = String(month);
    return { month: `${digits.slice(0, 4)}-${digits.slice(4)}`, mentions };
  });
}

/** Mentions of an entity in some articles. */
export async function mentionsIn(
  tx: Transaction,
  entity: string,
  articles: readonly string[],
  { cursor, limit }: Page,
): Promise<Paged<MentionRow>> {
  const after = keyIn(cursor, FIRST) ?? FIRST;
  const rows = articles.length > 0 ? await tx.run<Row>(MENTIONS_IN, { entity, articles }) : [];
  const total = rows.reduce((sum, { starts }) => sum + starts.length, 0);
  return { total, ...(await pageOf(tx, rows, after, limit)) };
}
