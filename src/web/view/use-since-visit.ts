/** What came since the last visit, as the arrival shows it. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Api } from "../../api/contract.ts";
import { issues, news } from "../data/queries.ts";
import type { Part } from "./drawn.ts";
import { sinceVisit } from "./visit.ts";

/** So many issues, the newest of the new, are told of. */
const MOST = 30;
/** So many relations are drawn at first sight. */
const STRONGEST = 60;

export interface SinceVisit {
  readonly issues: number;
  readonly news: Api["/api/news"];
  readonly part: Part;
}

/** Null while unknown, on a first visit, and where nothing came. */
export function useSinceVisit(enabled: boolean): { data: SinceVisit | null; pending: boolean } {
  const all = useQuery({ ...issues, enabled }).data?.items;
  const fresh = useMemo(
    () =>
      all &&
      sinceVisit(
        all.map(({ id }) => id),
        localStorage,
        sessionStorage,
      ),
    [all],
  );
  const found = useQuery({ ...news((fresh ?? []).slice(-MOST)), enabled: enabled && (fresh?.length ?? 0) > 0 });
  const data = useMemo(
    () => (found.data && fresh?.length ? { issues: fresh.length, news: found.data, part: partOf(found.data) } : null),
    [found.data, fresh],
  );
  return { data, pending: enabled && (!fresh || (fresh.length > 0 && found.isPending)) };
}

function partOf({ edges, ends }: Api["/api/news"]): Part {
  const drawn = edges.slice(0, STRONGEST);
  const ids = new Set(drawn.flatMap(({ head, tail }) => [head, tail]));
  return { entities: ends.filter(({ id }) => ids.has(id)), edges: drawn, coMentions: [] };
}
