/** Walks over the index in memory, answered as subgraphs. */
import type { CoMention, Subgraph } from "../../model/graph.ts";
import { CoMentions } from "../co-mentions.ts";
import { daysKept } from "../days.ts";
import type { EvidenceLimit } from "../evidence-limit.ts";
import type { GraphFilter, Neighbourhood } from "../graph-store.ts";
import { type Found, neighbourhood } from "../neighbourhood.ts";
import { issueRanks, newest } from "../newest.ts";
import { shortestPath } from "../path.ts";
import { Selection } from "../selection.ts";
import { EdgeReader, type Source } from "./read-edges.ts";

const NOTHING_LEFT = { entities: 0, edges: 0, coMentions: 0 };

function subgraph(
  source: Source,
  found: Found,
  filter: GraphFilter & EvidenceLimit,
  coMentions: readonly CoMention[],
): Subgraph {
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
export function pathOf(source: Source, from: number, to: number, filter: GraphFilter & EvidenceLimit): Subgraph | null {
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

export function newestOf(source: Source, { limit = 40 }: { limit?: number }): Subgraph {
  const issues = source.c.all<{ key: number; id: string; date: string | null }>("SELECT key, id, date FROM issue");
  return subgraph(source, newest(source.index, issueRanks(issues), limit), {}, []);
}
