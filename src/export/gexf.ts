/**
 * GEXF 1.2draft, as Gephi and NetworkX read it: every edge directed (NetworkX refuses a mixture), symmetry as an attribute, and no
 * attribute of the name “type”, which NetworkX takes for the direction.
 */
import type { CoMention, Edge, Entity } from "../model/graph.ts";
import { ENTITY_KINDS, relationKind } from "../model/schema.ts";
import { CO_MENTION, edgeKey } from "./json.ts";
import type { Chunks, GraphSource } from "./source.ts";
import { attribute, xmlText } from "./xml.ts";

type Column = readonly [title: string, type: "string" | "integer" | "double" | "boolean"];
type Value = string | number | boolean;

const NODE_COLUMNS = [
  ["kind", "string"],
  ["kind_label", "string"],
  ["aliases", "string"],
  ["mentions", "integer"],
  ["issues", "integer"],
] as const satisfies readonly Column[];

const EDGE_COLUMNS = [
  ["relation", "string"],
  ["relation_label", "string"],
  ["status", "string"],
  ["symmetric", "boolean"],
  ["evidence_count", "integer"],
  ["evidence", "string"],
  ["first_date", "string"],
  ["last_date", "string"],
  ["npmi", "double"],
] as const satisfies readonly Column[];

const OPEN = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<graph mode="static" defaultedgetype="directed">
`;

const colours = new Map<string, string>(ENTITY_KINDS.map(({ kind, colour }) => [kind, rgb(colour.light)]));
const labels = new Map<string, string>(ENTITY_KINDS.map(({ kind, zh }) => [kind, zh]));

export async function* writeGexf(source: GraphSource): Chunks {
  yield OPEN;
  yield columns("node", NODE_COLUMNS);
  yield columns("edge", EDGE_COLUMNS);
  yield "<nodes>\n";
  for await (const entity of source.entities()) yield node(entity);
  yield "</nodes>\n<edges>\n";
  for await (const each of source.edges()) yield edge(each);
  for await (const each of source.coMentions()) yield tie(each);
  yield "</edges>\n</graph>\n</gexf>\n";
}

const columns = (of: string, list: readonly Column[]): string =>
  `<attributes class="${of}">\n${list.map(([title, type], at) => `<attribute id="${at}" title="${title}" type="${type}"/>\n`).join("")}</attributes>\n`;

function node({ id, name, type, aliases, mentions, issues }: Entity): string {
  const values = [type, labels.get(type)!, aliases.join(" | "), mentions, issues];
  return `<node${attribute("id", id)}${attribute("label", name)}>${attvalues(values)}${colours.get(type)}<viz:size value="${size(mentions)}"/></node>\n`;
}

function edge({ head, type, tail, status, evidence }: Edge): string {
  const row = relationKind(type);
  const dates = evidence
    .map((e) => e.date ?? e.article.date ?? e.issue.date)
    .filter((date) => date !== null)
    .sort();
  const quotes = evidence.map((e) => `${e.issue.date ?? e.issue.title} ${e.article.title}: ${e.quote}`).join("\n");
  const values = [type, row.zh, status, row.symmetric, evidence.length, quotes, dates[0] ?? "", dates.at(-1) ?? ""];
  return link(edgeKey(head, type, tail, status), head, tail, row.zh, evidence.length, values);
}

const tie = ({ head, tail, articles, npmi }: CoMention): string =>
  link(edgeKey(head, CO_MENTION, tail), head, tail, "同现", articles, [
    CO_MENTION,
    "同现",
    "",
    true,
    0,
    "",
    "",
    "",
    npmi,
  ]);

const link = (
  id: string,
  head: string,
  tail: string,
  label: string,
  weight: number,
  values: readonly Value[],
): string =>
  `<edge${attribute("id", id)}${attribute("source", head)}${attribute("target", tail)}${attribute("label", label)} type="directed" weight="${weight}">${attvalues(values)}</edge>\n`;

/** Empty text is left out: it says nothing, and readers differ on it. */
const attvalues = (values: readonly Value[]): string =>
  `<attvalues>${values.map((value, at) => (value === "" ? "" : `<attvalue for="${at}" value="${xmlText(String(value))}"/>`)).join("")}</attvalues>`;

/** By the square root of mentions, as the explorer draws them. */
const size = (mentions: number): string => Math.min(60, 6 + 2 * Math.sqrt(mentions)).toFixed(2);

function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}
