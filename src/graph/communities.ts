import type { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { EdgeSummary } from "../model/graph.ts";
import { byCodeUnit } from "../model/identity.ts";
import { tiesOf } from "./ties.ts";

export interface Communities {
  /** Ids of each, ascending; the largest first, then by their least id. */
  readonly communities: readonly (readonly string[])[];
  /** −0.5 to 1: how much more lies within the communities than by chance. */
  readonly modularity: number;
}

/** Of what relations bind. */
export const communitiesOf = (edges: readonly EdgeSummary[]): Communities => communitiesIn(tiesOf(edges));

/** V. Blondel and others, Fast unfolding of communities in large networks, 2008. Always from the same seed. */
export function communitiesIn(graph: UndirectedGraph<object, { weight: number }>): Communities {
  if (graph.size === 0) return { communities: [], modularity: 0 };
  const { communities, modularity } = louvain.detailed(graph, { getEdgeWeight: "weight", rng: seeded(1) });
  const members = new Map<number, string[]>();
  for (const id of graph.nodes()) {
    const list = members.get(communities[id]!);
    if (list) list.push(id);
    else members.set(communities[id]!, [id]);
  }
  const sorted = [...members.values()].sort((a, b) => b.length - a.length || byCodeUnit(a[0]!, b[0]!));
  return { communities: sorted, modularity };
}

/** Numbers of [0, 1): S. Park and K. Miller, Random number generators: good ones are hard to find, 1988. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}
