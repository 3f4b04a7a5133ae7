/** Walks over the index in memory, answered as subgraphs. */

import { type PathGraph, rankedPaths } from "../../graph/paths.ts";
import type { CoMention, Subgraph } from "../../model/graph.ts";
import { CoMentions } from "../co-mentions.ts";
import type { EvidenceLimit } from "../evidence-limit.ts";
import type { Neighbourhood, Paths, PathsOptions } from "../graph-store.ts";
import { type Found, neighbourhood } from "../neighbourhood.ts";
import { issueRanks, newest } from "../newest.ts";
import { DEFAULT_LENGTH, DEFAULT_PATHS, hopsIn } from "../paths.ts";
import { type IndexFilter, Selection } from "../selection.ts";
import { EdgeReader, type Source } from "./read-edges.ts";

export const NOTHING_LEFT = { entities: 0, edges: 0, coMentions: 0 };

function subgraph(
  source: Source,
  found: Found,
  filter: IndexFilter & EvidenceLimit,
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

export function neighbourhoodOf(
  source: Source,
  centres: readonly number[],
  options: IndexFilter & Neighbourhood,
): Subgraph {
  const { index } = source;
  const found = neighbourhood(index, centres, options);
  const selection = new Selection(index, options);
  const together = selection.coMentions ? new CoMentions(index, selection).within(new Set(found.entities)) : [];
  return subgraph(source, found, options, together);
}

/** Some paths between two entities, with all that binds them hop by hop. Entities come as they are first met. */
export function pathsOf(
  source: Source,
  graph: PathGraph,
  ends: readonly [number, number],
  options: IndexFilter & PathsOptions,
): Paths {
  const { length = DEFAULT_LENGTH, limit = DEFAULT_PATHS } = options;
  const found = rankedPaths(graph, ends, { length, limit });
  const paths = found.paths.map((path) => path.map((entity) => source.index.entities[entity]!.id));
  return { ...alongWays(source, found.paths, options), ...found, paths };
}

function alongWays(
  source: Source,
  ways: readonly (readonly number[])[],
  filter: IndexFilter & EvidenceLimit,
): Subgraph {
  const { index } = source;
  const selection = new Selection(index, filter);
  const hops = hopsIn(ways);
  const edges = hops.flatMap(([a, b]) =>
    [...index.edgesOf.of(a)].filter((edge) => index.otherEnd(edge, a) === b && selection.weight(edge) > 0),
  );
  const together = new CoMentions(index, selection);
  const coMentions = selection.coMentions ? hops.flatMap((pair) => together.within(new Set(pair))) : [];
  const entities = [...new Set(ways.flat())];
  return subgraph(source, { entities, edges: edges.sort((x, y) => x - y), left: NOTHING_LEFT }, filter, coMentions);
}

export function newestOf(source: Source, { limit = 40 }: { limit?: number }): Subgraph {
  const issues = source.c.all<{ key: number; id: string; date: string | null }>("SELECT key, id, date FROM issue");
  return subgraph(source, newest(source.index, issueRanks(issues), limit), {}, []);
}
