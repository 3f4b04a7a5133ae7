/** Numbers of a graph as a store loads them, put in order: what an index in memory is made of, and what is kept of it. */
import type { Days } from "../model/days.ts";
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
  /** How many entities there are; they are numbered by id. */
  readonly entities: number;
  /** Relation kinds and statuses. */
  readonly words: readonly string[];
  /** By issue id, then place. */
  readonly articles: Iterable<LoadedArticle>;
}

/** Lists of numbers, one after the other: those of an owner lie from its start to the next one's. */
export interface ListArrays {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

export interface GraphArrays {
  /** Of each article: the store's numbers of it and of its issue, and the days of its date. */
  readonly articleKeys: Int32Array;
  readonly articleIssues: Int32Array;
  readonly articleSince: Int32Array;
  readonly articleUntil: Int32Array;
  readonly entitiesOf: ListArrays;
  readonly articlesOf: ListArrays;
  /** Of each edge, by head, type, tail, status; types and statuses are places in `words`, which sort by code unit. */
  readonly words: readonly string[];
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  readonly types: Int32Array;
  readonly statuses: Int32Array;
  readonly edgesOf: ListArrays;
  /** Evidence by edge; of one edge by date, then article. */
  readonly evidenceOf: ListArrays;
  readonly saidArticles: Int32Array;
  readonly saidAt: Int32Array;
  readonly saidSince: Int32Array;
  readonly saidUntil: Int32Array;
}

/** Numbers of which there is no telling how many come. */
class Growing {
  #numbers = new Int32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  done(): Int32Array {
    return this.#numbers.slice(0, this.length);
  }
}

/** Items by their owner, in the order given. */
export function listsOf(count: number, owners: Int32Array, items: Int32Array): ListArrays {
  const starts = new Int32Array(count + 1);
  for (const owner of owners) starts[owner + 1]!++;
  for (let owner = 0; owner < count; owner++) starts[owner + 1]! += starts[owner]!;
  const sorted = new Int32Array(items.length);
  const next = starts.slice(0, count);
  for (let at = 0; at < owners.length; at++) sorted[next[owners[at]!]!++] = items[at]!;
  return { starts, items: sorted };
}

/** Loops are left out, and so is an entity that an article mentions again. */
export function arraysOf({ entities, words, articles }: LoadedGraph): GraphArrays {
  const [keys, issues, since, until] = [new Growing(), new Growing(), new Growing(), new Growing()];
  const named = { article: new Growing(), entity: new Growing() };
  const said = { article: new Growing(), at: new Growing(), since: new Growing(), until: new Growing() };
  const last = new Int32Array(entities).fill(-1);
  const codes = new EdgeCodes(entities, words);
  for (const read of articles) {
    const article = keys.length;
    keys.push(read.key);
    issues.push(read.issue);
    since.push(read.since);
    until.push(read.until);
    for (const entity of read.entities) {
      if (last[entity] === article) continue;
      last[entity] = article;
      named.article.push(article);
      named.entity.push(entity);
    }
    for (const each of read.relations) {
      if (each.head === each.tail) continue;
      codes.add(each);
      said.article.push(article);
      said.at.push(each.at);
      said.since.push(each.since);
      said.until.push(each.until);
    }
  }
  const [articleOf, entityOf] = [named.article.done(), named.entity.done()];
  const edges = codes.sorted();
  const days = { since: said.since.done(), until: said.until.done() };
  return {
    articleKeys: keys.done(),
    articleIssues: issues.done(),
    articleSince: since.done(),
    articleUntil: until.done(),
    entitiesOf: listsOf(keys.length, articleOf, entityOf),
    articlesOf: listsOf(entities, entityOf, articleOf),
    ...edges.rows,
    edgesOf: edgesByEntity(entities, edges.rows.heads, edges.rows.tails),
    evidenceOf: byDate(listsOf(edges.rows.heads.length, edges.owners, numbersTo(edges.owners.length)), days),
    saidArticles: said.article.done(),
    saidAt: said.at.done(),
    saidSince: days.since,
    saidUntil: days.until,
  };
}

const numbersTo = (count: number): Int32Array => Int32Array.from({ length: count }, (_, at) => at);

/** Evidence comes article by article: only where dates go back is there anything to sort. */
function byDate(lists: ListArrays, { since, until }: { since: Int32Array; until: Int32Array }): ListArrays {
  const { starts, items } = lists;
  for (let edge = 0; edge + 1 < starts.length; edge++)
    if (starts[edge + 1]! - starts[edge]! > 1)
      items
        .subarray(starts[edge], starts[edge + 1])
        .sort((a, b) => since[a]! - since[b]! || until[a]! - until[b]! || a - b);
  return lists;
}

function edgesByEntity(entities: number, heads: Int32Array, tails: Int32Array): ListArrays {
  const owners = new Int32Array(heads.length * 2);
  const edges = new Int32Array(heads.length * 2);
  for (let edge = 0; edge < heads.length; edge++) {
    owners.set([heads[edge]!, tails[edge]!], edge * 2);
    edges.fill(edge, edge * 2, edge * 2 + 2);
  }
  return listsOf(entities, owners, edges);
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
    const sorted = Float64Array.from(this.#codes).sort();
    const distinct = sorted.filter((code, at) => code !== sorted[at - 1]);
    return {
      rows: this.#unpacked(distinct),
      owners: Int32Array.from(this.#codes, (code) => placeOf(code, distinct)),
    };
  }

  #unpacked(codes: Float64Array) {
    const { length } = this.#words;
    const columns = () => new Int32Array(codes.length);
    const [heads, types, tails, statuses] = [columns(), columns(), columns(), columns()];
    for (const [edge, code] of codes.entries()) {
      statuses[edge] = code % length;
      const rest = Math.floor(code / length);
      tails[edge] = rest % this.#entities;
      const front = Math.floor(rest / this.#entities);
      types[edge] = front % length;
      heads[edge] = Math.floor(front / length);
    }
    return { words: this.#words, heads, types, tails, statuses };
  }
}

function placeOf(code: number, sorted: Float64Array): number {
  let [a, b] = [0, sorted.length - 1];
  while (a < b) {
    const middle = (a + b) >> 1;
    if (sorted[middle]! < code) a = middle + 1;
    else b = middle;
  }
  return a;
}
