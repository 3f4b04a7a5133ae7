/** The ways between two entities: asked for, and lit up on the map. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { coKey, edgeKey } from "../../graph/keys.ts";
import type { Subgraph } from "../../model/graph.ts";
import { way } from "../data/queries.ts";
import { usePage } from "../state/page.tsx";

/** From one end to the other: entities in order, and what ties each to the next. */
export type Way = Pick<Subgraph, "entities" | "edges" | "coMentions">;

/** The ways that are asked for, best first; null while unknown or not asked for. */
export function useWays() {
  const { between, filter } = usePage().state;
  const { from, to } = between ?? { from: "", to: null };
  const { data, error, refetch } = useQuery({ ...way(from, to ?? "", filter), enabled: to !== null });
  const ways = useMemo(
    () =>
      to !== null && data
        ? [data].filter(({ entities }) => entities.length > 0).map((one) => ordered(one, from))
        : null,
    [data, from, to],
  );
  return { ways, error, retry: () => void refetch() };
}

/** What is lit up: all nodes and lines of these ways. */
export const lit = (ways: readonly Way[]) => ({
  nodes: new Set(ways.flatMap(({ entities }) => entities.map(({ id }) => id))),
  edges: new Set(ways.flatMap(({ edges, coMentions }) => [...edges.map(edgeKey), ...coMentions.map(coKey)])),
});

/** A way with its entities from its beginning to its end. Pure. */
export function ordered<W extends Way>(one: W, from: string): W {
  const ties = [...one.edges, ...one.coMentions];
  const steps = new Map([[from, 0]]);
  for (const [id, hops] of steps) {
    for (const { head, tail } of ties) {
      const next = head === id ? tail : tail === id ? head : null;
      if (next !== null && !steps.has(next)) steps.set(next, hops + 1);
    }
  }
  return { ...one, entities: one.entities.toSorted((a, b) => (steps.get(a.id) ?? 0) - (steps.get(b.id) ?? 0)) };
}
