/** How many of each kind the picture holds before it is filtered. Pure. */
import type { Edge, Entity } from "../../model/graph.ts";
import type { EntityKind, RelationKind, Status } from "../../model/schema.ts";

export interface Tally {
  readonly types: ReadonlyMap<EntityKind, number>;
  readonly relations: ReadonlyMap<RelationKind, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  /** Sentences, by the section and the source of their article. */
  readonly sections: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
}

/** Counts of entities by kind, of edges by relation and status, of sentences by section and source. */
export const tally = (entities: readonly Entity[], edges: readonly Edge[]): Tally => ({
  types: counts(entities.map((entity) => entity.type)),
  relations: counts(edges.map((edge) => edge.type)),
  statuses: counts(edges.map((edge) => edge.status)),
  sections: counts(named(edges, "section")),
  sources: counts(named(edges, "source")),
});

const named = (edges: readonly Edge[], what: "section" | "source"): string[] =>
  edges.flatMap(({ evidence }) => evidence.flatMap(({ article }) => article[what] ?? []));

function counts<K>(keys: readonly K[]): Map<K, number> {
  const found = new Map<K, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}
