/** The part of the whole graph that has most evidence: what is shown when nothing is chosen. */
import { setImmediate } from "node:timers/promises";
import { edgeKept } from "../graph/filter.ts";
import { Ranking } from "../graph/ranking.ts";
import type { Subgraph } from "../model/graph.ts";
import type { EvidenceLimit } from "../store/evidence-limit.ts";
import type { GraphFilter, GraphView } from "../store/graph-store.ts";

/** After so many edges other requests get their turn. */
const TURN = 2000;

/** At most `limit` entities, those with most evidence at them first. */
export async function strongest(
  store: GraphView,
  { limit = 300, ...filter }: GraphFilter & EvidenceLimit & { limit?: number },
): Promise<Subgraph> {
  const keep = edgeKept(filter);
  const ranking = new Ranking();
  let seen = 0;
  for await (const all of store.allEdges()) {
    if (++seen % TURN === 0) await setImmediate();
    const edge = keep(all);
    if (edge) for (const end of [edge.head, edge.tail]) ranking.add(end, edge.evidence.length);
  }
  return store.neighbourhood(ranking.ids(), { ...filter, depth: 0, limit });
}
