/** Entities named in the same articles, counted from the index. */
import { npmi } from "../graph/npmi.ts";
import { type Days, NO_DATE } from "../model/days.ts";
import type { CoMention } from "../model/graph.ts";
import { overlap } from "./days.ts";
import type { GraphIndex } from "./graph-index.ts";

export interface Together {
  readonly entity: number;
  /** Articles that name both, and those that count and name this one. */
  readonly articles: number;
  readonly named: number;
  readonly npmi: number;
}

/** Up to so many entities, the articles of each two are counted in a table. */
const TABLE_SIDE = 1000;

/** Which articles count. */
interface Counted {
  readonly days: Days;
  /** 1 for each of them; all of those days where absent. */
  readonly articles?: Uint8Array | undefined;
}

/** Counts over some articles; all of them where a filter names no days and no articles. */
export class CoMentions {
  readonly #index: GraphIndex;
  /** 1 for each article that counts; null when all do. */
  readonly #counts: Uint8Array | null;
  /** How many articles count. */
  readonly all: number;
  readonly #shared: Int32Array;

  constructor(index: GraphIndex, { days, articles }: Counted) {
    this.#index = index;
    const all = !articles && days.since === 0 && days.until === NO_DATE;
    const counts = (each: Days, article: number) => Number(articles?.[article] !== 0 && overlap(each, days));
    this.#counts = all ? null : Uint8Array.from(index.articleDays, counts);
    this.all = this.#counts ? this.#counts.reduce((sum, one) => sum + one, 0) : index.articleKeys.length;
    this.#shared = new Int32Array(index.entities.length);
  }

  /** Articles that count and name the entity, ascending. */
  articlesOf(entity: number): Int32Array {
    const articles = this.#index.articlesOf.of(entity);
    return this.#counts ? articles.filter((article) => this.counts(article)) : articles;
  }

  counts(article: number): boolean {
    return this.#counts?.[article] !== 0;
  }

  /** All that share an article with one, by number; `among` keeps some. */
  of(entity: number, among: (other: number) => boolean = () => true): Together[] {
    return this.beside(this.articlesOf(entity), (other) => other !== entity && among(other));
  }

  /** All that `among` keeps in some of the articles that count, by number, weighed as beside one that just these name. */
  beside(articles: ArrayLike<number> & Iterable<number>, among: (other: number) => boolean): Together[] {
    const shared = this.#shared;
    const seen: number[] = [];
    for (const article of articles)
      for (const other of this.#index.entitiesOf.of(article))
        if (among(other) && shared[other]!++ === 0) seen.push(other);
    return Array.from(Int32Array.from(seen).sort(), (other) => {
      const both = shared[other]!;
      shared[other] = 0;
      const named = this.#countOf(other);
      const weight = npmi({ both, a: articles.length, b: named, all: this.all });
      return { entity: other, articles: both, named, npmi: weight };
    });
  }

  #countOf(entity: number): number {
    return this.#counts ? this.articlesOf(entity).length : this.#index.articlesOf.count(entity);
  }

  /** Pairs within a set, by head and tail. */
  within(entities: ReadonlySet<number>): CoMention[] {
    const sorted = Int32Array.from(entities).sort();
    if (sorted.length > TABLE_SIDE)
      return Array.from(sorted, (head) => this.after(head, (other) => entities.has(other))).flat();
    const table = this.#tableOf(sorted);
    const pairs: CoMention[] = [];
    for (let a = 0; a < sorted.length; a++)
      for (let b = a + 1; b < sorted.length; b++) {
        const articles = table[a * sorted.length + b]!;
        if (articles > 0) pairs.push(this.#pair(sorted[a]!, sorted[b]!, articles));
      }
    return pairs;
  }

  /** Shared articles of each two of a few entities: one pass over the articles instead of one for each entity. */
  #tableOf(sorted: Int32Array): Int32Array {
    const places = new Int32Array(this.#index.entities.length).fill(-1);
    for (const [place, entity] of sorted.entries()) places[entity] = place;
    const table = new Int32Array(sorted.length ** 2);
    const { starts, items } = this.#index.entitiesOf;
    const here: number[] = [];
    for (let article = 0; article + 1 < starts.length; article++) {
      if (this.#counts?.[article] === 0) continue;
      here.length = 0;
      for (let at = starts[article]!; at < starts[article + 1]!; at++) {
        const place = places[items[at]!]!;
        if (place >= 0) here.push(place);
      }
      for (const a of here) for (const b of here) if (a < b) table[a * sorted.length + b]!++;
    }
    return table;
  }

  #pair(head: number, tail: number, both: number): CoMention {
    const { entities } = this.#index;
    const counts = { both, a: this.#countOf(head), b: this.#countOf(tail), all: this.all };
    return { head: entities[head]!.id, tail: entities[tail]!.id, articles: both, npmi: npmi(counts) };
  }

  /** The pairs of one with those that come after it. */
  after(head: number, among: (other: number) => boolean = () => true): CoMention[] {
    const { entities } = this.#index;
    return this.of(head, (other) => other > head && among(other)).map(({ entity, articles, npmi }) => {
      return { head: entities[head]!.id, tail: entities[entity]!.id, articles, npmi };
    });
  }

  /** How many pairs there are within a set. */
  countWithin(entities: ReadonlySet<number>): number {
    const { entitiesOf } = this.#index;
    const { starts, items } = entitiesOf;
    const inside = new Uint8Array(this.#index.entities.length);
    for (const entity of entities) inside[entity] = 1;
    const last = new Int32Array(this.#index.entities.length).fill(-1);
    let pairs = 0;
    for (const head of entities)
      for (const article of this.articlesOf(head))
        for (let at = starts[article]!; at < starts[article + 1]!; at++) {
          const other = items[at]!;
          if (other <= head || last[other] === head || !inside[other]) continue;
          last[other] = head;
          pairs++;
        }
    return pairs;
  }
}
