/** Evidence in full, kept as long as the graph does not change: people walk around in one place. */

import type { Evidence } from "../../model/graph.ts";
import { compareKeys } from "../cursor.ts";
import type { GraphIndex } from "../graph-index.ts";
import type { Connection } from "./connection.ts";
import { type Piece, pieceOf } from "./read-evidence.ts";
import type { Refs } from "./refs.ts";

/** Pieces of evidence that are kept at most. */
const KEPT = 100_000;

export class EvidenceReader {
  readonly #index: GraphIndex;
  readonly #stories: Int32Array;
  readonly #known = new Map<number, Piece>();

  /** `stories`: by article, the one by whose id its story goes. */
  constructor(index: GraphIndex, stories: Int32Array) {
    this.#index = index;
    this.#stories = stories;
  }

  /** The first `most`, more than none, of some evidence, given by its places in the index in their order: by date, issue id, article, offset. */
  first(c: Connection, refs: Refs, places: Int32Array, most: number): Evidence[] {
    return Array.from(this.#through(places, most), (place) => this.#piece(c, refs, place))
      .sort((a, b) => compareKeys(a.key, b.key))
      .slice(0, most)
      .map(({ evidence }) => evidence);
  }

  /** So many, and what the article of the last one says on the same days: only its text tells which comes first. */
  #through(places: Int32Array, most: number): Int32Array {
    if (places.length <= most) return places;
    const { said } = this.#index;
    const last = said[places[most - 1]!]!;
    const isTied = ({ article, days: { since, until } }: typeof last) =>
      article === last.article && since === last.days.since && until === last.days.until;
    let count = most;
    while (count < places.length && isTied(said[places[count]!]!)) count++;
    return places.subarray(0, count);
  }

  #piece(c: Connection, refs: Refs, place: number): Piece {
    const known = this.#known.get(place);
    if (known) return known;
    const read = this.#read(c, refs, place);
    if (this.#known.size < KEPT) this.#known.set(place, read);
    return read;
  }

  #read(c: Connection, refs: Refs, place: number): Piece {
    const { articleKeys, said } = this.#index;
    const { article, at, days } = said[place]!;
    const story = articleKeys[this.#stories[article]!]!;
    return pieceOf(c, refs, { article: articleKeys[article]!, story, at, days });
  }
}
