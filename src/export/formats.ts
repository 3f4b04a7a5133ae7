/** Every export format, a row each. */
import { writeCsv } from "./csv.ts";
import { writeCsvNeo4j } from "./csv-neo4j.ts";
import { writeCypher } from "./cypher.ts";
import { writeGexf } from "./gexf.ts";
import { writeJson } from "./json.ts";
import type { Chunks, GraphSource } from "./source.ts";

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
    format: "cypher",
    extension: "cypher",
    mediaType: "application/x-cypher-query",
    about: "a script for an empty Neo4j database: all records of the graph",
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
