/** Full-text search: first the articles with titles that match, then the others. */
import type { ArticleHit } from "../../model/graph.ts";
import { compareKeys, cursorOf, keyIn } from "../cursor.ts";
import type { ArticleFilter, ArticleSearch, Paged } from "../graph-store.ts";
import { articleHit } from "../text/article-hit.ts";
import { RANK_KEY, type RankKey, rankKey } from "../text/order.ts";
import { parseQuery, type TextQuery, wordsOf } from "../text/query.ts";
import { limitOf, type Transaction, whole } from "./connection.ts";
import { kept } from "./filter.ts";
import { matching, titled, untitled } from "./lucene.ts";
import { orderOf } from "./order.ts";
import { articleRef, issueRef, type RefRow } from "./refs.ts";
import { TEXT_COUNT, TEXT_COUNT_KEPT, TEXT_PAGE } from "./text-queries.ts";

interface Row extends RefRow {
  readonly text: string;
  readonly since: number;
  readonly until: number;
}

interface Ranked {
  readonly row: Row;
  readonly key: RankKey;
}

/** Throws a QueryError, a CursorError, or a RangeError on what is not a date. */
export async function articlesWith(tx: Transaction, text: string, options: ArticleSearch): Promise<Paged<ArticleHit>> {
  const after = keyIn(options.cursor, RANK_KEY);
  const query = parseQuery(text);
  const filter = filterOf(options);
  if (query.wanted.length === 0) return { total: 0, items: [], next: null };
  const { limit = Number.POSITIVE_INFINITY } = options;
  const [total, ranked] = await Promise.all([
    totalOf(tx, query, filter),
    rankedFrom(tx, query, { ...options, filter, after, most: limit + 1 }),
  ]);
  const shown = ranked.slice(0, limit);
  const last = shown.at(-1);
  const words = wordsOf(query);
  return {
    total,
    items: shown.map(({ row }) =>
      articleHit({ issue: issueRef(row), article: articleRef(row), text: row.text }, words),
    ),
    next: last && shown.length < ranked.length ? cursorOf(last.key) : null,
  };
}

function filterOf({ sections, sources, issues, ...period }: ArticleFilter) {
  const { since, until, always } = kept(period);
  return { since, until, always, sections: sections ?? null, sources: sources ?? null, issues: issues ?? null };
}
type Filter = ReturnType<typeof filterOf>;

async function totalOf(tx: Transaction, query: TextQuery, filter: Filter): Promise<number> {
  const all = filter.always && !filter.sections && !filter.sources && !filter.issues;
  const [row] = await tx.run<{ total: number }>(all ? TEXT_COUNT : TEXT_COUNT_KEPT, {
    ...filter,
    query: matching(query),
  });
  return row!.total;
}

interface Asked extends Pick<ArticleSearch, "order"> {
  readonly filter: Filter;
  readonly after: RankKey | null;
  readonly most: number;
}

/** At most so many, from a key on. */
async function rankedFrom(tx: Transaction, query: TextQuery, asked: Asked): Promise<Ranked[]> {
  const { order = "best", filter, after, most } = asked;
  const parts = order === "best" ? [titled(query), untitled(query)] : [matching(query)];
  const ranked: Ranked[] = [];
  for (const [part, text] of parts.entries()) {
    if (ranked.length >= most || (after && after[0] > part)) continue;
    const [, x, y, issue, n] = after?.[0] === part ? after : FIRST;
    const rows = await tx.run<Row>(TEXT_PAGE, {
      ...filter,
      ...{ query: text, newest: order === "best", limit: limitOf(most - ranked.length) },
      ...{ x, y, c: orderOf(issue), d: whole(n) },
    });
    const keyed = rows.map((row) => ({ row, key: rankKey[order]({ ...row, issue: row.issueId }, part === 0) }));
    ranked.push(...keyed.sort((a, b) => compareKeys(a.key, b.key)));
  }
  return ranked;
}

const FIRST: RankKey = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, "", 0];
