/** Which edges and entities a filter keeps. */
import { type Days, NO_DATE } from "../model/days.ts";
import { daysKept, overlap } from "./days.ts";
import type { EdgeStories } from "./edge-stories.ts";
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

  /** Whether any evidence of an edge is kept. */
  edge(edge: number): boolean {
    if (!this.#isOfKind(edge)) return false;
    return this.#always || this.#index.evidenceOf.of(edge).some((place) => this.#keeps(place));
  }

  /** How much evidence of an edge is kept; 0: the edge is not. */
  weight(edge: number): number {
    if (!this.#isOfKind(edge)) return 0;
    return this.#always ? this.#index.evidenceOf.count(edge) : this.evidence(edge).length;
  }

  /** Places of the evidence that is kept, in the order of the index. */
  evidence(edge: number): Int32Array {
    const all = this.#index.evidenceOf.of(edge);
    return this.#always ? all : all.filter((place) => this.#keeps(place));
  }

  /** How many stories the kept evidence of an edge comes from. */
  stories(edge: number, stories: EdgeStories): number {
    if (!this.#isOfKind(edge)) return 0;
    return this.#always ? stories.of(edge) : stories.among(this.evidence(edge));
  }

  #isOfKind(edge: number): boolean {
    const { types, statuses } = this.#index;
    return (this.#relations?.has(types[edge]!) ?? true) && (this.#statuses?.has(statuses[edge]!) ?? true);
  }

  #keeps(place: number): boolean {
    const { article, days } = this.#index.said[place]!;
    return this.articles?.[article] !== 0 && overlap(days, this.days);
  }
}
