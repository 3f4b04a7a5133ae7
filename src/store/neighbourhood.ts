/** Who is around some entities: ring by ring, the nearest and most connected first. */
import { CoMentions } from "./co-mentions.ts";
import type { EdgeStories } from "./edge-stories.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { Neighbourhood } from "./graph-store.ts";
import { type IndexFilter, Selection } from "./selection.ts";
import { top } from "./top.ts";

export const DEFAULT_LIMIT = 200;
/** Of an answer that no limit cut. */
export const NOTHING_LEFT = { entities: 0, edges: 0, coMentions: 0 };

/** What to show, as numbers of the index. */
export interface Found {
  readonly entities: readonly number[];
  /** Ascending: by head, type, tail, status. */
  readonly edges: readonly number[];
  readonly left: { readonly entities: number; readonly edges: number; readonly coMentions: number };
}

/** A graph and how many stories tell its edges. */
export interface ToldGraph {
  readonly index: GraphIndex;
  readonly stories: EdgeStories;
}

/**
 * All within `depth` steps (1) that the filter keeps; the given ones whatever their kind. Above `limit`, the nearest ring first, in it
 * by stories that bind to the rings inside, then (with co-mentions) articles shared with them, then mentions, then id.
 * `left` is what the limit took from the answer without one.
 */
export function neighbourhood(
  { index, stories }: ToldGraph,
  centres: readonly number[],
  options: IndexFilter & Neighbourhood,
): Found {
  const { depth = 1, limit = DEFAULT_LIMIT } = options;
  const selection = new Selection(index, options);
  const together = selection.coMentions ? new CoMentions(index, selection) : null;
  const all = [...new Set(centres)];
  const inside = membership(index, all);
  const visited = together ? new Uint8Array(index.articleKeys.length) : null;
  let ring: readonly number[] = all;
  for (let step = 0; step < depth && ring.length > 0; step++) {
    const bonds = new Bonds(index);
    const { starts, items } = index.edgesOf;
    // What has no room is only counted, however strong its bonds.
    const hasRoom = all.length < limit;
    for (const entity of ring) {
      for (let at = starts[entity]!; at < starts[entity + 1]!; at++) {
        const other = index.otherEnds[at]!;
        if (inside[other] || !selection.entity(other) || !selection.edge(items[at]!)) continue;
        bonds.add(other, hasRoom ? selection.stories(items[at]!, stories) : 1, 0);
      }
      for (const article of together?.articlesOf(entity) ?? []) {
        if (visited![article]) continue;
        visited![article] = 1;
        for (const other of index.entitiesOf.of(article))
          if (!inside[other] && selection.entity(other)) bonds.add(other, 0, 1);
      }
    }
    ring = bonds.strongestFirst(limit - all.length);
    for (const entity of ring) {
      inside[entity] = 1;
      all.push(entity);
    }
  }
  return limited(index, all, inside, limit, selection, together);
}

/** How much binds the entities of a ring to the rings inside it. */
class Bonds {
  readonly #index: GraphIndex;
  readonly #found: number[] = [];
  readonly #stories: Int32Array;
  readonly #articles: Int32Array;

  constructor(index: GraphIndex) {
    this.#index = index;
    this.#stories = new Int32Array(index.entities.length);
    this.#articles = new Int32Array(index.entities.length);
  }

  /** One of the two is more than 0. */
  add(entity: number, stories: number, articles: number): void {
    if (this.#stories[entity] === 0 && this.#articles[entity] === 0) this.#found.push(entity);
    this.#stories[entity]! += stories;
    this.#articles[entity]! += articles;
  }

  /** All of them, so many in order. */
  strongestFirst(count: number): number[] {
    const [stories, articles] = [this.#stories, this.#articles];
    const { entities } = this.#index;
    const first = top(
      this.#found,
      count,
      (a, b) =>
        stories[b]! - stories[a]! ||
        articles[b]! - articles[a]! ||
        entities[b]!.mentions - entities[a]!.mentions ||
        a - b,
    );
    if (first.length === 0) return this.#found;
    const ordered = new Set(first);
    return [...first, ...this.#found.filter((entity) => !ordered.has(entity))];
  }
}

function membership({ entities }: GraphIndex, some: Iterable<number>): Uint8Array {
  const inside = new Uint8Array(entities.length);
  for (const entity of some) inside[entity] = 1;
  return inside;
}

function limited(
  index: GraphIndex,
  all: readonly number[],
  inside: Uint8Array,
  limit: number,
  selection: Selection,
  together: CoMentions | null,
): Found {
  const entities = all.slice(0, limit);
  const edges = edgesWithin(index, entities, selection);
  if (entities.length === all.length) return { entities, edges, left: NOTHING_LEFT };
  const coMentions = together ? together.countWithin(new Set(all)) - together.countWithin(new Set(entities)) : 0;
  const left = {
    entities: all.length - entities.length,
    edges: countEdges(index, inside, selection) - edges.length,
    coMentions,
  };
  return { entities, edges, left };
}

/** Edges with both ends in a set, ascending. */
function edgesWithin(index: GraphIndex, some: readonly number[], selection: Selection): number[] {
  const { firstEdges, tails } = index;
  const inside = membership(index, some);
  const edges: number[] = [];
  for (const head of Int32Array.from(some).sort())
    for (let edge = firstEdges[head]!; edge < firstEdges[head + 1]!; edge++)
      if (inside[tails[edge]!] && selection.edge(edge)) edges.push(edge);
  return edges;
}

function countEdges({ firstEdges, tails }: GraphIndex, inside: Uint8Array, selection: Selection): number {
  let count = 0;
  for (let head = 0; head < inside.length; head++) {
    if (!inside[head]) continue;
    for (let edge = firstEdges[head]!; edge < firstEdges[head + 1]!; edge++)
      if (inside[tails[edge]!] && selection.edge(edge)) count++;
  }
  return count;
}
