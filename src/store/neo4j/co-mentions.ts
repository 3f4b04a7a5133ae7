/** Entities named in the same articles: the server counts articles, weights are computed here from these whole numbers. */
import { npmi } from "../../graph/npmi.ts";
import type { CoMention } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import { companionPage } from "../companions.ts";
import type { Companions, MentionFilter, Page, Period, Subject } from "../graph-store.ts";
import type { Transaction } from "./connection.ts";
import { kept, type ScopedFilter } from "./filter.ts";
import { ALL_ARTICLES, ARTICLES_OF_DAYS, COMPANIONS_AFTER, NAMED_AMONG, NAMED_IN } from "./graph-queries.ts";
import { selectMentions } from "./mention-filter.ts";
import { COMPANIONS_IN, COMPANIONS_WITHIN, PLACES } from "./mention-queries.ts";
import { entitiesOf } from "./read-entities.ts";

/** Of so many articles the places of two fit in one number. */
const SIDE = 2 ** 26;

/** By two places in one number, the greater times SIDE plus the lesser: in how many of the lists both are. */
function pairsIn(lists: readonly (readonly number[])[]): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const list of lists)
    for (const a of list) for (const b of list) if (a < b) pairs.set(b * SIDE + a, (pairs.get(b * SIDE + a) ?? 0) + 1);
  return pairs;
}

/** How many pairs are together in some list: for long lists, without keeping each pair. */
export function countPairs(lists: readonly (readonly number[])[]): number {
  const listsOf: (readonly number[])[][] = [];
  for (const list of lists)
    for (const a of list) {
      listsOf[a] ??= [];
      listsOf[a].push(list);
    }
  const last: number[] = [];
  let pairs = 0;
  for (const [a, own] of listsOf.entries())
    for (const list of own ?? [])
      for (const b of list) {
        if (b <= a || last[b] === a) continue;
        last[b] = a;
        pairs++;
      }
  return pairs;
}

async function articlesOf(tx: Transaction, filter: ScopedFilter): Promise<number> {
  const { always, since, until, articles } = kept(filter);
  const [row] = await tx.run<{ articles: number }>(always ? ALL_ARTICLES : ARTICLES_OF_DAYS, {
    since,
    until,
    articles,
  });
  return row!.articles;
}

/** Pairs within a set, over the articles of the filter's days, by head and tail. */
export async function coMentionsAmong(
  tx: Transaction,
  ids: readonly string[],
  filter: ScopedFilter,
): Promise<CoMention[]> {
  const sorted = [...ids].sort(byCodeUnit);
  const about = { ids: sorted, ...kept(filter) };
  const [all, counts, named] = await Promise.all([
    articlesOf(tx, filter),
    tx.run<{ id: string; articles: number }>(NAMED_IN, about),
    tx.run<{ named: number[] }>(NAMED_AMONG, about),
  ]);
  const articles = new Map(counts.map((row) => [row.id, row.articles]));
  return [...pairsIn(named.map((row) => row.named))]
    .map(([pair, both]) => [pair % SIDE, Math.floor(pair / SIDE), both] as const)
    .sort(([a, b], [c, d]) => a - c || b - d)
    .map(([a, b, both]) => {
      const [head, tail] = [sorted[a]!, sorted[b]!];
      const weight = npmi({ both, a: articles.get(head)!, b: articles.get(tail)!, all });
      return { head, tail, articles: both, npmi: weight };
    });
}

interface Beside {
  readonly id: string;
  readonly articles: number;
  /** In how many articles it is named at all. */
  readonly named: number;
}

/** Those of the subject itself are not among them. */
export async function companionsOf(
  tx: Transaction,
  subject: Subject,
  options: MentionFilter & Page,
): Promise<Companions> {
  const { about } = await selectMentions(tx, subject, options);
  const [all, [own], rows] = await Promise.all([
    articlesOf(tx, options),
    tx.run<{ articles: number }>(PLACES, about),
    tx.run<Beside>(COMPANIONS_WITHIN, about),
  ]);
  return besidePage(tx, rows, { articles: own!.articles, all }, options);
}

/** All that some articles name. */
export async function companionsIn(
  tx: Transaction,
  articles: readonly string[],
  options: Period & Page,
): Promise<Companions> {
  const [all, rows] = await Promise.all([
    articlesOf(tx, options),
    tx.run<Beside>(COMPANIONS_IN, { ...kept(options), articles }),
  ]);
  return besidePage(tx, rows, { articles: articles.length, all }, options);
}

async function besidePage(
  tx: Transaction,
  rows: readonly Beside[],
  of: Pick<Companions, "articles" | "all">,
  page: Page,
): Promise<Companions> {
  const beside = rows.map(({ id, articles, named }) => {
    return { id, articles, named, npmi: npmi({ both: articles, a: of.articles, b: named, all: of.all }) };
  });
  const { total, items, next } = companionPage(beside, page);
  const ids = items.map(({ id }) => id);
  const entities = await entitiesOf(tx, ids);
  return {
    ...{ total, ...of },
    items: items.map(({ articles, named, npmi }, at) => ({ entity: entities[at]!, articles, named, npmi })),
    next,
  };
}

interface After {
  readonly head: string;
  readonly headNamed: number;
  readonly tail: string;
  readonly tailNamed: number;
  readonly both: number;
}

/** Pairs of some with all that come after them, by head and tail. */
export async function coMentionsFrom(tx: Transaction, ids: readonly string[]): Promise<CoMention[]> {
  const [all, rows] = await Promise.all([articlesOf(tx, {}), tx.run<After>(COMPANIONS_AFTER, { ids })]);
  return rows
    .sort((a, b) => byCodeUnit(a.head, b.head) || byCodeUnit(a.tail, b.tail))
    .map(({ head, headNamed, tail, tailNamed, both }) => {
      return { head, tail, articles: both, npmi: npmi({ both, a: headNamed, b: tailNamed, all }) };
    });
}
