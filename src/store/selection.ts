/** Which edges and entities a filter keeps. */
import { type Days, NO_DATE } from "../model/days.ts";
import { daysKept, overlap } from "./days.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { GraphFilter } from "./graph-store.ts";

/** A filter whose issues and sections have been looked up. */
export interface IndexFilter extends GraphFilter {
  /** 1 for each article of the index that is among them; all are where this is absent. */
  readonly articles?: Uint8Array | undefined;
}

export class Selection {
  readonly #index: GraphIndex;
  readonly days: Days;
  readonly articles: Uint8Array | undefined;
  readonly coMentions: boolean;
  readonly #always: boolean;
  readonly #types: ReadonlySet<string> | null;
  readonly #relations: ReadonlySet<string> | null;
  readonly #statuses: ReadonlySet<string> | null;

  constructor(index: GraphIndex, filter: IndexFilter) {
    this.#index = index;
    this.days = daysKept(filter);
    this.articles = filter.articles;
    this.#always = !this.articles && this.days.since === 0 && this.days.until === NO_DATE;
    this.coMentions = filter.coMentions ?? false;
    this.#types = filter.types ? new Set(filter.types) : null;
    this.#relations = filter.relations ? new Set(filter.relations) : null;
    this.#statuses = filter.statuses ? new Set(filter.statuses) : null;
  }

  entity(ordinal: number): boolean {
    return !this.#types || this.#types.has(this.#index.entities[ordinal]!.type);
  }

  /** How much evidence of an edge is kept; 0: the edge is not. */
  weight(edge: number): number {
    const { types, statuses, evidenceOf } = this.#index;
    if (this.#relations && !this.#relations.has(types[edge]!)) return 0;
    if (this.#statuses && !this.#statuses.has(statuses[edge]!)) return 0;
    if (this.#always) return evidenceOf.count(edge);
    return this.articlesOf(edge).length;
  }

  /** How many stories the kept evidence of an edge comes from; `stories` are those of the articles. */
  stories(edge: number, stories: Int32Array): number {
    const weight = this.weight(edge);
    if (weight < 2) return weight;
    return new Set(this.articlesOf(edge).map((article) => stories[article])).size;
  }

  /** The article of each piece of evidence that is kept. */
  articlesOf(edge: number): number[] {
    const { evidenceOf, said } = this.#index;
    const articles: number[] = [];
    for (const each of evidenceOf.of(edge)) {
      const { article, days } = said[each]!;
      if (this.keeps(article, days)) articles.push(article);
    }
    return articles;
  }

  /** Whether what an article says to be so on some days is kept. */
  keeps(article: number, days: Days): boolean {
    return this.#always || (this.articles?.[article] !== 0 && overlap(days, this.days));
  }
}
