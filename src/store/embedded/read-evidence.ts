/** One piece of evidence in full. */
import type { Days } from "../../model/days.ts";
import type { Relation } from "../../model/extract.ts";
import type { Evidence } from "../../model/graph.ts";
import { relationId } from "../../model/identity.ts";
import type { SortKey } from "../cursor.ts";
import type { Connection } from "./connection.ts";
import type { Refs } from "./refs.ts";

/** Where a piece of evidence is: the number of its article, and its place among the relations of that. */
export interface Place {
  readonly article: number;
  /** Number of the article by whose id its story goes. */
  readonly story: number;
  readonly at: number;
  readonly days: Days;
}

export interface Piece {
  /** By date, issue id, article, offset. */
  readonly key: SortKey;
  readonly evidence: Evidence;
}

export function pieceOf(c: Connection, refs: Refs, { article: key, story, at, days }: Place): Piece {
  const row = c.get<{ record: string }>("SELECT record FROM relation WHERE article = ? AND at = ?", key, at)!;
  const { issue, article } = refs.of(key);
  const relation = JSON.parse(row.record) as Relation;
  const { start, end, date, attribution, confidence, rule } = relation;
  return {
    key: [days.since, days.until, issue.id, article.n, start, end, at],
    evidence: {
      id: relationId(article.id, relation),
      ...{ issue, article, quote: relation.evidence, start, end, date, attribution, confidence, rule },
      ...{ headName: relation.head, tailName: relation.tail },
      story: story === key ? article.id : refs.of(story).article.id,
    },
  };
}
