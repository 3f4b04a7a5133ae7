/** The export route's question for a picture. Pure. */
import { RELATION_KINDS, STATUSES } from "../../model/schema.ts";
import type { Query } from "../data/client.ts";
import type { Filter } from "../state/state.ts";

/** These entities, what lies between them, and only what the filter shows. */
export function exportQuery(ids: readonly string[], filter: Filter, format: string): Query {
  const shown = RELATION_KINDS.filter(
    (row) => !filter.relations.includes(row.kind) && (filter.background || !row.background),
  );
  const statuses = STATUSES.filter((row) => !filter.statuses.includes(row.status));
  return {
    entity: ids,
    depth: 0,
    limit: Math.max(1, ids.length),
    relations: filter.ties === "comentions" ? "" : shown.map((row) => row.kind).join(","),
    statuses: statuses.length < STATUSES.length ? statuses.map((row) => row.status).join(",") : undefined,
    coMentions: filter.ties === "relations" ? undefined : true,
    since: filter.since ?? undefined,
    until: filter.until ?? undefined,
    format,
  };
}
