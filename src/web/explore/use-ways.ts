/** The ways between two entities: asked for, and lit up on the map. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { coKey, edgeKey } from "../../graph/keys.ts";
import type { Subgraph } from "../../model/graph.ts";
import { ways as asked } from "../data/queries.ts";
import { usePage } from "../state/page.tsx";

/** From one end to the other: entities in order, and what ties each to the next. */
export type Way = Pick<Subgraph, "entities" | "edges" | "coMentions">;

type Paths = Way & { readonly paths: readonly (readonly string[])[] };

/** The ways that are asked for, best first; null while unknown or not asked for. */
export function useWays() {
  const { between, filter } = usePage().state;
  const { from, to } = between ?? { from: "", to: null };
  const { data, error, refetch } = useQuery({ ...asked(from, to ?? "", filter), enabled: to !== null });
  const ways = useMemo(() => (to !== null && data ? waysOf(data) : null), [data, to]);
  return { ways, more: data?.more ?? 0, error, retry: () => void refetch() };
}

/** What is lit up: all nodes and lines of these ways. */
export const lit = (ways: readonly Way[]) => ({
  nodes: new Set(ways.flatMap(({ entities }) => entities.map(({ id }) => id))),
  edges: new Set(ways.flatMap(({ edges, coMentions }) => [...edges.map(edgeKey), ...coMentions.map(coKey)])),
});

/** Each path with what it is made of. Pure. */
export function waysOf({ paths, entities, edges, coMentions }: Paths): Way[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return paths.map((ids) => {
    const steps = new Set(ids.slice(1).flatMap((id, at) => [`${ids[at]} ${id}`, `${id} ${ids[at]}`]));
    const isStep = ({ head, tail }: { head: string; tail: string }) => steps.has(`${head} ${tail}`);
    return {
      entities: ids.flatMap((id) => byId.get(id) ?? []),
      edges: edges.filter(isStep),
      coMentions: coMentions.filter(isStep),
    };
  });
}
