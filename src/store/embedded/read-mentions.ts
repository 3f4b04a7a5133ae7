/** Mentions of a subject: one range of the clustered table for each name it has. */
import type { MentionRow } from "../../model/graph.ts";
import { compareKeys, cursorOf, keyIn } from "../cursor.ts";
import type { Page, Paged } from "../graph-store.ts";
import { quoteAround } from "../quote.ts";
import type { Connection } from "./connection.ts";
import type { MentionSelection, OwnName } from "./mention-selection.ts";
import { type QuotedText, textsOf } from "./refs.ts";

/** A row of the table; whose name it is was asked for. */
interface Found {
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
}

interface Row {
  readonly key: Key;
  readonly found: Found;
  readonly own: Omit<OwnName, "key">;
}

/** By date, issue id, article, offset: the order of every list of mentions. */
type Key = readonly [number, number, string, number, number, number, number];
const LIKE: Key = [0, 0, "", 0, 0, 0, 0];
const rowOf = (found: Found, own: Row["own"]): Row => {
  const { since, until, issue, n, start, stop, at } = found;
  return { key: [since, until, issue, n, start, stop, at], found, own };
};

const ORDER = "m.since, m.until, m.issue, m.n, m.start, m.stop, m.at";
const BEHIND = ` AND (${ORDER}) > (?, ?, ?, ?, ?, ?, ?)`;
/** Of one name, as the condition of a selection has it, all or behind a key. */
const page = (where: string, behind: string): string =>
  `SELECT ${ORDER}, m.article, m.surface, m.confidence, m.rule FROM mention AS m
  WHERE m.name = ? AND ${where}${behind} ORDER BY ${ORDER} LIMIT ?`;

export function mentionsOf(c: Connection, selection: MentionSelection, options: Page): Paged<MentionRow> {
  const after = keyIn(options.cursor, LIKE);
  const { names, where, values } = selection;
  const text = page(where, after ? BEHIND : "");
  const more = options.limit === undefined ? -1 : options.limit + 1;
  const rows = names.flatMap((own) =>
    c.all<Found>(text, own.key, ...values, ...(after ?? []), more).map((found) => rowOf(found, own)),
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
  const sorted = rows.toSorted((a, b) => compareKeys(a.key, b.key));
  const shown = sorted.slice(0, limit);
  const last = shown.at(-1);
  const texts = textsOf(
    c,
    shown.map(({ found }) => found.article),
  );
  return {
    items: shown.map((row) => mentionRow(row, texts.get(row.found.article)!)),
    next: last && shown.length < sorted.length ? cursorOf(last.key) : null,
  };
}

function mentionRow({ found, own: { name, entity } }: Row, { issue, article, text }: QuotedText): MentionRow {
  const { start, stop: end, surface, confidence, rule } = found;
  return { issue, article, start, end, surface, ...quoteAround(text, start, end), entity, name, confidence, rule };
}
