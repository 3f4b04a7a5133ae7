/** Walks over the index in memory, answered as subgraphs. */
import type { CoMention, Subgraph } from "../../model/graph.ts";
import { CoMentions } from "../co-mentions.ts";
import { daysKept } from "../days.ts";
import type { GraphFilter, Neighbourhood } from "../graph-store.ts";
import { type Found, neighbourhood } from "../neighbourhood.ts";
import { issueRanks, newest } from "../newest.ts";
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

export async function newestOf(source: Source, { limit = 40 }: { limit?: number }): Promise<Subgraph> {
  const { index, issues } = source.snapshot;
  const places = new Map(issues.map((id, key) => [id, key]));
  const stored = (await issuesOf(source.tx)).map(({ id, date }) => ({ key: places.get(id)!, id, date }));
  return subgraph(source, newest(index, issueRanks(stored), limit), {});
}
