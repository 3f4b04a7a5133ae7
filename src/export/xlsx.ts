/**
 * A workbook for people: entities, relations, every sentence with its citation, and co-mentions where they were asked for.
 * Streamed: no sheet is ever whole in memory.
 */
import type { Chunks, GraphSource } from "./source.ts";
import { type Row, type Table, tablesOf } from "./tables.ts";
import { MAX_ROWS, type Sheet, workbook } from "./workbook.ts";
import { zipped } from "./zip.ts";

/** Columns of a table, in the order in which people read them, with their widths in characters. */
type Columns = readonly (readonly [title: string, width: number])[];

const ENTITIES: Columns = [
  ["name", 24],
  ["kind_zh", 8],
  ["mentions", 10],
  ["issues", 8],
  ["aliases", 40],
  ["kind", 13],
  ["id", 32],
];
const RELATIONS: Columns = [
  ["head_name", 24],
  ["relation_zh", 10],
  ["tail_name", 24],
  ["status_zh", 8],
  ["evidence_count", 15],
  ["stories", 8],
  ["first_date", 12],
  ["last_date", 12],
  ["symmetric", 10],
  ["relation", 16],
  ["status", 10],
  ["head", 32],
  ["tail", 32],
];
const SENTENCES: Columns = [
  ["head_name", 24],
  ["relation_zh", 10],
  ["tail_name", 24],
  ["status_zh", 8],
  ["quote", 80],
  ["citation", 48],
  ["date", 12],
  ["reported", 12],
  ["issue_title", 24],
  ["section", 14],
  ["article_title", 40],
  ["source", 20],
  ["url", 30],
  ["attribution", 24],
  ["head_as_written", 24],
  ["tail_as_written", 24],
  ["confidence", 11],
  ["rule", 20],
  ["relation", 16],
  ["status", 10],
  ["head", 32],
  ["tail", 32],
  ["article", 28],
  ["start", 8],
  ["end", 8],
  ["story", 28],
];
const CO_MENTIONS: Columns = [
  ["head_name", 24],
  ["tail_name", 24],
  ["co_mention_articles", 20],
  ["npmi", 10],
  ["head", 32],
  ["tail", 32],
];

/** What does not fit on one sheet goes on on the next; rows are those of Excel unless fewer are given. */
export function writeXlsx(source: GraphSource, maxRows = MAX_ROWS): Chunks {
  const { entities, edges, ties, evidence } = tablesOf(source);
  const sheets = [
    sheet("entities", entities, ENTITIES),
    sheet("relations", edges, RELATIONS),
    sheet("sentences", evidence, SENTENCES),
    { ...sheet("co-mentions", ties, CO_MENTIONS), optional: true },
  ];
  return zipped(workbook(sheets, maxRows));
}

function sheet(name: string, { columns, rows }: Table, chosen: Columns): Sheet {
  const places = chosen.map(([title]) => columns.indexOf(title));
  return { name, columns: chosen, rows: () => picked(rows(), places) };
}

async function* picked(rows: AsyncIterable<Row>, places: readonly number[]): AsyncGenerator<Row> {
  for await (const row of rows) yield places.map((place) => row[place]!);
}
