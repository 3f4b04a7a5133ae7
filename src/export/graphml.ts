/**
 * GraphML (http://graphml.graphdrawing.org/specification.html) as NetworkX, Gephi, yEd and igraph read it: every edge directed, symmetry
 * as an attribute, and none of the name “type”. Evidence is JSON in an attribute, so that every sentence travels with its edge.
 */

import { periodOf } from "../model/evidence.ts";
import type { CoMention, Edge, Entity } from "../model/graph.ts";
import { entityKind, relationKind } from "../model/schema.ts";
import { CO_MENTION, edgeKey } from "./json.ts";
import type { Chunks, GraphSource } from "./source.ts";
import { attribute, xmlText } from "./xml.ts";

type Column = readonly [name: string, type: "string" | "int" | "double" | "boolean"];
/** Null is left out. */
type Value = string | number | boolean | null;

const NODE_COLUMNS = [
  ["label", "string"],
  ["kind", "string"],
  ["kind_label", "string"],
  ["aliases", "string"],
  ["mentions", "int"],
  ["issues", "int"],
] as const satisfies readonly Column[];

const EDGE_COLUMNS = [
  ["label", "string"],
  ["relation", "string"],
  ["status", "string"],
  ["symmetric", "boolean"],
  ["weight", "double"],
  ["stories", "int"],
  ["first_date", "string"],
  ["last_date", "string"],
  ["npmi", "double"],
  ["evidence", "string"],
] as const satisfies readonly Column[];

const OPEN = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

export async function* writeGraphml(source: GraphSource): Chunks {
  yield OPEN;
  yield keys("node", NODE_COLUMNS) + keys("edge", EDGE_COLUMNS);
  yield '<graph id="graph" edgedefault="directed">\n';
  for await (const entity of source.entities()) yield node(entity);
  for await (const each of source.edges()) yield edge(each);
  for await (const each of source.coMentions()) yield tie(each);
  yield "</graph>\n</graphml>\n";
}

const keys = (of: "node" | "edge", columns: readonly Column[]): string =>
  columns
    .map(([name, type], at) => `<key id="${of}${at}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join("");

const data = (of: "node" | "edge", values: readonly Value[]): string =>
  values.map((value, at) => (value === null ? "" : `<data key="${of}${at}">${xmlText(String(value))}</data>`)).join("");

function node({ id, name, type, aliases, mentions, issues }: Entity): string {
  const values = [name, type, entityKind(type).zh, JSON.stringify(aliases), mentions, issues];
  return `<node${attribute("id", id)}>${data("node", values)}</node>\n`;
}

function edge({ head, type, tail, status, evidence, stories }: Edge): string {
  const { zh, symmetric } = relationKind(type);
  const { first, last } = periodOf(evidence);
  const counts = [evidence.length, stories];
  const values = [zh, type, status, symmetric, ...counts, first, last, null, JSON.stringify(evidence)];
  return link(edgeKey(head, type, tail, status), head, tail, values);
}

const tie = ({ head, tail, articles, npmi }: CoMention): string =>
  link(edgeKey(head, CO_MENTION, tail), head, tail, [
    "同现",
    CO_MENTION,
    null,
    true,
    articles,
    0,
    null,
    null,
    npmi,
    "[]",
  ]);

const link = (id: string, head: string, tail: string, values: readonly Value[]): string =>
  `<edge${attribute("id", id)}${attribute("source", head)}${attribute("target", tail)}>${data("edge", values)}</edge>\n`;
