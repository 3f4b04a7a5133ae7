/** What binds entities, whatever its kind: the graph on which communities and centralities are worked out. */
import { UndirectedGraph } from "graphology";
import type { EdgeSummary } from "../model/graph.ts";
import { byCodeUnit } from "../model/identity.ts";
import { STANDING } from "../model/schema.ts";

/** One edge for each two that an asserted or planned relation binds, its weight the sum of stories. The same whatever the order given. */
export function tiesOf(edges: readonly EdgeSummary[]): UndirectedGraph<object, { weight: number }> {
  const standing = edges.filter(({ head, tail, status }) => STANDING.has(status) && head !== tail);
  const weights = new Map<string, Map<string, number>>();
  for (const { head, tail, stories } of standing) {
    const [a, b] = head < tail ? [head, tail] : [tail, head];
    const others = weights.get(a) ?? new Map<string, number>();
    weights.set(a, others.set(b, (others.get(b) ?? 0) + stories));
  }
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (const id of [...new Set(standing.flatMap(({ head, tail }) => [head, tail]))].sort(byCodeUnit)) graph.addNode(id);
  for (const [a, others] of [...weights].sort(([x], [y]) => byCodeUnit(x, y)))
    for (const [b, weight] of [...others].sort(([x], [y]) => byCodeUnit(x, y)))
      graph.addUndirectedEdge(a, b, { weight });
  return graph;
}
