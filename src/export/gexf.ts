/**
 * GEXF 1.2draft, as Gephi and NetworkX read it: every edge directed (NetworkX refuses a mixture), symmetry as an attribute, and no
 * attribute of the name “type”, which NetworkX takes for the direction. An edge is there from its first evidence to its last; one
 * without a date, and every node, always.
 */
import { interval, isDate } from "../model/date.ts";
import { dateOf, periodOf } from "../model/evidence.ts";
import type { CoMention, Edge, Entity, Evidence } from "../model/graph.ts";
import { ENTITY_KINDS, entityKind, relationKind } from "../model/schema.ts";
import { CO_MENTION, edgeKey } from "./json.ts";
import type { Chunks, GraphSource, Position } from "./source.ts";
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
  ["stories", "integer"],
  ["evidence", "string"],
  ["first_date", "string"],
  ["last_date", "string"],
  ["npmi", "double"],
] as const satisfies readonly Column[];

const OPEN = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<graph mode="dynamic" timeformat="date" defaultedgetype="directed">
`;

const colours = new Map<string, string>(ENTITY_KINDS.map(({ kind, colour }) => [kind, rgb(colour.light)]));

export async function* writeGexf(source: GraphSource): Chunks {
  yield OPEN;
  yield columns("node", NODE_COLUMNS);
  yield columns("edge", EDGE_COLUMNS);
  yield "<nodes>\n";
  for await (const entity of source.entities()) yield node(entity, source.positions?.get(entity.id));
  yield "</nodes>\n<edges>\n";
  for await (const each of source.edges()) yield edge(each);
  for await (const each of source.coMentions()) yield tie(each);
  yield "</edges>\n</graph>\n</gexf>\n";
}

const columns = (of: string, list: readonly Column[]): string =>
  `<attributes class="${of}" mode="static">\n${list.map(([title, type], at) => `<attribute id="${at}" title="${title}" type="${type}"/>\n`).join("")}</attributes>\n`;

function node({ id, name, type, aliases, mentions, issues }: Entity, position: Position | undefined): string {
  const values = [type, entityKind(type).zh, aliases.join(" | "), mentions, issues];
  const place = position ? `<viz:position x="${position.x}" y="${position.y}" z="0"/>` : "";
  return `<node${attribute("id", id)}${attribute("label", name)}>${attvalues(values)}${colours.get(type)}${place}<viz:size value="${size(mentions)}"/></node>\n`;
}

function edge({ head, type, tail, status, evidence, stories }: Edge): string {
  const row = relationKind(type);
  const { first, last } = periodOf(evidence);
  const quotes = evidence.map((e) => `${e.issue.date ?? e.issue.title} ${e.article.title}: ${e.quote}`).join("\n");
  const counts = [evidence.length, stories];
  const values = [type, row.zh, status, row.symmetric, ...counts, quotes, first ?? "", last ?? ""];
  const about = { label: row.zh, weight: evidence.length, spell: spell(evidence) };
  return link([head, tail, edgeKey(head, type, tail, status)], about, values);
}

const tie = ({ head, tail, articles, npmi }: CoMention): string =>
  link([head, tail, edgeKey(head, CO_MENTION, tail)], { label: "同现", weight: articles, spell: "" }, [
    ...[CO_MENTION, "同现", "", true, 0, 0, "", "", "", npmi],
  ]);

const link = (
  [head, tail, id]: readonly [head: string, tail: string, id: string],
  { label, weight, spell }: { label: string; weight: number; spell: string },
  values: readonly Value[],
): string =>
  `<edge${attribute("id", id)}${attribute("source", head)}${attribute("target", tail)}${attribute("label", label)} type="directed" weight="${weight}">${spell}${attvalues(values)}</edge>\n`;

/** From the first day that a date of the evidence may mean to the last. */
function spell(evidence: readonly Evidence[]): string {
  const days = evidence.map(dateOf).flatMap((date) => (date !== null && isDate(date) ? [interval(date)] : []));
  if (days.length === 0) return "";
  const start = days.map((each) => each.start).sort()[0];
  const end = days
    .map((each) => each.end)
    .sort()
    .at(-1);
  return `<spells><spell start="${start}" end="${end}"/></spells>`;
}

/** Empty text is left out: it says nothing, and readers differ on it. */
const attvalues = (values: readonly Value[]): string =>
  `<attvalues>${values.map((value, at) => (value === "" ? "" : `<attvalue for="${at}" value="${xmlText(String(value))}"/>`)).join("")}</attvalues>`;

/** By the square root of mentions, as the explorer draws them. */
const size = (mentions: number): string => Math.min(60, 6 + 2 * Math.sqrt(mentions)).toFixed(2);

function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}
