/** The graph of the index as ranked paths see it. */
import { type Bond, hopCost, hubCost, type PathGraph } from "../graph/paths.ts";
import { STANDING, type Status } from "../model/schema.ts";
import { CoMentions } from "./co-mentions.ts";
import type { EdgeStories } from "./edge-stories.ts";
import type { GraphIndex } from "./graph-index.ts";
import { type IndexFilter, Selection } from "./selection.ts";

export const DEFAULT_LENGTH = 4;
export const DEFAULT_PATHS = 10;

/** What binds two entities, with one more edge between them, or with articles that name both. */
export function boundBy(bond: Bond | undefined, more: { status: Status | null; stories: number }): Bond {
  const { standing = 0, other = 0 } = bond ?? {};
  const stands = more.status !== null && STANDING.has(more.status);
  return stands
    ? { standing: Math.max(standing, more.stories), other }
    : { standing, other: Math.max(other, more.stories) };
}

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
export class IndexPaths implements PathGraph<number> {
  readonly #index: GraphIndex;
  readonly #stories: EdgeStories;
  readonly #selection: Selection;
  readonly #together: CoMentions | null;
  readonly #ends: readonly number[];
  readonly #known = new Map<number, ReadonlyMap<number, number>>();

  constructor(source: { index: GraphIndex; stories: EdgeStories }, filter: IndexFilter, ends: readonly number[]) {
    this.#index = source.index;
    this.#stories = source.stories;
    this.#selection = new Selection(source.index, filter);
    this.#together = this.#selection.coMentions ? new CoMentions(source.index, this.#selection) : null;
    this.#ends = ends;
  }

  through = (entity: number): number => hubCost(this.#index.entities[entity]!.mentions);

  hops(from: number): ReadonlyMap<number, number> {
    const known = this.#known.get(from);
    if (known) return known;
    const bonds = new Map<number, Bond>();
    for (const edge of this.#index.edgesOf.of(from)) {
      const other = this.#index.otherEnd(edge, from);
      if (!this.#keeps(other)) continue;
      const stories = this.#selection.stories(edge, this.#stories);
      const status = this.#index.statuses[edge] as Status;
      if (stories > 0) bonds.set(other, boundBy(bonds.get(other), { status, stories }));
    }
    for (const { entity, articles } of this.#together?.of(from, (other) => this.#keeps(other)) ?? [])
      bonds.set(entity, boundBy(bonds.get(entity), { status: null, stories: articles }));
    const hops = new Map(Array.from(bonds, ([other, bond]) => [other, hopCost(bond)]));
    this.#known.set(from, hops);
    return hops;
  }

  #keeps = (entity: number): boolean => this.#selection.entity(entity) || this.#ends.includes(entity);
}
