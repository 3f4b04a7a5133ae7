/** The communities of a picture: apart from the layout that shows them, since finding them takes a graph library. */
import { UndirectedGraph } from "graphology";
import { byCodeUnit } from "../model/identity.ts";
import { communitiesIn } from "./communities.ts";
import type { LayoutEdge, LayoutNode } from "./layout.ts";

/** Ids of each, the largest first; the same whatever the order given. */
export function communitiesAmong(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
): readonly (readonly string[])[] {
  const graph = new UndirectedGraph<object, { weight: number }>();
  const known = new Set(nodes.map(({ id }) => id));
  const ties = edges
    .filter(({ source, target }) => source !== target && known.has(source) && known.has(target))
    .map(({ source, target, weight }) => ({ ends: [source, target].sort(byCodeUnit) as [string, string], weight }))
    .sort((x, y) => byCodeUnit(x.ends[0], y.ends[0]) || byCodeUnit(x.ends[1], y.ends[1]) || x.weight - y.weight);
  for (const { ends, weight } of ties)
    graph.updateEdge(...ends, (before) => ({ weight: (before.weight ?? 0) + weight }));
  return communitiesIn(graph).communities;
}
