/** Walks over the index in memory, answered as subgraphs. */

import type { PathGraph } from "../../graph/paths.ts";
import type { CoMention, Subgraph } from "../../model/graph.ts";
import { CoMentions } from "../co-mentions.ts";
import type { EvidenceLimit } from "../evidence-limit.ts";
import type { Neighbourhood, Paths, PathsOptions } from "../graph-store.ts";
import { type Found, NOTHING_LEFT, neighbourhood } from "../neighbourhood.ts";
import { issueRanks, newest } from "../newest.ts";
import { waysBetween } from "../paths.ts";
import { type IndexFilter, Selection } from "../selection.ts";
import { EdgeReader, type Source } from "./read-edges.ts";

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
  const found = neighbourhood(source, centres, options);
  const selection = new Selection(index, options);
  const together = selection.coMentions ? new CoMentions(index, selection).within(new Set(found.entities)) : [];
  return subgraph(source, found, options, together);
}

/** Some paths between two entities, with all that binds them hop by hop. */
export function pathsOf(
  source: Source,
  graph: PathGraph,
  ends: readonly [number, number],
  options: IndexFilter & PathsOptions,
): Paths {
  const { index } = source;
  const { hops, entities, coMentions, ranked } = waysBetween(index, graph, ends, options);
  const selection = new Selection(index, options);
  const edges = hops.flatMap(([a, b]) =>
    [...index.edgesOf.of(a)].filter((edge) => index.otherEnd(edge, a) === b && selection.weight(edge) > 0),
  );
  const reader = new EdgeReader(source, options);
  const read = edges.sort((x, y) => x - y).map((edge) => reader.edge(edge));
  return { entities, edges: read, coMentions, left: NOTHING_LEFT, ...ranked };
}

export function newestOf(source: Source, { limit = 40 }: { limit?: number }): Subgraph {
  const issues = source.c.all<{ key: number; id: string; date: string | null }>("SELECT key, id, date FROM issue");
  return subgraph(source, newest(source, issueRanks(issues), limit), {}, []);
}
