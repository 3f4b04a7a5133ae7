/**
 * All simple paths between two entities up to a length, the best evidenced first.
 *
 * A path costs what its hops cost and what the entities on its way cost: the fewer stories tell a hop, the dearer it is, and so is a hub,
 * since what is named everywhere joins everything and tells little. Of equal cost the shorter comes first, then by the ids along it. So
 * three hops that several stories tell come before two through a ministry that each issue names. Whole numbers only.
 *
 * Found by A* (P. Hart, N. Nilsson, B. Raphael, 1968) over partial paths: what the rest of the way costs at least is known exactly but for
 * entities that would be met twice, so that hardly any but the paths to be shown are walked.
 */
import { Heap } from "./heap.ts";

/** What a hop costs that one story tells; n stories divide it. */
const HOP = 16;

/** What binds two entities. */
export interface Bond {
  /** Stories that tell the best told edge that stands: asserted or planned. */
  readonly standing: number;
  /** Where there is none: stories that deny or end something between the two, or articles that name both, whichever are more. */
  readonly other: number;
}

/** 16 by the number of stories, rounded up; where nothing stands, 16 more than as many others would cost. */
export const hopCost = ({ standing, other }: Bond): number =>
  standing > 0 ? Math.ceil(HOP / standing) : HOP + Math.ceil(HOP / other);

/** The binary digits of the number of its mentions. */
export const hubCost = (mentions: number): number => 32 - Math.clz32(mentions);

/** The hops from an entity: other ends, and what each costs. */
export interface Hops {
  readonly ends: Int32Array;
  readonly costs: Int32Array;
}

/** Entities are numbers from 0 to `size` in the order of their ids. */
export interface PathGraph {
  readonly size: number;
  /** The same both ways; each end once. */
  hops(from: number): Hops;
  /** What it costs to go through each. */
  readonly through: Int32Array;
}

export interface PathOptions {
  /** Hops at most. */
  readonly length: number;
  readonly limit: number;
}

export interface RankedPaths {
  readonly paths: readonly (readonly number[])[];
  /** How many more there are: at least, unless all were counted. */
  readonly more: number;
  readonly counted: boolean;
}

type Ends = readonly [from: number, to: number];

/** Beyond the shown ones, paths are counted up to here. */
const COUNTED = 200;
/** Partial paths that are looked at. */
const WORK = 200_000;
/** Above the hops of any path, so that a hop more only parts equal costs. */
const SCALE = 8;

/** A path up to some entity, and a step onwards from there: one of several, the cheapest first. */
interface Partial {
  readonly path: readonly number[];
  readonly cost: number;
  /** Place of the step among all from there. */
  readonly at: number;
  readonly to: number;
  /** What the path, the step and the rest of the way cost at least. */
  readonly whole: number;
}

export function rankedPaths(graph: PathGraph, ends: Ends, { length, limit }: PathOptions): RankedPaths {
  const [from, to] = ends;
  if (from === to) return { paths: [[from]], more: 0, counted: true };
  const steps = new Steps(graph, ends, length);
  const open = new Heap<Partial>(byWhole);
  /** Of all steps only the next best is open, so that a hub does not flood the queue. */
  const add = (path: readonly number[], cost: number, first: number): void => {
    const onwards = steps.from(path.at(-1)!, length - path.length + 1);
    let at = first;
    while (at < onwards.length && path.includes(steps.end(onwards[at]!))) at++;
    if (at < onwards.length)
      open.push({ path, cost, at, to: steps.end(onwards[at]!), whole: cost + steps.whole(onwards[at]!) });
  };
  add([from], 0, 0);
  const found: (readonly number[])[] = [];
  for (let work = 0; open.size > 0 && found.length < limit + COUNTED && work < WORK; work++) {
    const best = open.pop()!;
    const path = [...best.path, best.to];
    add(best.path, best.cost, best.at + 1);
    if (best.to === to) found.push(path);
    else add(path, best.whole - steps.onwards(best.to, length - path.length + 1), 0);
  }
  return { paths: found.slice(0, limit), more: Math.max(0, found.length - limit), counted: open.size === 0 };
}

/** Of equal cost by the ids along them. */
function byWhole(a: Partial, b: Partial): number {
  if (a.whole !== b.whole) return a.whole - b.whole;
  const shorter = Math.min(a.path.length, b.path.length);
  for (let at = 0; at <= shorter; at++) {
    const [here, there] = [a.path[at] ?? a.to, b.path[at] ?? b.to];
    if (here !== there) return here - there;
  }
  return a.path.length - b.path.length;
}

