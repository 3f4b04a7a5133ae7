/** Mentions of a subject within a filter. */
import type { MentionRow } from "../../model/graph.ts";
import { keyIn } from "../cursor.ts";
import type { MentionFilter, Page, Paged, Subject } from "../graph-store.ts";
import { type Transaction, whole } from "./connection.ts";
import { isPeriod, type MentionSelection, selectMentions } from "./mention-filter.ts";
import { SUBJECT_COUNT, SUBJECT_PAGE } from "./mention-queries.ts";
import { orderOf } from "./order.ts";
import { FIRST, type Key, mentionsOf, pageOf, type Row } from "./read-mentions.ts";

/** Articles at the server's hand at once: it sorts no more. */
const PAGE = 1_000;

/** One entity's with no filter but a time have a shorter way. */
export async function subjectMentions(
  tx: Transaction,
  subject: Subject,
  options: MentionFilter & Page,
): Promise<Paged<MentionRow>> {
  if (typeof subject === "string" && isPeriod(options)) return mentionsOf(tx, subject, options);
  const after = keyIn(options.cursor, FIRST) ?? FIRST;
  const { limit = Number.POSITIVE_INFINITY, surfaces } = options;
  const selection = await selectMentions(tx, subject, options);
  // The cursor's own article may have nothing left to show, and one more tells whether the list goes on.
  const rows = await rowsFrom(tx, selection, after, limit + 2);
  const kept = surfaces ? rows.map((row) => called(row, new Set(surfaces))) : rows;
  return { total: await totalOf(tx, selection), ...pageOf(kept, after, limit) };
}

/** All mentions in at most so many articles from a key on. */
async function rowsFrom(tx: Transaction, { about }: MentionSelection, after: Key, most: number): Promise<Row[]> {
  const rows: Row[] = [];
  let left = most;
  for (let [a, b, c, d] = after; ; ) {
    const limit = Math.min(PAGE, left);
    const page = await tx.run<Row>(SUBJECT_PAGE, { ...about, a, b, c: orderOf(c), d, limit: whole(limit) });
    rows.push(...page);
    const last = page.at(-1);
    const articles = new Set(page.map(({ id }) => id)).size;
    left -= articles;
    if (!last || articles < limit || left === 0) return rows;
    [a, b, c, d] = [last.since, last.until, last.issueId, last.n + 1];
  }
}

async function totalOf(tx: Transaction, { members, about, all }: MentionSelection): Promise<number> {
  if (all) return members.reduce((sum, { mentions }) => sum + mentions, 0);
  const [row] = await tx.run<{ total: number }>(SUBJECT_COUNT, about);
  return row!.total;
}

/** Only the mentions by some surfaces. */
function called(row: Row, surfaces: ReadonlySet<string>): Row {
  const kept = row.surfaces.flatMap((surface, at) => (surfaces.has(surface) ? [at] : []));
  const some = <T>(list: readonly T[]): T[] => kept.map((at) => list[at]!);
  return {
    ...row,
    ...{ surfaces: some(row.surfaces), starts: some(row.starts), ends: some(row.ends), names: some(row.names) },
    ...{ confidences: some(row.confidences), rules: some(row.rules), places: some(row.places) },
  };
}
