/** Edges of the rows that evidence comes in. */
import { type Edge, type Evidence, storiesIn } from "../../model/graph.ts";
import { type RelationKind, relationKind, type Status } from "../../model/schema.ts";
import { compareKeys, type SortKey } from "../cursor.ts";
import { articleRef, issueRef, type RefRow } from "./refs.ts";
import { kindOfType } from "./schema.ts";

export interface EvidenceRow extends RefRow {
  readonly head: string;
  /** Of the relationship. */
  readonly type: string;
  readonly tail: string;
  readonly said: SaidThere;
}

/** Properties of the relationship, as graph-queries.ts lists them. */
type SaidThere = readonly [
  id: string,
  quote: string,
  start: number,
  end: number,
  date: string | null,
  attribution: string | null,
  confidence: number,
  rule: string,
  headName: string,
  tailName: string,
  status: Status,
  since: number,
  until: number,
  place: number,
];
/** Where in them. */
const STATUS = 10;

export type EdgeKey = readonly [head: string, type: RelationKind, tail: string, status: Status];

/** Symmetric ones have the lesser id as head. */
export function edgeKey(head: string, type: RelationKind, tail: string, status: Status): EdgeKey {
  return relationKind(type).symmetric && head > tail ? [tail, type, head, status] : [head, type, tail, status];
}

/** By head, type, tail, status, their stories by the ids of articles: see stories.ts. Evidence by date, issue id, article, offset. */
export function edgesOf(rows: readonly EvidenceRow[]): Edge[] {
  const edges = new Map<string, { key: EdgeKey; pieces: Piece[] }>();
  for (const row of rows) {
    const key = edgeKey(row.head, kindOfType(row.type), row.tail, row.said[STATUS]);
    const edge = edges.get(key.join(" ")) ?? { key, pieces: [] };
    edges.set(key.join(" "), edge);
    edge.pieces.push(pieceOf(row));
  }
  return [...edges.values()]
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ key: [head, type, tail, status], pieces }) => {
      const evidence = pieces.sort((a, b) => compareKeys(a.key, b.key)).map((piece) => piece.evidence);
      return { head, type, tail, status, evidence, stories: storiesIn(evidence) };
    });
}

interface Piece {
  readonly key: SortKey;
  readonly evidence: Evidence;
}

function pieceOf(row: EvidenceRow): Piece {
  const [issue, article] = [issueRef(row), articleRef(row)];
  const [id, quote, start, end, date, attribution, confidence, rule, headName, tailName, , since, until, place] =
    row.said;
  // In one literal: of a spread each object has a shape of its own.
  const evidence = {
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
    headName,
    tailName,
    story: article.id,
  };
  return {
    key: [since, until, issue.id, article.n, start, end, place],
    evidence,
  };
}
