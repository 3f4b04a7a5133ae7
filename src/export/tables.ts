/** The graph as tables for people: who, who with whom, and the sentence behind each. */

import { citation } from "../model/citation.ts";
import { periodOf } from "../model/evidence.ts";
import type { CoMention, Edge, Entity, Evidence } from "../model/graph.ts";
import { entityKind, relationKind, STATUSES } from "../model/schema.ts";
import { EntityNames } from "./entity-names.ts";
import { CO_MENTION, edgeKey } from "./json.ts";
import type { GraphSource } from "./source.ts";

export type Cell = string | number | null;
export type Row = readonly Cell[];

export interface Table {
  readonly columns: readonly string[];
  readonly rows: () => AsyncIterable<Row>;
}

const ENTITY = ["id", "name", "kind", "kind_zh", "aliases", "mentions", "issues"];
const EDGE = [
  ...["id", "head", "head_name", "relation", "relation_zh", "tail", "tail_name", "status", "status_zh", "symmetric"],
  ...["evidence_count", "stories", "first_date", "last_date", "co_mention_articles", "npmi"],
];
const EVIDENCE = [
  ...["id", "edge", "head", "head_name", "relation", "relation_zh", "tail", "tail_name", "status", "status_zh"],
  ...["quote", "citation", "date", "reported", "issue", "issue_title", "section", "article", "article_title", "source"],
  ...["url", "attribution", "head_as_written", "tail_as_written", "start", "end", "confidence", "rule", "story"],
];

const statuses = new Map<string, string>(STATUSES.map(({ status, zh }) => [status, zh]));

/** The entities are to be read first: the others take names from them. */
export function tablesOf(source: GraphSource): Readonly<Record<"entities" | "edges" | "ties" | "evidence", Table>> {
  const names = new EntityNames();
  return {
    entities: { columns: ENTITY, rows: () => entityRows(source, names) },
    edges: { columns: EDGE, rows: () => edgeRows(source, names) },
    ties: { columns: EDGE, rows: () => tieRows(source, names) },
    evidence: { columns: EVIDENCE, rows: () => evidenceRows(source, names) },
  };
}

async function* entityRows(source: GraphSource, names: EntityNames): AsyncGenerator<Row> {
  for await (const entity of source.entities()) {
    names.add(entity);
    yield entityRow(entity);
  }
}

const entityRow = ({ id, name, type, aliases, mentions, issues }: Entity): Row => {
  return [id, name, type, entityKind(type).zh, aliases.join(" | "), mentions, issues];
};

async function* edgeRows(source: GraphSource, names: EntityNames): AsyncGenerator<Row> {
  for await (const edge of source.edges()) yield edgeRow(edge, names);
}

async function* tieRows(source: GraphSource, names: EntityNames): AsyncGenerator<Row> {
  for await (const tie of source.coMentions()) yield tieRow(tie, names);
}

async function* evidenceRows(source: GraphSource, names: EntityNames): AsyncGenerator<Row> {
  for await (const edge of source.edges()) for (const each of edge.evidence) yield evidenceRow(edge, each, names);
}

function edgeRow(edge: Edge, names: EntityNames): Row {
  const { first, last } = periodOf(edge.evidence);
  const { symmetric } = relationKind(edge.type);
  return [...endsOf(edge, names), String(symmetric), edge.evidence.length, edge.stories, first, last, null, null];
}

/** Key, ends, kind and status, as the tables of edges and of evidence begin. */
function endsOf({ head, type, tail, status }: Edge, names: EntityNames): Row {
  const { zh } = relationKind(type);
  const [headName, tailName] = [names.of(head), names.of(tail)];
  const key = edgeKey(head, type, tail, status);
  return [key, head, headName, type, zh, tail, tailName, status, statuses.get(status)!];
}

function tieRow({ head, tail, articles, npmi }: CoMention, names: EntityNames): Row {
  const [headName, tailName] = [names.of(head), names.of(tail)];
  const key = edgeKey(head, CO_MENTION, tail);
  return [
    key,
    head,
    headName,
    CO_MENTION,
    "同现",
    tail,
    tailName,
    null,
    null,
    "true",
    0,
    0,
    null,
    null,
    articles,
    npmi,
  ];
}

const evidenceRow = (edge: Edge, e: Evidence, names: EntityNames): Row => [
  ...[e.id, ...endsOf(edge, names), e.quote, citation(e.issue, e.article), e.date, e.article.date ?? e.issue.date],
  ...[e.issue.id, e.issue.title, e.article.section, e.article.id, e.article.title, e.article.source, e.article.url],
  ...[e.attribution, e.headName, e.tailName, e.start, e.end, e.confidence, e.rule, e.story],
];
