/** Evidence in full, kept as long as the graph does not change: people walk around in one place. */

import type { Days } from "../../model/days.ts";
import type { Relation } from "../../model/extract.ts";
import type { Evidence } from "../../model/graph.ts";
import { articleId, relationId } from "../../model/identity.ts";
import { compareKeys, type SortKey } from "../cursor.ts";
import type { GraphIndex } from "../graph-index.ts";
import type { Connection } from "./connection.ts";
import type { Refs } from "./refs.ts";

/** Pieces of evidence that are kept at most. */
const KEPT = 100_000;

export interface DatedEvidence {
  /** Number of its article in the index. */
  readonly place: number;
  readonly days: Days;
  readonly evidence: Evidence;
}

export class EvidenceReader {
  readonly #index: GraphIndex;
  readonly #stories: Int32Array;
  readonly #known = new Map<number, readonly DatedEvidence[]>();
  #kept = 0;

  /** `stories`: by article, the one by whose id its story goes. */
  constructor(index: GraphIndex, stories: Int32Array) {
    this.#index = index;
    this.#stories = stories;
  }

  /** All evidence of an edge: by date, issue id, article, offset. */
  of(c: Connection, refs: Refs, edge: number): readonly DatedEvidence[] {
    const known = this.#known.get(edge);
    if (known) return known;
    const read = Array.from(this.#index.evidenceOf.of(edge), (place) => this.#read(c, refs, place))
      .sort((a, b) => compareKeys(a.key, b.key))
      .map(({ place, days, evidence }) => ({ place, days, evidence }));
    if ((this.#kept += read.length) <= KEPT) this.#known.set(edge, read);
    return read;
  }

  #read(c: Connection, refs: Refs, said: number): DatedEvidence & { key: SortKey } {
    const { article: at, at: number, days } = this.#index.said[said]!;
    const key = this.#index.articleKeys[at]!;
    const row = c.get<{ record: string }>("SELECT record FROM relation WHERE article = ? AND at = ?", key, number)!;
    const { issue, article } = refs.of(key);
    const {
      type,
      start,
      end,
      evidence: quote,
      date,
      attribution,
      confidence,
      rule,
      head,
      tail,
    } = JSON.parse(row.record) as Relation;
    const story = this.#stories[at]!;
    const id = relationId({ article: articleId(issue.id, article.n), start, end, type, head, tail });
    return {
      place: at,
      key: [days.since, days.until, issue.id, article.n, start, end, number],
      days,
      evidence: {
        id,
        issue,
        article,
        quote,
        start,
        end,
        date,
        attribution,
        confidence,
        rule,
        headName: head,
        tailName: tail,
        story: story === at ? article.id : refs.of(this.#index.articleKeys[story]!).article.id,
      },
    };
  }
}
