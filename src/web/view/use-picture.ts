/** The picture as a hook: asks for the parts of the view and puts them together. */
import { type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Api } from "../../api/contract.ts";
import { among, around, newest } from "../data/queries.ts";
import { usePage } from "../state/page.tsx";
import { type Drawn, drawn, entitiesOf, merged, type Part } from "./drawn.ts";
import { type Tally, tally } from "./tally.ts";
import { type SinceVisit, useSinceVisit } from "./use-since-visit.ts";

export interface Picture {
  readonly drawn: Drawn;
  /** Before the filter. */
  readonly tally: Tally;
  /** What came since the last visit, where that is what is drawn. */
  readonly since: SinceVisit | null;
  readonly pending: boolean;
  readonly error: Error | null;
  /** Neighbours that limits left out. */
  readonly left: number;
  readonly retry: () => void;
}

/** What is drawn now. */
export function usePicture(): Picture {
  const { view, filter } = usePage().state;
  const visit = useSinceVisit(view.newest);
  const since = view.newest && visit.data && visit.data.part.edges.length > 0 ? visit.data : null;
  const first = useQuery({ ...newest, enabled: view.newest && !visit.pending && !since });
  const arrival = since?.part ?? first.data;
  const pins = useQuery(among(view.pins, filter));
  const roots = useQueries({
    queries: view.roots.map((root) => around(root, filter)),
    combine: together,
  });
  const pending =
    (view.newest && !arrival && !first.error) || (view.pins.length > 0 && pins.isPending) || roots.pending;
  const answered = useMemo(
    () => [
      ...(view.newest && arrival ? [arrival] : []),
      ...(view.pins.length && pins.data ? [pins.data] : []),
      ...roots.data,
    ],
    [view.newest, view.pins.length, arrival, pins.data, roots.data],
  );
  const parts = useSettled(answered, !pending);
  const ids = useMemo(
    () =>
      entitiesOf(parts)
        .map(({ id }) => id)
        .sort(),
    [parts],
  );
  const between = useQuery(among(ids.length > 1 ? ids : [], filter));
  const whole = useMemo(() => {
    const known = new Set(ids);
    const inner = between.data && {
      entities: [],
      edges: between.data.edges.filter((edge) => known.has(edge.head) && known.has(edge.tail)),
      coMentions: between.data.coMentions.filter((tie) => known.has(tie.head) && known.has(tie.tail)),
    };
    return merged(inner ? [...parts, inner] : parts);
  }, [parts, ids, between.data]);
  const counts = useMemo(() => tally(whole.entities, whole.edges), [whole]);
  const picture = useMemo(() => drawn(whole, view, filter), [whole, view, filter]);
  return {
    drawn: picture,
    tally: counts,
    since,
    pending,
    error: (view.newest ? first.error : null) ?? (view.pins.length ? pins.error : null) ?? roots.error,
    left: roots.data.reduce((sum, part) => sum + part.left.entities, 0),
    retry: () => {
      if (first.error) void first.refetch();
      if (pins.error) void pins.refetch();
      roots.retry();
    },
  };
}

/** Outside of the hook: answers that did not change are not put together again. */
const together = (results: readonly UseQueryResult<Api["/api/subgraph"]>[]) => ({
  data: results.flatMap((result) => (result.data ? [result.data] : [])),
  pending: results.some((result) => result.isPending),
  error: results.find((result) => result.error)?.error ?? null,
  retry: () => results.forEach((result) => void (result.error && result.refetch())),
});

/** The parts as they last were whole: the picture does not empty itself while others are asked for. */
function useSettled(parts: readonly Part[], settled: boolean): readonly Part[] {
  const [kept, keep] = useState(parts);
  if (settled && kept !== parts) keep(parts);
  return settled || kept.length === 0 ? parts : kept;
}
