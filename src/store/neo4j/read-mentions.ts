/** Mentions of an entity, article by article. */
import type { Entity, MentionRow } from "../../model/graph.ts";
import { compareKeys, cursorOf, keyIn } from "../cursor.ts";
import { daysKept } from "../days.ts";
import type { Page, Paged, Period } from "../graph-store.ts";
import { quoteAround } from "../quote.ts";
import { type Parameters, type Transaction, whole } from "./connection.ts";
import { kept } from "./filter.ts";
import { orderOf } from "./order.ts";
import { MENTION_COUNT, MENTIONS } from "./queries.ts";
import { entityById } from "./read-entities.ts";
import { articleRef, issueRef, type RefRow } from "./refs.ts";

export interface Row extends RefRow {
  readonly entity: string;
  readonly surfaces: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly names: readonly string[];
  readonly confidences: readonly number[];
  readonly rules: readonly string[];
  readonly places: readonly number[];
  readonly since: number;
  readonly until: number;
  readonly text: string;
}

interface EntityRow extends Row {
  /** How many its entity has. */
  readonly mentions: number;
}

/** By date, issue id, article, offset: the order of every list of mentions. */
export type Key = readonly [number, number, string, number, number, number, number];
export const FIRST: Key = [-1, -1, "", -1, -1, -1, -1];

interface Place {
  readonly key: Key;
  readonly row: Row;
  readonly at: number;
}

export async function mentionsOf(tx: Transaction, id: string, options: Period & Page): Promise<Paged<MentionRow>> {
  const after = keyIn(options.cursor, FIRST) ?? FIRST;
  const { since, until, always } = kept(options);
  const { limit = Number.POSITIVE_INFINITY } = options;
  // One article more for the cursor's own, which may have nothing left to show, and one to see whether the list goes on.
  const rowsOf = (entity: string) => rowsFrom(tx, { text: MENTIONS, entity, since, until, always }, after, limit + 2);
  // Most ids are the entity's own, and its rows tell all that is needed.
  const own = await rowsOf(id);
  const entity = own.length > 0 ? { id, mentions: own[0]!.mentions } : await entityById(tx, id);
  if (!entity) return { total: 0, items: [], next: null };
  const rows = entity.id === id ? own : await rowsOf(entity.id);
  return { total: await totalOf(tx, entity, options), ...pageOf(rows, after, limit) };
}

/** Articles at the server's hand at once: it sorts no more. */
const PAGE = 1_000;

/** At most so many articles from a key on, the key's own among them. */
async function rowsFrom(
  tx: Transaction,
  { text, ...about }: Parameters & { text: string },
  after: Key,
  most: number,
): Promise<EntityRow[]> {
  const rows: EntityRow[] = [];
  for (let [a, b, c, d] = after; ; ) {
    const limit = Math.min(PAGE, most - rows.length);
    const page = await tx.run<EntityRow>(text, { ...about, a, b, c: orderOf(c), d, limit: whole(limit) });
    rows.push(...page);
    const last = page.at(-1);
    if (!last || page.length < limit || rows.length === most) return rows;
    [a, b, c, d] = [last.since, last.until, last.issueId, last.n + 1];
  }
}

async function totalOf(
  tx: Transaction,
  { id, mentions }: Pick<Entity, "id" | "mentions">,
  period: Period,
): Promise<number> {
  if (period.since === undefined && period.until === undefined) return mentions;
  const [row] = await tx.run<{ total: number }>(MENTION_COUNT, { entity: id, ...daysKept(period) });
  return row!.total;
}

/** The first places after one, and where the next page begins. */
export function pageOf(rows: readonly Row[], after: Key, limit?: number): Omit<Paged<MentionRow>, "total"> {
  const sorted = rows
    .flatMap(placesOf)
    .filter(({ key }) => compareKeys(key, after) > 0)
    .sort((a, b) => compareKeys(a.key, b.key));
  const shown = sorted.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(mentionRow), next: last && shown.length < sorted.length ? cursorOf(last.key) : null };
}

const placesOf = (row: Row): Place[] =>
  row.starts.map((start, at) => ({
    key: [row.since, row.until, row.issueId, row.n, start, row.ends[at]!, row.places[at]!],
    row,
    at,
  }));

function mentionRow({ row, at }: Place): MentionRow {
  const [start, end] = [row.starts[at]!, row.ends[at]!];
  return {
    issue: issueRef(row),
    article: articleRef(row),
    start,
    end,
    surface: row.surfaces[at]!,
    ...quoteAround(row.text, start, end),
    entity: row.entity,
    name: row.names[at]!,
    confidence: row.confidences[at]!,
    rule: row.rules[at]!,
  };
}
