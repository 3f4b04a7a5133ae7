/** How central entities are, by what binds them: see ties.ts. Greatest first, then by id. */
import { setImmediate } from "node:timers/promises";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { EdgeSummary } from "../model/graph.ts";
import { byCodeUnit } from "../model/identity.ts";
import { seeded } from "./communities.ts";
import { tiesOf } from "./ties.ts";

export interface Score {
  readonly id: string;
  readonly score: number;
}

const ranked = (scores: Iterable<readonly [string, number]>): Score[] =>
  Array.from(scores, ([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || byCodeUnit(a.id, b.id));

/** Sums to 1. S. Brin and L. Page, 1998; by weight. */
export function pageRankOf(edges: readonly EdgeSummary[]): Score[] {
  const graph = tiesOf(edges);
  return graph.order === 0 ? [] : ranked(Object.entries(pagerank(graph, { getEdgeWeight: "weight" })));
}

export interface Betweenness {
  readonly scores: readonly Score[];
  /** From so many entities shortest paths were counted, of so many: where fewer, the scores are estimates. */
  readonly samples: number;
  readonly entities: number;
}

export interface BetweennessOptions {
  /** At most so many, chosen always alike (500). */
  readonly samples?: number;
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Share of the shortest paths between all others that lead through an entity, 0 to 1. U. Brandes, A Faster Algorithm for Betweenness
 * Centrality, 2001; from sampled sources: U. Brandes and C. Pich, 2007. Other work gets its turn between sources; throws the signal's reason.
 */
export async function betweennessOf(
  edges: readonly EdgeSummary[],
  { samples = 500, signal, progress }: BetweennessOptions = {},
): Promise<Betweenness> {
  const graph = tiesOf(edges);
  const ids = graph.nodes();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const others = ids.map((id) => Int32Array.from(graph.neighbors(id), (other) => numbers.get(other)!));
  const sources = sampled(ids.length, samples);
  const sums = new Float64Array(ids.length);
  for (const [done, source] of sources.entries()) {
    addDependencies(others, source, sums);
    progress?.(done + 1, sources.length);
    await setImmediate();
    signal?.throwIfAborted();
  }
  const scale = ids.length > 2 ? ids.length / (sources.length * (ids.length - 1) * (ids.length - 2)) : 0;
  const scores = ranked(ids.map((id, number) => [id, sums[number]! * scale] as const));
  return { scores, samples: sources.length, entities: ids.length };
}

/** All, or so many by chance from a fixed seed. */
function sampled(count: number, samples: number): number[] {
  const all = Array.from({ length: count }, (_, number) => number);
  if (count <= samples) return all;
  const random = seeded(1);
  for (let at = 0; at < samples; at++) {
    const other = at + Math.floor(random() * (count - at));
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all.slice(0, samples);
}

/** How much each depends on the shortest paths from one source. */
function addDependencies(others: readonly Int32Array[], source: number, sums: Float64Array): void {
  const distance = new Int32Array(others.length).fill(-1);
  const paths = new Float64Array(others.length);
  const order = new Int32Array(others.length);
  let reached = 1;
  order[0] = source;
  distance[source] = 0;
  paths[source] = 1;
  for (let at = 0; at < reached; at++) {
    const here = order[at]!;
    for (const next of others[here]!) {
      if (distance[next] === -1) {
        distance[next] = distance[here]! + 1;
        order[reached++] = next;
      }
      if (distance[next] === distance[here]! + 1) paths[next]! += paths[here]!;
    }
  }
  const dependency = new Float64Array(others.length);
  for (let at = reached - 1; at > 0; at--) {
    const here = order[at]!;
    for (const before of others[here]!)
      if (distance[before] === distance[here]! - 1)
        dependency[before]! += (paths[before]! / paths[here]!) * (1 + dependency[here]!);
    sums[here]! += dependency[here]!;
  }
}
