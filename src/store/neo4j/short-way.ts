/** The way between two entities where it has one hop or two, as most have: one statement brings all of it. */
import type { Subgraph } from "../../model/graph.ts";
import { type Transaction, whole } from "./connection.ts";
import { type EvidenceRow, edgesOf } from "./edges.ts";
import { kept, type ScopedFilter } from "./filter.ts";
import { SHORT_WAY } from "./graph-queries.ts";
import { type EntityRow, entityOf } from "./read-entities.ts";

/** Entities come first, then evidence. */
type Row = { readonly entity: EntityRow } | ({ readonly entity: null } & EvidenceRow);

/** Over relations alone, between entities by their own ids; null where that has more hops, or there is none. */
export async function shortWay(
  tx: Transaction,
  from: string,
  to: string,
  filter: ScopedFilter,
): Promise<Subgraph | null> {
  const about = { ...kept(filter), from, to, ends: [], limit: whole(1) };
  const rows = await tx.run<Row>(SHORT_WAY, about);
  if (rows.length === 0) return null;
  return {
    entities: rows.flatMap(({ entity }) => (entity ? [entityOf(entity)] : [])),
    edges: edgesOf(rows.flatMap((row) => (row.entity ? [] : [row]))),
    coMentions: [],
    left: { entities: 0, edges: 0, coMentions: 0 },
  };
}
