/**
 * The graph of one revision in typed arrays, for what walks it. Entities are numbered in the order of their ids, so that comparing
 * numbers is comparing ids. It holds no text of articles.
 */

import type { Days } from "../model/days.ts";
import type { Entity } from "../model/graph.ts";
import { byCodeUnit } from "../model/identity.ts";
import { RELATION_KINDS } from "../model/schema.ts";

/** One piece of evidence as it is loaded. */
export interface Said extends Days {
  readonly head: number;
  readonly tail: number;
  /** Places in the list of words. */
  readonly type: number;
  readonly status: number;
  /** Place among the relations of its article. */
  readonly at: number;
}

export interface LoadedArticle extends Days {
  /** The store's own numbers of the article and of its issue. */
  readonly key: number;
  readonly issue: number;
  /** Numbers of the entities that it mentions. */
  readonly entities: Iterable<number>;
  readonly relations: Iterable<Said>;
}

export interface LoadedGraph {
  /** By id. */
  readonly entities: readonly Entity[];
  /** Relation kinds and statuses. */
  readonly words: readonly string[];
  readonly articles: Iterable<LoadedArticle>;
}

/** Lists of numbers, one after the other: items by their owner, in the order given. */
export class Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;

  constructor(count: number, owners: ArrayLike<number>, items: ArrayLike<number>) {
    this.starts = new Int32Array(count + 1);
    for (let at = 0; at < owners.length; at++) this.starts[owners[at]! + 1]!++;
    for (let owner = 0; owner < count; owner++) this.starts[owner + 1]! += this.starts[owner]!;
    this.items = new Int32Array(items.length);
    const next = this.starts.slice(0, count);
    for (let at = 0; at < owners.length; at++) this.items[next[owners[at]!]!++] = items[at]!;
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

  /** Of each article: the store's numbers of it and of its issue, and the days of its date. */
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
  /** Evidence of each edge, as places in `said`. */
  readonly evidenceOf: Lists;
  readonly said: readonly { readonly article: number; readonly at: number; readonly days: Days }[];

  constructor({ entities, words, articles }: LoadedGraph) {
    this.entities = entities;
    this.#ordinals = new Map(entities.map(({ id }, ordinal) => [id, ordinal]));
    const keys: number[] = [];
    const issues: number[] = [];
    const days: Days[] = [];
    const named = { article: [] as number[], entity: [] as number[] };
    const last = new Int32Array(entities.length).fill(-1);
    const said: { article: number; at: number; days: Days }[] = [];
    const edges = new EdgeCodes(entities.length, words);
    for (const { key, issue, since, until, entities: mentioned, relations } of articles) {
      const article = keys.push(key) - 1;
      issues.push(issue);
      days.push({ since, until });
      for (const entity of mentioned) {
        if (last[entity] === article) continue;
        last[entity] = article;
        named.article.push(article);
        named.entity.push(entity);
      }
      for (const each of relations) {
        if (each.head === each.tail) continue;
        edges.add(each);
        said.push({ article, at: each.at, days: each });
      }
    }
    this.articleKeys = Int32Array.from(keys);
    this.articleIssues = Int32Array.from(issues);
    this.articleDays = days;
    this.entitiesOf = new Lists(keys.length, named.article, named.entity);
    this.articlesOf = new Lists(entities.length, named.entity, named.article);
    this.said = said;
    const { rows, owners } = edges.sorted();
    this.heads = Int32Array.from(rows, (row) => row.head);
    this.tails = Int32Array.from(rows, (row) => row.tail);
    this.types = rows.map((row) => row.type);
    this.statuses = rows.map((row) => row.status);
    this.evidenceOf = new Lists(
      rows.length,
      owners,
      Int32Array.from(owners, (_, each) => each),
    );
    this.edgesOf = edgesByEntity(entities.length, this.heads, this.tails);
  }

  /** Number of the entity with this id. */
  ordinal(id: string): number | undefined {
    return this.#ordinals.get(id);
  }

  otherEnd(edge: number, entity: number): number {
    return this.heads[edge] === entity ? this.tails[edge]! : this.heads[edge]!;
  }
}

function edgesByEntity(entities: number, heads: Int32Array, tails: Int32Array): Lists {
  const owners = new Int32Array(heads.length * 2);
  for (let edge = 0; edge < heads.length; edge++) {
    owners[edge * 2] = heads[edge]!;
    owners[edge * 2 + 1] = tails[edge]!;
  }
  return new Lists(
    entities,
    owners,
    Int32Array.from(owners, (_, at) => at >> 1),
  );
}

const SYMMETRIC = new Set<string>(RELATION_KINDS.filter((row) => row.symmetric).map((row) => row.kind));

/** Packs head, type, tail and status into one number that sorts like them: exact for millions of entities. */
class EdgeCodes {
  readonly #codes: number[] = [];
  readonly #entities: number;
  readonly #words: readonly string[];
  readonly #ranks: readonly number[];
  readonly #symmetric: readonly boolean[];

  constructor(entities: number, words: readonly string[]) {
    this.#entities = entities;
    this.#words = words.toSorted(byCodeUnit);
    this.#ranks = words.map((word) => this.#words.indexOf(word));
    this.#symmetric = words.map((word) => SYMMETRIC.has(word));
  }

  add({ head, tail, type, status }: Said): void {
    const turned = head > tail && this.#symmetric[type];
    const [from, to] = turned ? [tail, head] : [head, tail];
    const { length } = this.#words;
    this.#codes.push(((from * length + this.#ranks[type]!) * this.#entities + to) * length + this.#ranks[status]!);
  }

  /** The edges in order, and for each piece of evidence which of them is its own. */
  sorted() {
    const distinct = Float64Array.from(new Set(this.#codes)).sort();
    const places = new Map(Array.from(distinct, (code, place) => [code, place]));
    return {
      rows: Array.from(distinct, (code) => this.#unpack(code)),
      owners: Int32Array.from(this.#codes, (code) => places.get(code)!),
    };
  }

  #unpack(code: number) {
    const { length } = this.#words;
    const status = code % length;
    const tail = ((code - status) / length) % this.#entities;
    const rest = ((code - status) / length - tail) / this.#entities;
    const type = rest % length;
    return { head: (rest - type) / length, tail, type: this.#words[type]!, status: this.#words[status]! };
  }
}
