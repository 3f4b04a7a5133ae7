/** Expanding entities: how many would come, and the guard on hubs. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Subgraph } from "../../model/graph.ts";
import { around } from "../data/queries.ts";
import { usePage } from "../state/page.tsx";
import { type By, EXPANSION, type Root, root } from "../state/state.ts";
import { type Drawn, entitiesOf } from "./drawn.ts";
import type { Picture } from "./use-picture.ts";

/** More than so many at once are asked about first. */
export const HUB = 30;

/** How many entities of a neighbourhood are not on the map yet. */
export function newcomers(part: Pick<Subgraph, "entities">, drawn: Pick<Drawn, "entities">): number {
  const present = new Set(drawn.entities.map((entity) => entity.id));
  return part.entities.filter((entity) => !present.has(entity.id)).length;
}

/** Numbers and the actions for one entity by some ties; `coming` is null until known. */
export function useExpansion(id: string, picture: Picture, by: By = null) {
  const { filter, view } = usePage().state;
  const expand = useExpand(picture);
  const before = view.roots.find((one) => one.id === id && one.by === by);
  const now = before ?? root(id, by);
  const { data } = useQuery(around(now, filter));
  const left = data?.left.entities ?? 0;
  return {
    coming: data ? newcomers(data, picture.drawn) : null,
    left,
    expand: () => void expand([now]),
    /** The next that a limit left out, once the first are there; null where there are none. */
    more:
      before && left > 0
        ? {
            count: Math.min(left, EXPANSION),
            expand: () => void expand([{ ...before, most: before.most + EXPANSION }]),
          }
        : null,
  };
}

export type Expand = (roots: readonly Root[]) => Promise<void>;

/** Expands; asks first where many would come. */
export function useExpand({ drawn }: Picture): Expand {
  const { state, dispatch } = usePage();
  const client = useQueryClient();
  return useCallback(
    async (roots) => {
      const asked = roots.map((one) => client.fetchQuery(around(one, state.filter)));
      const parts = await Promise.all(asked).catch(() => null);
      // The picture asks again and says what is wrong.
      if (!parts) return dispatch({ do: "expand", roots });
      const entities = entitiesOf(parts);
      const coming = newcomers({ entities }, drawn);
      const names = roots.map(({ id }) => entities.find((entity) => entity.id === id)?.name ?? id);
      const left = parts.reduce((sum, part) => sum + part.left.entities, 0);
      if (coming > HUB) dispatch({ do: "ask", asked: { roots, name: names.join("、"), coming, left } });
      else dispatch({ do: "expand", roots });
    },
    [client, state.filter, drawn, dispatch],
  );
}
