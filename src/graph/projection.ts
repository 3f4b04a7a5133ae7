/** Entities joined by what they share: agencies that issue the same policy, investors of the same company. */
import type { EdgeSummary, ProjectedPair } from "../model/graph.ts";
import { byCodeUnit } from "../model/identity.ts";
import { type EntityKind, type RelationKind, relationKind, STANDING } from "../model/schema.ts";
import { kindOf } from "./filter.ts";

export interface ProjectionOptions {
  /** The kind of the entities that are joined. */
  readonly kind: EntityKind;
  /** What they share is at the other end of these. */
  readonly relations: readonly RelationKind[];
  /** Which end they are at (head); of symmetric relations they may be at either. */
  readonly end?: "head" | "tail";
  /** Pairs that share at least so many (1). */
  readonly least?: number;
}

export interface Projection {
  /** Those that share most first, then by ids; head is the lesser. */
  readonly pairs: readonly ProjectedPair[];
  /** By entity: how many things it has that could be shared. */
  readonly counts: ReadonlyMap<string, number>;
  /** What more than MOST_SHARERS share joins everyone with everyone, and is left out. */
  readonly tooCommon: readonly string[];
}

export const MOST_SHARERS = 500;

/** Of asserted and planned relations. The same whatever the order of the edges. */
export function project(edges: readonly EdgeSummary[], options: ProjectionOptions): Projection {
  const sharers = sharersOf(edges, options);
  const counts = new Map<string, number>();
  const shared = new Map<string, ProjectedPair & { readonly shared: string[] }>();
  const tooCommon: string[] = [];
  for (const [thing, ids] of sharers) {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    if (ids.length > MOST_SHARERS) {
      tooCommon.push(thing);
      continue;
    }
    for (const [at, head] of ids.entries())
      for (const tail of ids.slice(at + 1)) {
        const key = `${head} ${tail}`;
        const pair = shared.get(key) ?? { head, tail, shared: [] };
        pair.shared.push(thing);
        shared.set(key, pair);
      }
  }
  const pairs = [...shared.values()].filter((pair) => pair.shared.length >= (options.least ?? 1));
  pairs.sort((a, b) => b.shared.length - a.shared.length || byCodeUnit(a.head, b.head) || byCodeUnit(a.tail, b.tail));
  return { pairs, counts, tooCommon };
}

/** By what is shared, ascending: who has it, ascending. */
function sharersOf(
  edges: readonly EdgeSummary[],
  { kind, relations, end = "head" }: ProjectionOptions,
): [string, string[]][] {
  const sharers = new Map<string, Set<string>>();
  const add = (id: string, thing: string) => {
    if (kindOf(id) === kind && id !== thing) sharers.set(thing, (sharers.get(thing) ?? new Set()).add(id));
  };
  for (const { head, type, tail, status } of edges) {
    if (!STANDING.has(status) || !relations.includes(type)) continue;
    const both = relationKind(type).symmetric;
    if (both || end === "head") add(head, tail);
    if (both || end === "tail") add(tail, head);
  }
  return [...sharers]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([thing, ids]): [string, string[]] => [thing, [...ids].sort(byCodeUnit)]);
}