/** Steps from which the goal can be reached, each as one number that sorts by what the whole way costs at least, then by its end. */
class Steps {
  readonly #graph: PathGraph;
  readonly #start: number;
  readonly #onwards: readonly Int32Array[];
  /** By hops to go, then entity. */
  readonly #known: readonly Map<number, Float64Array>[];

  constructor(graph: PathGraph, ends: Ends, length: number) {
    this.#graph = graph;
    this.#start = ends[0];
    this.#onwards = waysOnwards(graph, ends, length);
    this.#known = Array.from({ length: length + 1 }, () => new Map());
  }

  end = (step: number): number => step % this.#graph.size;
  whole = (step: number): number => Math.floor(step / this.#graph.size);

  /** From an entity with so many hops to go, the cheapest first. */
  from(entity: number, hops: number): Float64Array {
    const known = this.#known[hops]!.get(entity);
    if (known) return known;
    const { size, through } = this.#graph;
    const { ends, costs } = this.#graph.hops(entity);
    const onwards = this.#onwards[hops - 1]!;
    const own = entity === this.#start ? 0 : through[entity]! * SCALE;
    const steps = new Float64Array(ends.length);
    let count = 0;
    for (let at = 0; at < ends.length; at++) {
      const end = ends[at]!;
      if (onwards[end]! === NO_WAY) continue;
      steps[count++] = (own + costs[at]! * SCALE + 1 + onwards[end]!) * size + end;
    }
    const sorted = steps.slice(0, count).sort();
    this.#known[hops]!.set(entity, sorted);
    return sorted;
  }

  /** What it costs at least to go through an entity and on to the goal within so many hops. */
  onwards = (entity: number, hops: number): number => this.#onwards[hops]![entity]!;
}

const NO_WAY = 2 ** 31 - 1;

/**
 * What going through each entity and on to the goal costs at least, by hops at most: from the goal outwards for half the length, and for the
 * rest only from those that are near enough to the other end. So of a path of four hops only the neighbours of both ends are asked for theirs.
 */
function waysOnwards(graph: PathGraph, [from, to]: Ends, length: number): readonly Int32Array[] {
  const { through } = graph;
  const ways = [new Int32Array(graph.size).fill(NO_WAY).with(to, 0)];
  const half = Math.ceil(length / 2);
  let last: Iterable<number> = [to];
  for (let hops = 1; hops <= half; hops++) {
    const before = ways[hops - 1]!;
    const now = before.slice();
    const cheaper = new Set<number>();
    for (const entity of last) {
      const { ends, costs } = graph.hops(entity);
      for (let at = 0; at < ends.length; at++) {
        const next = ends[at]!;
        const cost = before[entity]! + (costs[at]! + through[next]!) * SCALE + 1;
        if (cost >= now[next]! || next === from || next === to) continue;
        now[next] = cost;
        cheaper.add(next);
      }
    }
    ways.push(now);
    last = cheaper;
  }
  const near = ringsAround(graph, from, length - half - 1);
  for (let hops = half + 1; hops < length; hops++) {
    const before = ways[hops - 1]!;
    const now = before.slice();
    for (const entity of near.slice(0, length - hops + 1).flat()) {
      if (entity === from || entity === to) continue;
      const cost = leastOf(graph.hops(entity), before) + through[entity]! * SCALE;
      if (cost < now[entity]!) now[entity] = cost;
    }
    ways.push(now);
  }
  return ways;
}

/** Of some hops and the ways on from their ends. */
function leastOf({ ends, costs }: Hops, onwards: Int32Array): number {
  let least = NO_WAY;
  for (let at = 0; at < ends.length; at++)
    if (onwards[ends[at]!]! !== NO_WAY) least = Math.min(least, onwards[ends[at]!]! + costs[at]! * SCALE + 1);
  return least;
}

/** An entity, those one hop away, those two away and so on. */
function ringsAround(graph: PathGraph, centre: number, radius: number): number[][] {
  const seen = new Uint8Array(graph.size);
  seen[centre] = 1;
  const rings = [[centre]];
  for (let hops = 1; hops <= radius; hops++) {
    const ring: number[] = [];
    for (const entity of rings.at(-1)!)
      for (const next of graph.hops(entity).ends) {
        if (seen[next]) continue;
        seen[next] = 1;
        ring.push(next);
      }
    rings.push(ring);
  }
  return rings;
}
