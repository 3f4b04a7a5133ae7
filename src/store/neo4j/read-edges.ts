/** Edges with their evidence: within a set, between pairs, at an entity. */
import type { Edge, EdgeSummary } from "../../model/graph.ts";
import { compareKeys, cursorOf, keyIn } from "../cursor.ts";
import type { Page, Paged } from "../graph-store.ts";
import type { Transaction } from "./connection.ts";
import { type EvidenceRow, edgesOf } from "./edges.ts";
import { kept, type ScopedFilter } from "./filter.ts";
import { EDGES_AT, EVIDENCE_AMONG, EVIDENCE_BETWEEN } from "./graph-queries.ts";
import { type EdgeRow, edgeListOf, type StoryIds } from "./stories.ts";

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

type Key = readonly [stories: number, type: string, head: string, tail: string, status: string];
const LIKE: Key = [0, "", "", "", ""];

const keyOf = ({ stories, type, head, tail, status }: EdgeSummary): Key => [-stories, type, head, tail, status];

/** Edges at an entity, by stories, then type, head, tail, status. A kind in the filter is that of the other end. */
export async function edgesAt(
  tx: Transaction,
  stories: StoryIds | Promise<StoryIds>,
  entity: string,
  options: ScopedFilter & Page,
): Promise<Paged<Edge>> {
  const after = keyIn(options.cursor, LIKE);
  const rows = await tx.run<EdgeRow>(EDGES_AT, { entity, ...kept(options), ends: [] });
  const all = edgeListOf(rows, await stories)
    .map(keyOf)
    .sort(compareKeys);
  const rest = after ? all.filter((key) => compareKeys(key, after) > 0) : all;
  const keys = rest.slice(0, options.limit);
  return {
    total: all.length,
    items: await inOrder(tx, keys, options),
    next: keys.length < rest.length ? cursorOf(keys.at(-1)!) : null,
  };
}

async function inOrder(tx: Transaction, keys: readonly Key[], filter: ScopedFilter): Promise<Edge[]> {
  const name = (...parts: readonly string[]) => parts.join(" ");
  const pairs = keys.map(([, , head, tail]) => [head, tail] as const);
  const edges = await edgesBetween(tx, pairs, filter);
  const known = new Map(edges.map((edge) => [name(edge.type, edge.head, edge.tail, edge.status), edge]));
  return keys.map(([, ...key]) => known.get(name(...key))!);
}
