/** The shortest way between two entities. */
import { CoMentions } from "./co-mentions.ts";
import type { GraphIndex } from "./graph-index.ts";
import { MAX_HOPS } from "./graph-store.ts";
import { type IndexFilter, Selection } from "./selection.ts";

/**
 * The entities of the way, from one end to the other: of the shortest the one with most evidence, then most shared articles
 * (where co-mentions count), then by the ids along it. Null where there is none within MAX_HOPS.
 */
export function shortestPath(index: GraphIndex, from: number, to: number, filter: IndexFilter): number[] | null {
  const bonds = new Bonds(index, filter, [from, to]);
  const rings = ringsFrom(to, from, bonds);
  return rings && strongestWay(from, stepsFrom(from, rings, bonds));
}

/** Any evidence counts for more than all shared articles. */
export const EVIDENCE = 2 ** 28;

class Bonds {
  readonly #index: GraphIndex;
  readonly #selection: Selection;
  readonly #together: CoMentions | null;
  readonly #ends: readonly number[];
  readonly #visited: Uint8Array;

  constructor(index: GraphIndex, filter: IndexFilter, ends: readonly number[]) {
    this.#index = index;
    this.#selection = new Selection(index, filter);
    this.#together = this.#selection.coMentions ? new CoMentions(index, this.#selection) : null;
    this.#ends = ends;
    this.#visited = new Uint8Array(index.articleKeys.length);
  }

  /** Neighbours of an entity; those that an article gave before are left out. */
  *reach(entity: number): Generator<number> {
    const { edgesOf, entitiesOf } = this.#index;
    for (const edge of edgesOf.of(entity)) {
      const other = this.#index.otherEnd(edge, entity);
      if (this.#keeps(other) && this.#selection.weight(edge) > 0) yield other;
    }
    for (const article of this.#together?.articlesOf(entity) ?? []) {
      if (this.#visited[article]) continue;
      this.#visited[article] = 1;
      for (const other of entitiesOf.of(article)) if (this.#keeps(other)) yield other;
    }
  }

  /** Neighbours among some, with the weight of what binds them. */
  weights(entity: number, among: ReadonlySet<number>): Map<number, number> {
    const weights = new Map<number, number>();
    const add = (other: number, weight: number) => {
      if (weight > 0 && among.has(other)) weights.set(other, (weights.get(other) ?? 0) + weight);
    };
    for (const edge of this.#index.edgesOf.of(entity))
      add(this.#index.otherEnd(edge, entity), this.#selection.weight(edge) * EVIDENCE);
    for (const { entity: other, articles } of this.#together?.of(entity, (other) => among.has(other)) ?? [])
      add(other, articles);
    return weights;
  }

  #keeps(entity: number): boolean {
    return this.#selection.entity(entity) || this.#ends.includes(entity);
  }
}

/** Rings around one end until the other is met. */
function ringsFrom(centre: number, goal: number, bonds: Bonds): Set<number>[] | null {
  const seen = new Set([centre]);
  const rings = [new Set([centre])];
  while (!seen.has(goal)) {
    const last = rings.at(-1)!;
    if (rings.length > MAX_HOPS || last.size === 0) return null;
    const next = new Set<number>();
    for (const entity of last)
      for (const other of bonds.reach(entity)) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.add(other);
      }
    rings.push(next);
  }
  return rings;
}

/** What binds each entity of a ring to those of the next. */
export type Step<T> = ReadonlyMap<T, ReadonlyMap<T, number>>;

/** Ring by ring inwards: which are met on a shortest way. */
function stepsFrom(from: number, rings: readonly Set<number>[], bonds: Bonds): Step<number>[] {
  const steps: Step<number>[] = [];
  let here = new Set([from]);
  for (const inner of rings.slice(0, -1).reverse()) {
    const step = new Map([...here].map((entity) => [entity, bonds.weights(entity, inner)]));
    steps.push(step);
    here = new Set([...step.values()].flatMap((weights) => [...weights.keys()]));
  }
  return steps;
}

/** The way of most weight in all, then by the ids along it: from the last step back, the best way on from each. */
export function strongestWay<T extends string | number>(from: T, steps: readonly Step<T>[]): T[] {
  const best = new Map<T, { total: number; next: T }>();
  for (const step of steps.toReversed())
    for (const [entity, weights] of step) {
      const [first] = [...weights]
        .map(([next, weight]) => ({ next, total: weight + (best.get(next)?.total ?? 0) }))
        .sort((a, b) => b.total - a.total || (a.next < b.next ? -1 : 1));
      best.set(entity, first!);
    }
  const way = [from];
  for (let step = best.get(from); step; step = best.get(step.next)) way.push(step.next);
  return way;
}
