/**
 * The graph of one revision in typed arrays, for what walks it. Entities are numbered in the order of their ids, so that comparing
 * numbers is comparing ids. It holds no text of articles.
 */

import type { Days } from "../model/days.ts";
import type { Entity } from "../model/graph.ts";
import type { GraphArrays, ListArrays } from "./graph-arrays.ts";

/** Lists of numbers, one after the other: items by their owner. */
export class Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;

  constructor({ starts, items }: ListArrays) {
    this.starts = starts;
    this.items = items;
  }

  of(owner: number): Int32Array {
    return this.items.subarray(this.starts[owner], this.starts[owner + 1]);
  }

  count(owner: number): number {
    return this.starts[owner + 1]! - this.starts[owner]!;
  }
}

export class GraphIndex {
  readonly entities: readonly Entity[];
  readonly #ordinals: ReadonlyMap<string, number>;

  /** Of each article, by issue id, then place: the store's numbers of it and of its issue, and the days of its date. */
  readonly articleKeys: Int32Array;
  readonly articleIssues: Int32Array;
  readonly articleDays: readonly Days[];
  /** Entities of each article, and articles of each entity, ascending. */
  readonly entitiesOf: Lists;
  readonly articlesOf: Lists;

  /** Edges by head, type, tail, status. Loops are not among them. */
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly edgesOf: Lists;
  /** The other end of each item of `edgesOf`. */
  readonly otherEnds: Int32Array;
  /** Evidence of each edge, as places in `said`: by date, then article. */
  readonly evidenceOf: Lists;
  readonly said: readonly { readonly article: number; readonly at: number; readonly days: Days }[];
  /** The first edge of each entity as a head; after the last entity, how many edges there are. */
  readonly firstEdges: Int32Array;

  /** `entities` by id. */
  constructor(entities: readonly Entity[], arrays: GraphArrays) {
    this.entities = entities;
    this.#ordinals = new Map(entities.map(({ id }, ordinal) => [id, ordinal]));
    const { words, articleSince, articleUntil, saidArticles, saidAt, saidSince, saidUntil } = arrays;
    this.articleKeys = arrays.articleKeys;
    this.articleIssues = arrays.articleIssues;
    this.articleDays = Array.from(articleSince, (since, at) => ({ since, until: articleUntil[at]! }));
    this.entitiesOf = new Lists(arrays.entitiesOf);
    this.articlesOf = new Lists(arrays.articlesOf);
    this.heads = arrays.heads;
    this.tails = arrays.tails;
    this.types = Array.from(arrays.types, (word) => words[word]!);
    this.statuses = Array.from(arrays.statuses, (word) => words[word]!);
    this.edgesOf = new Lists(arrays.edgesOf);
    this.otherEnds = otherEnds(arrays);
    this.evidenceOf = new Lists(arrays.evidenceOf);
    this.said = Array.from(saidArticles, (article, at) => {
      return { article, at: saidAt[at]!, days: { since: saidSince[at]!, until: saidUntil[at]! } };
    });
    this.firstEdges = firstEdges(entities.length, arrays.heads);
  }

  /** Number of the entity with this id. */
  ordinal(id: string): number | undefined {
    return this.#ordinals.get(id);
  }

  otherEnd(edge: number, entity: number): number {
    return this.heads[edge] === entity ? this.tails[edge]! : this.heads[edge]!;
  }
}

function otherEnds({ edgesOf: { starts, items }, heads, tails }: GraphArrays): Int32Array {
  const others = new Int32Array(items.length);
  for (let entity = 0; entity + 1 < starts.length; entity++)
    for (let at = starts[entity]!; at < starts[entity + 1]!; at++) {
      const edge = items[at]!;
      others[at] = heads[edge] === entity ? tails[edge]! : heads[edge]!;
    }
  return others;
}

function firstEdges(entities: number, heads: Int32Array): Int32Array {
  const first = new Int32Array(entities + 1);
  for (const head of heads) first[head + 1]!++;
  for (let entity = 0; entity < entities; entity++) first[entity + 1]! += first[entity]!;
  return first;
}
