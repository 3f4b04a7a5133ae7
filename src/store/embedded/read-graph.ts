/** Walks over the index in memory, answered as subgraphs. */
import type { CoMention, Subgraph } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import { RELATION_KINDS } from "../../model/schema.ts";
import { CoMentions } from "../co-mentions.ts";
import { pageOf } from "../cursor.ts";
import { daysKept, daysOf, NO_DATE } from "../days.ts";
import type { GraphIndex } from "../graph-index.ts";
import type { Companion, GraphFilter, Neighbourhood, Page, Paged } from "../graph-store.ts";
import { type Found, neighbourhood } from "../neighbourhood.ts";
import { shortestPath } from "../path.ts";
import { Selection } from "../selection.ts";
import type { Connection } from "./connection.ts";
import { EdgeReader, type Source } from "./read-edges.ts";

const NOTHING_LEFT = { entities: 0, edges: 0, coMentions: 0 };

function subgraph(source: Source, found: Found, filter: GraphFilter, coMentions: readonly CoMention[]): Subgraph {
  const { index } = source;
  const reader = new EdgeReader(source, filter);
  return {
    entities: found.entities.map((entity) => index.entities[entity]!),
    edges: found.edges.map((edge) => reader.edge(edge)),
    coMentions,
    left: found.left,
  };
}

export function neighbourhoodOf(source: Source, centres: readonly number[], options: Neighbourhood): Subgraph {
  const { index } = source;
  const found = neighbourhood(index, centres, options);
  const together = options.coMentions ? new CoMentions(index, daysKept(options)).within(new Set(found.entities)) : [];
  return subgraph(source, found, options, together);
}

/** The entities in the order of the way, and all that binds each to the next. */
export function pathOf(source: Source, from: number, to: number, filter: GraphFilter): Subgraph | null {
  const { index } = source;
  const way = shortestPath(index, from, to, filter);
  if (!way) return null;
  const selection = new Selection(index, filter);
  const next = new Map(way.slice(1).map((entity, at) => [way[at]!, entity]));
  const edges = [...next].flatMap(([a, b]) =>
    [...index.edgesOf.of(a)].filter((edge) => index.otherEnd(edge, a) === b && selection.weight(edge) > 0),
  );
  const together = new CoMentions(index, selection.days);
  const coMentions = selection.coMentions ? [...next].flatMap(([a, b]) => together.within(new Set([a, b]))) : [];
  return subgraph(
    source,
    { entities: way, edges: edges.sort((x, y) => x - y), left: NOTHING_LEFT },
    filter,
    coMentions,
  );
}

/** By npmi × log(1 + articles), then articles, then id. */
export function companionsOf(index: GraphIndex, entity: number, page: Page): Paged<Companion> {
  const list = new CoMentions(index, daysKept({})).of(entity).map(({ entity: other, articles, npmi }) => {
    const item = { entity: index.entities[other]!, articles, npmi };
    return { key: [-(npmi * Math.log(1 + articles)), -articles, item.entity.id] as const, item };
  });
  return { total: list.length, ...pageOf<Companion, readonly [number, number, string]>(list, page, [0, 0, ""]) };
}

const BACKGROUND = new Set<string>(RELATION_KINDS.filter((row) => row.background).map((row) => row.kind));

/**
 * Typed relations that the newest issues tell: issue by issue, the newest first, until there are `limit` (40) edges or more; of these
 * the ones with most evidence. Background kinds are left out, undated issues come last.
 */
export function newestOf(source: Source, { limit = 40 }: { limit?: number }): Subgraph {
  const { c, index } = source;
  const byIssue = new Map<number, number[]>();
  const ranks = issueRanks(c);
  const rankOf = index.articleIssues.map((issue) => ranks.get(issue)!);
  const { starts, items } = index.evidenceOf;
  for (let edge = 0; edge < index.types.length; edge++) {
    if (BACKGROUND.has(index.types[edge]!)) continue;
    let newest = Number.POSITIVE_INFINITY;
    for (let at = starts[edge]!; at < starts[edge + 1]!; at++)
      newest = Math.min(newest, rankOf[index.said[items[at]!]!.article]!);
    const told = byIssue.get(newest);
    if (told) told.push(edge);
    else byIssue.set(newest, [edge]);
  }
  const told: number[] = [];
  for (const [, edges] of [...byIssue].sort(([a], [b]) => a - b)) {
    if (told.length >= limit) break;
    told.push(...edges);
  }
  const weight = (edge: number) => index.evidenceOf.count(edge);
  const edges = told
    .toSorted((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, limit)
    .sort((a, b) => a - b);
  const ends = (some: readonly number[]) => new Set(some.flatMap((edge) => [index.heads[edge]!, index.tails[edge]!]));
  const entities = [...ends(edges)].sort((a, b) => a - b);
  const left = { entities: ends(told).size - entities.length, edges: told.length - edges.length, coMentions: 0 };
  return subgraph(source, { entities, edges, left }, {}, []);
}

/** By the number of an issue, how many are newer. */
function issueRanks(c: Connection): Map<number, number> {
  const newestFirst = c
    .all<{ key: number; id: string; date: string | null }>("SELECT key, id, date FROM issue")
    .map(({ key, id, date }) => ({ key, id, ...daysOf(date) }))
    .map((issue) => (issue.until === NO_DATE ? { ...issue, until: 0 } : issue))
    .sort((a, b) => b.until - a.until || b.since - a.since || byCodeUnit(b.id, a.id));
  return new Map(newestFirst.map(({ key }, rank) => [key, rank]));
}
