/** The part of the whole graph that most stories tell: what is shown when nothing is chosen. */
import { Ranking } from "../graph/ranking.ts";
import type { Subgraph } from "../model/graph.ts";
import type { EvidenceLimit } from "../store/evidence-limit.ts";
import type { GraphFilter, GraphView } from "../store/graph-store.ts";
import { given } from "./given.ts";
import { perRevision } from "./per-revision.ts";

/** At most `limit` entities, those with most stories at them first. */
export async function strongest(
  store: GraphView,
  { limit = 300, evidence, ...filter }: GraphFilter & EvidenceLimit & { limit?: number },
): Promise<Subgraph> {
  const ids = await perRevision(store, ["strongest", filter], () => idsByStories(store, filter));
  return store.neighbourhood(ids, { ...filter, ...given({ evidence }), depth: 0, limit });
}

async function idsByStories(store: GraphView, filter: GraphFilter): Promise<readonly string[]> {
  const ranking = new Ranking();
  for (const { head, tail, stories } of await store.edgeList(filter))
    for (const end of [head, tail]) ranking.add(end, stories);
  return ranking.ids();
}
