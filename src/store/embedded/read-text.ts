/** Full-text search: the index tells all matches, so that a text is read only to be shown. */
import type { ArticleHit } from "../../model/graph.ts";
import { compareKeys, cursorOf, keyIn } from "../cursor.ts";
import type { ArticleSearch, Paged } from "../graph-store.ts";
import { articleHit } from "../text/article-hit.ts";
import { RANK_KEY, rankKey } from "../text/order.ts";
import { parseQuery, wordsOf } from "../text/query.ts";
import type { Connection } from "./connection.ts";
import { type Listed, type Listing, listedIn } from "./listing.ts";
import { IN_TITLE, levelsOf, NO } from "./match.ts";
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
  const levels = levelsOf(c, listing, query);
  const isTitled = (at: number) => levels[at] === IN_TITLE;
  const keeps = listedIn(filter);
  const { articles } = listing;
  const found = listing.by(order).filter((at) => levels[at] !== NO && keeps(articles[at]!));
  const sorted = order === "best" ? parted(found, isTitled) : found;
  const keyOf = (row: Listed) => rankKey[order](row, isTitled(row.at));
  const isAfter = (at: number) => compareKeys(keyOf(articles[at]!), after!) > 0;
  const rest = after ? sorted.filter(isAfter) : sorted;
  const shown = Array.from(rest.subarray(0, limit), (at) => articles[at]!);
  const last = shown.at(-1);
  const texts = textsOf(
    c,
    shown.map(({ article }) => article),
  );
  const words = wordsOf(query);
  return {
    total: found.length,
    items: shown.map(({ article }) => articleHit(texts.get(article)!, words)),
    next: last && shown.length < rest.length ? cursorOf(keyOf(last)) : null,
  };
}

/** Those that come first, then the others, each in their order. */
function parted(places: Int32Array, isFirst: (at: number) => boolean): Int32Array {
  const first = places.filter(isFirst);
  const all = new Int32Array(places.length);
  all.set(first);
  all.set(
    places.filter((at) => !isFirst(at)),
    first.length,
  );
  return all;
}
