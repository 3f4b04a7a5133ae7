/** The graph of the index as ranked paths see it. */
import { type Hops, hopCost, hubCost, type PathGraph, rankedPaths } from "../graph/paths.ts";
import type { CoMention, Entity } from "../model/graph.ts";
import { STANDING, type Status } from "../model/schema.ts";
import { CoMentions } from "./co-mentions.ts";
import type { EdgeStories } from "./edge-stories.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { Paths, PathsOptions } from "./graph-store.ts";
import { type IndexFilter, Selection } from "./selection.ts";

const DEFAULT_LENGTH = 4;
const DEFAULT_PATHS = 10;

/** The hops of some paths, each pair once. */
export function hopsIn<T extends string | number>(paths: readonly (readonly T[])[]): (readonly [T, T])[] {
  const hops = new Map<string, readonly [T, T]>();
  for (const path of paths)
    for (const [at, b] of path.slice(1).entries()) {
      const pair = path[at]! < b ? ([path[at]!, b] as const) : ([b, path[at]!] as const);
      hops.set(pair.join(" "), pair);
    }
  return [...hops.values()].sort(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1));
}

/** Paths, and all that stands along them but the edges. */
export interface Ways {
  readonly hops: readonly (readonly [number, number])[];
  /** As they are first met. */
  readonly entities: readonly Entity[];
  readonly coMentions: readonly CoMention[];
  readonly ranked: Pick<Paths, "paths" | "more" | "counted">;
}

/** The best paths between two entities, given by their numbers. */
export function waysBetween(
  index: GraphIndex,
  graph: PathGraph,
  ends: readonly [number, number],
  options: IndexFilter & PathsOptions,
): Ways {
  const { length = DEFAULT_LENGTH, limit = DEFAULT_PATHS } = options;
  const found = rankedPaths(graph, ends, { length, limit });
  const hops = hopsIn(found.paths);
  const selection = new Selection(index, options);
  const together = selection.coMentions ? new CoMentions(index, selection) : null;
  return {
    hops,
    entities: [...new Set(found.paths.flat())].map((entity) => index.entities[entity]!),
    coMentions: together ? hops.flatMap((pair) => together.within(new Set(pair))) : [],
    ranked: { ...found, paths: found.paths.map((path) => path.map((entity) => index.entities[entity]!.id)) },
  };
}

/** Hops as they were last asked for: people ask for one path after the other. */
export class LastPaths {
  #last: { readonly about: string; readonly graph: IndexPaths } | undefined;

  of(source: { index: GraphIndex; stories: EdgeStories }, filter: IndexFilter, ends: readonly number[]): IndexPaths {
    const { types, relations, statuses, since, until, issues, sections, coMentions } = filter;
    const kinds = types && [types, ends];
    const about = JSON.stringify([kinds, relations, statuses, since, until, issues, sections, coMentions]);
    if (this.#last?.about !== about) this.#last = { about, graph: new IndexPaths(source, filter, ends) };
    return this.#last.graph;
  }
}

/** Kinds of entity that the filter keeps, and the two ends whatever their kind. Hops are worked out when first asked for, and kept. */
export class IndexPaths implements PathGraph {
  readonly size: number;
  readonly through: Int32Array;
  readonly #index: GraphIndex;
  readonly #stories: EdgeStories;
  readonly #selection: Selection;
  readonly #together: CoMentions | null;
  readonly #ends: readonly number[];
  readonly #known = new Map<number, Hops>();
  /** What binds each entity to the one that is looked at; 0 for those that nothing does. */
  readonly #standing: Int32Array;
  readonly #other: Int32Array;

  constructor(source: { index: GraphIndex; stories: EdgeStories }, filter: IndexFilter, ends: readonly number[]) {
    this.#index = source.index;
    this.size = source.index.entities.length;
    this.through = Int32Array.from(source.index.entities, ({ mentions }) => hubCost(mentions));
    this.#stories = source.stories;
    this.#selection = new Selection(source.index, filter);
    this.#together = this.#selection.coMentions ? new CoMentions(source.index, this.#selection) : null;
    this.#ends = ends;
    this.#standing = new Int32Array(this.size);
    this.#other = new Int32Array(this.size);
  }

  hops(from: number): Hops {
    const known = this.#known.get(from);
    if (known) return known;
    const ends = Int32Array.from(this.#boundTo(from));
    const costs = ends.map((end) => hopCost({ standing: this.#standing[end]!, other: this.#other[end]! }));
    for (const end of ends) {
      this.#standing[end] = 0;
      this.#other[end] = 0;
    }
    const hops = { ends, costs };
    this.#known.set(from, hops);
    return hops;
  }

  /** Whom anything binds to an entity, each once. */
  #boundTo(from: number): number[] {
    const { edgesOf, otherEnds, statuses } = this.#index;
    const bound: number[] = [];
    const bind = (end: number, bonds: Int32Array, stories: number): void => {
      if (this.#standing[end] === 0 && this.#other[end] === 0) bound.push(end);
      bonds[end] = Math.max(bonds[end]!, stories);
    };
    for (let at = edgesOf.starts[from]!; at < edgesOf.starts[from + 1]!; at++) {
      const [edge, end] = [edgesOf.items[at]!, otherEnds[at]!];
      const stories = this.#keeps(end) ? this.#selection.stories(edge, this.#stories) : 0;
      if (stories > 0) bind(end, STANDING.has(statuses[edge] as Status) ? this.#standing : this.#other, stories);
    }
    for (const { entity, articles } of this.#together?.of(from, (other) => this.#keeps(other)) ?? [])
      bind(entity, this.#other, articles);
    return bound;
  }

  #keeps = (entity: number): boolean => this.#selection.entity(entity) || this.#ends.includes(entity);
}
