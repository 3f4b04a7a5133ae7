/** The shortest way between two entities. */
import { CoMentions } from "./co-mentions.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { GraphFilter } from "./graph-store.ts";
import { Selection } from "./selection.ts";

export const MAX_HOPS = 6;

/**
 * The entities of the way, from one end to the other: of the shortest the one with most evidence, then most shared articles
 * (where co-mentions count), then by the ids along it. Null where there is none within MAX_HOPS.
 */
export function shortestPath(index: GraphIndex, from: number, to: number, filter: GraphFilter): number[] | null {
  const neighbours = neighboursIn(index, new Selection(index, filter), from, to);
  const rings = ringsFrom(to, from, neighbours);
  return rings && bestWay(rings, from, neighbours);
}

/** Weight of the bond with each neighbour: evidence first, shared articles count less than any evidence. */
type Neighbours = (entity: number) => ReadonlyMap<number, number>;
const EVIDENCE = 2 ** 28;

function neighboursIn(index: GraphIndex, selection: Selection, from: number, to: number): Neighbours {
  const together = selection.coMentions ? new CoMentions(index, selection.days) : null;
  const kept = (entity: number) => entity === from || entity === to || selection.entity(entity);
  return (entity) => {
    const weights = new Map<number, number>();
    const add = (other: number, weight: number) => {
      if (weight > 0 && kept(other)) weights.set(other, (weights.get(other) ?? 0) + weight);
    };
    for (const edge of index.edgesOf.of(entity)) add(index.otherEnd(edge, entity), selection.weight(edge) * EVIDENCE);
    for (const { entity: other, articles } of together?.of(entity, kept) ?? []) add(other, articles);
    return weights;
  };
}

/** Rings around one end until the other is met. */
function ringsFrom(centre: number, goal: number, neighbours: Neighbours): Set<number>[] | null {
  const seen = new Set([centre]);
  const rings = [new Set([centre])];
  while (!rings.at(-1)!.has(goal)) {
    if (rings.length > MAX_HOPS || rings.at(-1)!.size === 0) return null;
    const next = new Set<number>();
    for (const entity of rings.at(-1)!)
      for (const other of neighbours(entity).keys()) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.add(other);
      }
    rings.push(next);
  }
  return rings;
}

/** Ring by ring inwards: which are met on a shortest way; then outwards: the best way on from each. */
function bestWay(rings: readonly Set<number>[], from: number, neighbours: Neighbours): number[] {
  const onWay: Map<number, ReadonlyMap<number, number>>[] = [];
  let here = new Set([from]);
  for (let ring = rings.length - 2; ring >= 0; ring--) {
    const inner = rings[ring]!;
    const steps = new Map(
      [...here].map((entity) => [entity, new Map([...neighbours(entity)].filter(([other]) => inner.has(other)))]),
    );
    onWay.push(steps);
    here = new Set([...steps.values()].flatMap((weights) => [...weights.keys()]));
  }
  const best = new Map<number, { total: number; next: number }>();
  for (const steps of onWay.toReversed())
    for (const [entity, weights] of steps) {
      const [first] = [...weights]
        .map(([next, weight]) => ({ next, total: weight + (best.get(next)?.total ?? 0) }))
        .sort((a, b) => b.total - a.total || a.next - b.next);
      best.set(entity, first!);
    }
  const way = [from];
  for (let step = best.get(from); step; step = best.get(step.next)) way.push(step.next);
  return way;
}
