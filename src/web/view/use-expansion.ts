/** Expanding an entity: how many would come, and the guard on hubs. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Entity, Subgraph } from "../../model/graph.ts";
import { around } from "../data/queries.ts";
import { usePage } from "../state/page.tsx";
import type { Drawn } from "./drawn.ts";
import type { Picture } from "./use-picture.ts";

/** More than so many at once are asked about first. */
export const HUB = 30;

/** How many entities of a neighbourhood are not on the map yet. */
export function newcomers(part: Pick<Subgraph, "entities">, drawn: Pick<Drawn, "entities">): number {
  const present = new Set(drawn.entities.map((entity) => entity.id));
  return part.entities.filter((entity) => !present.has(entity.id)).length;
}

/** Numbers and the action for one entity; `coming` is null until known. */
export function useExpansion(entity: Pick<Entity, "id" | "name">, picture: Picture) {
  const { filter } = usePage().state;
  const expand = useExpand(picture);
  const { data } = useQuery(around(entity.id, filter));
  return {
    coming: data ? newcomers(data, picture.drawn) : null,
    left: data?.left.entities ?? 0,
    expand: () => void expand(entity.id),
  };
}

/** Expands by id; asks first where many would come. */
export function useExpand({ drawn }: Picture): (id: string) => Promise<void> {
  const { state, dispatch } = usePage();
  const client = useQueryClient();
  return useCallback(
    async (id) => {
      const part = await client.fetchQuery(around(id, state.filter)).catch(() => null);
      // The picture asks again and says what is wrong.
      if (!part) return dispatch({ do: "expand", id });
      const coming = newcomers(part, drawn);
      const name = part.entities.find((entity) => entity.id === id)?.name ?? id;
      if (coming > HUB) dispatch({ do: "ask", asked: { id, name, coming, left: part.left.entities } });
      else dispatch({ do: "expand", id });
    },
    [client, state.filter, drawn, dispatch],
  );
}
