/** Evidence in full, kept as long as the graph does not change: people walk around in one place. */

import type { Days } from "../../model/days.ts";
import type { Evidence } from "../../model/graph.ts";
import { compareKeys } from "../cursor.ts";
import type { GraphIndex } from "../graph-index.ts";
import type { Connection } from "./connection.ts";
import { type Piece, pieceOf } from "./read-evidence.ts";
import type { Refs } from "./refs.ts";

/** Pieces of evidence that are kept at most. */
const KEPT = 100_000;

export interface DatedEvidence {
  readonly days: Days;
  readonly evidence: Evidence;
}

export class EvidenceReader {
  readonly #index: GraphIndex;
  readonly #known = new Map<number, readonly DatedEvidence[]>();
  #kept = 0;

  constructor(index: GraphIndex) {
    this.#index = index;
  }

  /** All evidence of an edge: by date, issue id, article, offset. */
  of(c: Connection, refs: Refs, edge: number): readonly DatedEvidence[] {
    const known = this.#known.get(edge);
    if (known) return known;
    const read = Array.from(this.#index.evidenceOf.of(edge), (place) => this.#read(c, refs, place))
      .sort((a, b) => compareKeys(a.key, b.key))
      .map(({ days, evidence }) => ({ days, evidence }));
    if ((this.#kept += read.length) <= KEPT) this.#known.set(edge, read);
    return read;
  }

  #read(c: Connection, refs: Refs, place: number): DatedEvidence & Piece {
    const { article, at, days } = this.#index.said[place]!;
    return { days, ...pieceOf(c, refs, { article: this.#index.articleKeys[article]!, at, days }) };
  }
}
