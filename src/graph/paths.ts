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

export interface PathGraph<T> {
  /** Who is one hop away, and what that costs; the same both ways. */
  hops(from: T): ReadonlyMap<T, number>;
  /** What it costs to go through an entity. */
  through(entity: T): number;
}

export interface PathOptions {
  /** Hops at most. */
  readonly length: number;
  readonly limit: number;
}

export interface RankedPaths<T> {
  readonly paths: readonly (readonly T[])[];
  /** How many more there are: at least, unless all were counted. */
  readonly more: number;
  readonly counted: boolean;
}

/** Beyond the shown ones, paths are counted up to here. */
const COUNTED = 200;
/** Partial paths that are looked at. */
const WORK = 200_000;
/** Above the hops of any path, so that a hop more only parts equal costs. */
const SCALE = 8;

/** A step onwards, with what it costs and what it and the rest of the way cost at least. */
interface Step<T> {
  readonly to: T;
  readonly cost: number;
  readonly whole: number;
}

/** A path up to some entity, and a step onwards from there: one of several, the cheapest first. */
interface Partial<T> {
  readonly path: readonly T[];
  readonly cost: number;
  readonly steps: readonly Step<T>[];
  readonly at: number;
}

export function rankedPaths<T extends string | number>(
  graph: PathGraph<T>,
  ends: readonly [from: T, to: T],
  { length, limit }: PathOptions,
): RankedPaths<T> {
  const [from, to] = ends;
  if (from === to) return { paths: [[from]], more: 0, counted: true };
  const onwards = stepsOnwards(graph, ends, length);
  const open = new Heap<Partial<T>>(byWhole);
  /** Of all steps only the next best is open, so that a hub does not flood the queue. */
  const add = ({ path, cost, steps, at }: Partial<T>): void => {
    let next = at;
    while (next < steps.length && path.includes(steps[next]!.to)) next++;
    if (next < steps.length) open.push({ path, cost, steps, at: next });
  };
  add({ path: [from], cost: 0, steps: onwards(from, length), at: 0 });
  const found: (readonly T[])[] = [];
  for (let work = 0; open.size > 0 && found.length < limit + COUNTED && work < WORK; work++) {
    const best = open.pop()!;
    const step = best.steps[best.at]!;
    const path = [...best.path, step.to];
    add({ ...best, at: best.at + 1 });
    if (step.to === to) found.push(path);
    else add({ path, cost: best.cost + step.cost, steps: onwards(step.to, length - path.length + 1), at: 0 });
  }
  return { paths: found.slice(0, limit), more: Math.max(0, found.length - limit), counted: open.size === 0 };
}

/** Of equal cost by the ids along them. */
function byWhole<T extends string | number>(a: Partial<T>, b: Partial<T>): number {
  const [x, y] = [a.steps[a.at]!, b.steps[b.at]!];
  const difference = a.cost + x.whole - (b.cost + y.whole);
  if (difference !== 0) return difference;
  const shorter = Math.min(a.path.length, b.path.length);
  for (let at = 0; at <= shorter; at++) {
    const [here, there] = [a.path[at] ?? x.to, b.path[at] ?? y.to];
    if (here !== there) return here < there ? -1 : 1;
  }
  return a.path.length - b.path.length;
}

/** Steps from an entity with so many hops to go: those from which the goal can be reached. */
function stepsOnwards<T extends string | number>(
  graph: PathGraph<T>,
  ends: readonly [from: T, to: T],
  length: number,
): (from: T, hops: number) => readonly Step<T>[] {
  const [from, to] = ends;
  const rest = restOfWays(graph, ends, length);
  const known = Array.from({ length: length + 1 }, () => new Map<T, readonly Step<T>[]>());
  const stepsFrom = (entity: T, hops: number): Step<T>[] => {
    const through = entity === from ? 0 : graph.through(entity) * SCALE;
    const steps: Step<T>[] = [];
    for (const [next, hop] of graph.hops(entity)) {
      const left = rest(next, hops - 1);
      if (left === undefined) continue;
      const cost = through + hop * SCALE + 1;
      steps.push({ to: next, cost, whole: cost + (next === to ? 0 : graph.through(next) * SCALE + left) });
    }
    return steps.sort((a, b) => a.whole - b.whole || (a.to < b.to ? -1 : 1));
  };
  return (entity, hops) => {
    const steps = known[hops]!.get(entity) ?? stepsFrom(entity, hops);
    known[hops]!.set(entity, steps);
    return steps;
  };
}

/** What the way from an entity to the goal costs at least within some hops; undefined where there is none. */
type Rest<T> = (entity: T, hops: number) => number | undefined;

/**
 * Ring by ring: from the goal outwards for half the length, and for the rest only at those that are near enough to the other end. So of a
 * path of four hops only the neighbours of both ends are asked for theirs.
 */
function restOfWays<T>(graph: PathGraph<T>, [from, to]: readonly [from: T, to: T], length: number): Rest<T> {
  /** By hops: what is cheaper than with fewer. */
  const best: Map<T, number>[] = [new Map([[to, 0]])];
  const rest: Rest<T> = (entity, hops) => {
    for (let most = Math.min(hops, best.length - 1); most >= 0; most--) {
      const cost = best[most]!.get(entity);
      if (cost !== undefined) return cost;
    }
    return undefined;
  };
  const offer = (entity: T, cost: number, ring: Map<T, number>): void => {
    if (cost < (ring.get(entity) ?? rest(entity, length) ?? Number.POSITIVE_INFINITY)) ring.set(entity, cost);
  };
  const beyond = (entity: T, cost: number): number => cost + (entity === to ? 0 : graph.through(entity) * SCALE);
  const half = Math.ceil(length / 2);
  for (let hops = 1; hops <= half; hops++) {
    const ring = new Map<T, number>();
    for (const [entity, cost] of best[hops - 1]!)
      for (const [next, hop] of graph.hops(entity))
        if (next !== from && next !== to) offer(next, beyond(entity, cost) + hop * SCALE + 1, ring);
    best.push(ring);
  }
  const near = ringsAround(graph, from, length - half - 1);
  for (let hops = half + 1; hops < length; hops++) {
    const ring = new Map<T, number>();
    for (const entity of near.slice(0, length - hops + 1).flat())
      for (const [next, hop] of graph.hops(entity)) {
        if (entity === from || entity === to || next === from) continue;
        const cost = rest(next, hops - 1);
        if (cost !== undefined) offer(entity, beyond(next, cost) + hop * SCALE + 1, ring);
      }
    best.push(ring);
  }
  return rest;
}

/** An entity, those one hop away, those two away and so on. */
function ringsAround<T>(graph: PathGraph<T>, centre: T, radius: number): T[][] {
  const seen = new Set([centre]);
  const rings = [[centre]];
  for (let hops = 1; hops <= radius; hops++) {
    const ring = new Set(rings.at(-1)!.flatMap((entity) => [...graph.hops(entity).keys()]));
    rings.push([...ring].filter((entity) => !seen.has(entity)));
    for (const entity of ring) seen.add(entity);
  }
  return rings;
}
