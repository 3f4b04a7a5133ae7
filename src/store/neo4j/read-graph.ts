/** Walks over the index in memory, answered as subgraphs. */
import type { CoMention, Subgraph } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import { RELATION_KINDS } from "../../model/schema.ts";
import { CoMentions } from "../co-mentions.ts";
import { daysKept, daysOf, NO_DATE } from "../days.ts";
import type { GraphFilter, Neighbourhood, StoredIssue } from "../graph-store.ts";
import { type Found, neighbourhood } from "../neighbourhood.ts";
import { shortestPath } from "../path.ts";
import { Selection } from "../selection.ts";
import { readEdges, type Source } from "./read-edges.ts";
import { issuesOf } from "./read-issues.ts";

const NOTHING_LEFT = { entities: 0, edges: 0, coMentions: 0 };

async function subgraph(
  source: Source,
  { entities, edges, left }: Found,
  filter: GraphFilter,
  coMentions: readonly CoMention[] = [],
): Promise<Subgraph> {
  const { index } = source.snapshot;
  return {
    entities: entities.map((entity) => index.entities[entity]!),
    edges: await readEdges(source, edges, filter),
    coMentions,
    left,
  };
}

export function neighbourhoodOf(source: Source, centres: readonly number[], options: Neighbourhood): Promise<Subgraph> {
  const { index } = source.snapshot;
  const found = neighbourhood(index, centres, options);
  const together = options.coMentions ? new CoMentions(index, daysKept(options)).within(new Set(found.entities)) : [];
  return subgraph(source, found, options, together);
}

/** The entities in the order of the way, and all that binds each to the next. */
export async function pathOf(source: Source, from: number, to: number, filter: GraphFilter): Promise<Subgraph | null> {
  const { index } = source.snapshot;
  const way = shortestPath(index, from, to, filter);
  if (!way) return null;
  const selection = new Selection(index, filter);
  const steps = way.slice(1).map((entity, at) => [way[at]!, entity] as const);
  const edges = steps.flatMap(([a, b]) =>
    [...index.edgesOf.of(a)].filter((edge) => index.otherEnd(edge, a) === b && selection.weight(edge) > 0),
  );
  const together = new CoMentions(index, selection.days);
  const coMentions = selection.coMentions ? steps.flatMap((pair) => together.within(new Set(pair))) : [];
  const found = { entities: way, edges: edges.sort((x, y) => x - y), left: NOTHING_LEFT };
  return subgraph(source, found, filter, coMentions);
}

const BACKGROUND = new Set<string>(RELATION_KINDS.filter((row) => row.background).map((row) => row.kind));

/**
 * Typed relations that the newest issues tell: issue by issue, the newest first, until there are `limit` (40) edges or more; of these
 * the ones with most evidence. Background kinds are left out, undated issues come last.
 */
export async function newestOf(source: Source, { limit = 40 }: { limit?: number }): Promise<Subgraph> {
  const { index, issues } = source.snapshot;
  const ranks = ranksOf(await issuesOf(source.tx));
  const rankOf = index.articleIssues.map((issue) => ranks.get(issues[issue]!)!);
  const byIssue = new Map<number, number[]>();
  for (const [edge, type] of index.types.entries()) {
    if (BACKGROUND.has(type)) continue;
    const newest = index.evidenceOf
      .of(edge)
      .reduce((least, at) => Math.min(least, rankOf[index.said[at]!.article]!), Infinity);
    byIssue.set(newest, [...(byIssue.get(newest) ?? []), edge]);
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
  return subgraph(source, { entities, edges, left }, {});
}

/** By the id of an issue, how many are newer. */
function ranksOf(issues: readonly StoredIssue[]): Map<string, number> {
  const newestFirst = issues
    .map(({ id, date }) => ({ id, ...daysOf(date) }))
    .map((issue) => (issue.until === NO_DATE ? { ...issue, until: 0 } : issue))
    .sort((a, b) => b.until - a.until || b.since - a.since || byCodeUnit(b.id, a.id));
  return new Map(newestFirst.map(({ id }, rank) => [id, rank]));
}
