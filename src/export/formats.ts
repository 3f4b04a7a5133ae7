/** Every export format, a row each. */
import { writeCsv } from "./csv.ts";
import { writeCsvNeo4j } from "./csv-neo4j.ts";
import { writeCypher } from "./cypher.ts";
import { writeGexf } from "./gexf.ts";
import { writeGraphml } from "./graphml.ts";
import { writeJson } from "./json.ts";
import { writeJsonl } from "./jsonl.ts";
import { writeRdf } from "./rdf.ts";
import type { Chunks, GraphSource } from "./source.ts";
import { writeXlsx } from "./xlsx.ts";

export interface OutputFile {
  readonly name: string;
  readonly chunks: Chunks;
}

export interface ExportFormat {
  readonly format: string;
  readonly extension: string;
  readonly mediaType: string;
  /** For people who have to choose. */
  readonly about: string;
  /** One file, or several that belong together; each is to be read to its end before the next. */
  readonly write: (source: GraphSource) => readonly OutputFile[];
}

export const EXPORT_FORMATS = [
  {
    format: "gexf",
    extension: "gexf",
    mediaType: "application/gexf+xml",
    about: "for Gephi and NetworkX",
    write: (source) => [{ name: "graph.gexf", chunks: writeGexf(source) }],
  },
  {
    format: "graphml",
    extension: "graphml",
    mediaType: "application/graphml+xml",
    about: "for yEd, igraph and NetworkX",
    write: (source) => [{ name: "graph.graphml", chunks: writeGraphml(source) }],
  },
  {
    format: "xlsx",
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    about: "a workbook: entities, relations, every sentence with its citation",
    write: (source) => [{ name: "graph.xlsx", chunks: writeXlsx(source) }],
  },
  {
    format: "csv",
    extension: "csv",
    mediaType: "text/csv; charset=utf-8",
    about: "for spreadsheets: nodes, edges, evidence",
    write: writeCsv,
  },
  {
    format: "json",
    extension: "json",
    mediaType: "application/json",
    about: "graphology's serialisation",
    write: (source) => [{ name: "graph.json", chunks: writeJson(source) }],
  },
  {
    format: "jsonl",
    extension: "jsonl",
    mediaType: "application/jsonl",
    about: "every record, a line each",
    write: (source) => [{ name: "graph.jsonl", chunks: writeJsonl(source) }],
  },
  {
    format: "rdf",
    extension: "ttl",
    mediaType: "text/turtle",
    about: "Turtle in the words of schema.org, SKOS and PROV",
    write: (source) => [{ name: "graph.ttl", chunks: writeRdf(source) }],
  },
  {
    format: "cypher",
    extension: "cypher",
    mediaType: "application/x-cypher-query",
    about: "a script for an empty Neo4j database: every record, a store that Guanxi opens",
    write: (source) => [{ name: "graph.cypher", chunks: writeCypher(source) }],
  },
  {
    format: "csv-neo4j",
    extension: "csv",
    mediaType: "text/csv; charset=utf-8",
    about: "for neo4j-admin database import full: a table for each kind of node and relationship",
    write: writeCsvNeo4j,
  },
] as const satisfies readonly ExportFormat[];

export type FormatName = (typeof EXPORT_FORMATS)[number]["format"];

const rows = new Map<string, ExportFormat>(EXPORT_FORMATS.map((row) => [row.format, row]));

/** The row of a format, or undefined. */
export const exportFormat = (format: string): ExportFormat | undefined => rows.get(format);
