/** Full-text search: the index tells all matches, so that a text is read only to be shown. */
import type { ArticleHit } from "../../model/graph.ts";
import { compareKeys, cursorOf, keyIn } from "../cursor.ts";
import type { ArticleSearch, Paged } from "../graph-store.ts";
import { articleHit } from "../text/article-hit.ts";
import { RANK_KEY, rankKey } from "../text/order.ts";
import { parseQuery, wordsOf } from "../text/query.ts";
import type { Connection } from "./connection.ts";
import { type Listed, type Listing, listedIn } from "./listing.ts";
import { matchesOf } from "./match.ts";
import { textsOf } from "./refs.ts";

/** Throws a QueryError, a CursorError, or a RangeError on what is not a date. */
export function articlesWith(
  c: Connection,
  listing: Listing,
  text: string,
  { order = "best", cursor, limit = Number.POSITIVE_INFINITY, ...filter }: ArticleSearch,
): Paged<ArticleHit> {
  const after = keyIn(cursor, RANK_KEY);
  const query = parseQuery(text);
  const matches = matchesOf(c, listing, query);
  const isTitled = ({ at }: Listed) => matches.inTitle(at);
  const keeps = listedIn(filter);
  const found = listing.by(order).filter((row) => matches.has(row.at) && keeps(row));
  const sorted = order === "best" ? [...found.filter(isTitled), ...found.filter((row) => !isTitled(row))] : found;
  const keyOf = (row: Listed) => rankKey[order](row, isTitled(row));
  const rest = after ? sorted.filter((row) => compareKeys(keyOf(row), after) > 0) : sorted;
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  const texts = textsOf(
    c,
    shown.map(({ article }) => article),
  );
  const words = wordsOf(query);
  return {
    total: sorted.length,
    items: shown.map(({ article }) => articleHit(texts.get(article)!, words)),
    next: last && shown.length < rest.length ? cursorOf(keyOf(last)) : null,
  };
}
