/** Full-text search: the index tells all matches, so that a text is read only to be shown. */
import type { ArticleHit } from "../../model/graph.ts";
import { compareKeys, cursorOf, keyIn } from "../cursor.ts";
import type { ArticleSearch, Paged } from "../graph-store.ts";
import { articleHit } from "../text/article-hit.ts";
import { RANK_KEY, rankKey } from "../text/order.ts";
import { parseQuery, wordsOf } from "../text/query.ts";
import type { Connection } from "./connection.ts";
import { type Listed, type Listing, listedIn } from "./listing.ts";
import { IN_BODY, IN_TITLE, type Levels, levelsOf } from "./match.ts";
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
  const { articles } = listing;
  const found = chosen(listing.by(order), levels, order === "best" ? TITLES_FIRST : IN_ONE);
  const keeps = listedIn(filter);
  const sorted = keeps ? found.filter((at) => keeps(articles[at]!)) : found;
  const keyOf = (row: Listed) => rankKey[order](row, levels[row.at] === IN_TITLE);
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
    total: sorted.length,
    items: shown.map(({ article }) => articleHit(texts.get(article)!, words)),
    next: last && shown.length < rest.length ? cursorOf(keyOf(last)) : null,
  };
}

/** Levels that each run through the articles takes: from, to. */
const TITLES_FIRST = [
  [IN_TITLE, IN_TITLE],
  [IN_BODY, IN_BODY],
] as const;
const IN_ONE = [[IN_BODY, IN_TITLE]] as const;

/** Places whose levels the first run takes, then the next, each in their order. */
function chosen(places: Int32Array, levels: Levels, runs: readonly (readonly [number, number])[]): Int32Array {
  const found = new Int32Array(places.length);
  let count = 0;
  for (const [from, to] of runs)
    for (let each = 0; each < places.length; each++) {
      const level = levels[places[each]!]!;
      if (level >= from && level <= to) found[count++] = places[each]!;
    }
  return found.subarray(0, count);
}
