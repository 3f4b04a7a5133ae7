/** Edges with their evidence: within a set, between pairs, at an entity. */
import type { Edge } from "../../model/graph.ts";
import type { RelationKind, Status } from "../../model/schema.ts";
import { compareKeys, cursorOf, keyIn } from "../cursor.ts";
import type { Page, Paged } from "../graph-store.ts";
import { limitOf, type Transaction } from "./connection.ts";
import { type EvidenceRow, edgesOf } from "./edges.ts";
import { kept, type ScopedFilter } from "./filter.ts";
import { EDGE_COUNT, EDGES_AT, EVIDENCE_AMONG, EVIDENCE_BETWEEN } from "./graph-queries.ts";
import { orderOf } from "./order.ts";

/** Edges with both ends in a set, with the evidence that the filter keeps. */
export const edgesAmong = async (tx: Transaction, ids: readonly string[], filter: ScopedFilter): Promise<Edge[]> =>
  edgesOf(await tx.run<EvidenceRow>(EVIDENCE_AMONG, { ids, ...kept(filter) }));

/** Edges between the two of each pair, in either direction. */
export async function edgesBetween(
  tx: Transaction,
  pairs: readonly (readonly [string, string])[],
  filter: ScopedFilter,
): Promise<Edge[]> {
  // One that is given both ways round is one.
  const distinct = new Map(pairs.map((pair) => [pair.toSorted().join(" "), pair]));
  if (distinct.size === 0) return [];
  return edgesOf(await tx.run<EvidenceRow>(EVIDENCE_BETWEEN, { pairs: [...distinct.values()], ...kept(filter) }));
}

type Key = readonly [evidence: number, type: string, head: string, tail: string, status: string];
const LIKE: Key = [0, "", "", "", ""];
const FIRST: Key = [Number.NEGATIVE_INFINITY, "", "", "", ""];

interface EdgeRow {
  readonly head: string;
  readonly type: RelationKind;
  readonly tail: string;
  readonly status: Status;
  readonly weight: number;
}

const keyOf = ({ weight, type, head, tail, status }: EdgeRow): Key => [-weight, type, head, tail, status];

/** Edges at an entity, by evidence, then type, head, tail, status. A kind in the filter is that of the other end. */
export async function edgesAt(tx: Transaction, entity: string, options: ScopedFilter & Page): Promise<Paged<Edge>> {
  const [weight, type, head, tail, status] = keyIn(options.cursor, LIKE) ?? FIRST;
  const { limit = Number.POSITIVE_INFINITY } = options;
  const about = { entity, ...kept(options), ends: [] };
  const from = { weight: -weight, type, head: orderOf(head), tail: orderOf(tail), status };
  const [[counted], shown] = await Promise.all([
    tx.run<{ total: number }>(EDGE_COUNT, about),
    tx.run<EdgeRow>(EDGES_AT, { ...about, ...from, limit: limitOf(limit + 1) }),
  ]);
  const keys = shown.map(keyOf).sort(compareKeys).slice(0, limit);
  const next = shown.length > keys.length ? cursorOf(keys.at(-1)!) : null;
  return {
    total: counted!.total,
    items: await inOrder(tx, keys, options),
    next,
  };
}

async function inOrder(tx: Transaction, keys: readonly Key[], filter: ScopedFilter): Promise<Edge[]> {
  const name = (...parts: readonly string[]) => parts.join(" ");
  const pairs = keys.map(([, , head, tail]) => [head, tail] as const);
  const edges = await edgesBetween(tx, pairs, filter);
  const known = new Map(edges.map((edge) => [name(edge.type, edge.head, edge.tail, edge.status), edge]));
  return keys.map(([, ...key]) => known.get(name(...key))!);
}
