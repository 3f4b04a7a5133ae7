/** How many stories tell an edge: articles that retell one another count once. */
import type { GraphIndex } from "./graph-index.ts";

export class EdgeStories {
  readonly #index: GraphIndex;
  /** By article, the one by whose id its story goes. */
  readonly #articles: Int32Array;
  /** By edge; 0 until it is asked for. */
  readonly #counts: Int32Array;

  constructor(index: GraphIndex, articles: Int32Array) {
    this.#index = index;
    this.#articles = articles;
    this.#counts = new Int32Array(index.types.length);
  }

  /** Of all evidence of an edge. */
  of(edge: number): number {
    return (this.#counts[edge] ||= this.among(this.#index.evidenceOf.of(edge)));
  }

  /** Of some evidence, by its places in the index. */
  among(places: Int32Array): number {
    if (places.length < 2) return places.length;
    return new Set(Array.from(places, (place) => this.#articles[this.#index.said[place]!.article])).size;
  }
}
