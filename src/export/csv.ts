/**
 * Tables for people: a byte order mark, so that spreadsheets see UTF-8, and no cell that they would take for a formula.
 * Three files: who, who with whom, and the sentence behind each.
 */
import { stringify } from "csv-stringify/sync";
import type { CoMention, Edge, Entity, Evidence } from "../model/graph.ts";
import { ENTITY_KINDS, relationKind, STATUSES } from "../model/schema.ts";
import type { OutputFile } from "./formats.ts";
import { CO_MENTION, edgeKey } from "./json.ts";
import type { Chunks, GraphSource } from "./source.ts";

type Cell = string | number | null;
type Row = readonly Cell[];

const NODES = ["id", "name", "kind", "kind_zh", "aliases", "mentions", "issues"];
const EDGES = [
  ...["id", "head", "head_name", "relation", "relation_zh", "tail", "tail_name", "status", "status_zh", "symmetric"],
  ...["evidence_count", "first_date", "last_date", "co_mention_articles", "npmi"],
];
const EVIDENCE = [
  ...[
    "id",
    "edge",
    "head",
    "relation",
    "tail",
    "status",
    "quote",
    "date",
    "reported",
    "issue",
    "issue_title",
    "section",
    "article",
  ],
  ...[
    "article_title",
    "source",
    "url",
    "attribution",
    "head_as_written",
    "tail_as_written",
    "start",
    "end",
    "confidence",
    "rule",
  ],
];

const kinds = new Map<string, string>(ENTITY_KINDS.map(({ kind, zh }) => [kind, zh]));
const statuses = new Map<string, string>(STATUSES.map(({ status, zh }) => [status, zh]));

/** nodes.csv, edges.csv and evidence.csv, from three passes over the source. */
export function writeCsv(source: GraphSource): readonly OutputFile[] {
  const names = new Map<string, string>();
  return [
    { name: "nodes.csv", chunks: table(NODES, nodeRows(source, names)) },
    { name: "edges.csv", chunks: table(EDGES, edgeRows(source, names)) },
    { name: "evidence.csv", chunks: table(EVIDENCE, evidenceRows(source)) },
  ];
}

/** So many rows are written at once: one at a time is slow. */
const BATCH = 200;

async function* table(columns: readonly string[], rows: AsyncIterable<Row>): Chunks {
  yield `\uFEFF${lines([columns])}`;
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row.map(clean));
    if (batch.length < BATCH) continue;
    yield lines(batch);
    batch = [];
  }
  if (batch.length > 0) yield lines(batch);
}

/** Line ends as spreadsheets write them; a cell with a line end of its own is quoted, which csv-stringify does for `\r\n` only. */
const lines = (rows: readonly Row[]): string =>
  stringify([...rows], { escape_formulas: true, record_delimiter: "windows", quoted_match: /[\r\n]/u });

/** Rows as lines that do no harm, whatever the cells hold. */
export const csvLines = (rows: readonly Row[]): string => lines(rows.map((row) => row.map(clean)));

/** NUL and the like end a cell early in some spreadsheets. */
const clean = (cell: Cell): Cell =>
  typeof cell === "string"
    ? cell.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, "").replace(/\p{Surrogate}/gu, "\uFFFD")
    : cell;

async function* nodeRows(source: GraphSource, names: Map<string, string>): AsyncGenerator<Row> {
  for await (const entity of source.entities()) {
    names.set(entity.id, entity.name);
    yield nodeRow(entity);
  }
}

const nodeRow = ({ id, name, type, aliases, mentions, issues }: Entity): Row => {
  return [id, name, type, kinds.get(type)!, aliases.join(" | "), mentions, issues];
};

async function* edgeRows(source: GraphSource, names: ReadonlyMap<string, string>): AsyncGenerator<Row> {
  for await (const edge of source.edges()) yield edgeRow(edge, names);
  for await (const tie of source.coMentions()) yield tieRow(tie, names);
}

const keyOf = ({ head, type, tail, status }: Edge): string => edgeKey(head, type, tail, status);
const dateOf = ({ date, article, issue }: Evidence): string | null => date ?? article.date ?? issue.date;

function edgeRow(edge: Edge, names: ReadonlyMap<string, string>): Row {
  const { head, type, tail, status, evidence } = edge;
  const { zh, symmetric } = relationKind(type);
  const dates = evidence
    .map(dateOf)
    .filter((date) => date !== null)
    .sort();
  return [
    ...[
      keyOf(edge),
      head,
      names.get(head) ?? head,
      type,
      zh,
      tail,
      names.get(tail) ?? tail,
      status,
      statuses.get(status)!,
    ],
    ...[String(symmetric), evidence.length, dates[0] ?? null, dates.at(-1) ?? null, null, null],
  ];
}

const tieRow = ({ head, tail, articles, npmi }: CoMention, names: ReadonlyMap<string, string>): Row => [
  ...[
    edgeKey(head, CO_MENTION, tail),
    head,
    names.get(head) ?? head,
    CO_MENTION,
    "同现",
    tail,
    names.get(tail) ?? tail,
  ],
  ...[null, null, "true", 0, null, null, articles, npmi],
];

async function* evidenceRows(source: GraphSource): AsyncGenerator<Row> {
  for await (const edge of source.edges()) for (const each of edge.evidence) yield evidenceRow(edge, each);
}

const evidenceRow = (edge: Edge, e: Evidence): Row => [
  ...[e.id, keyOf(edge), edge.head, edge.type, edge.tail, edge.status, e.quote, e.date, e.article.date ?? e.issue.date],
  ...[e.issue.id, e.issue.title, e.article.section, e.article.id, e.article.title, e.article.source, e.article.url],
  ...[e.attribution, e.headName, e.tailName, e.start, e.end, e.confidence, e.rule],
];
