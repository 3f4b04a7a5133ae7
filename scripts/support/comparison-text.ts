/** A comparison of two entities or topics, for people. */
import type { Entity } from "../../src/model/graph.ts";
import { entityKind } from "../../src/model/schema.ts";
import type { Compared, Comparison } from "../../src/store/compare.ts";
import { joined } from "../../src/store/text/hits.ts";
import { part } from "./part.ts";
import { bold, faint, highlighted, onLine } from "./print.ts";
import { fact } from "./relation-text.ts";
import { table } from "./table.ts";

/** With the first of each list. */
export function comparisonText(found: Comparison): string {
  const { a, b, edges, together, timeline, companions } = found;
  return [
    `${party(a)}${party(b)}`,
    `\n${bold("Relations")}  ${edges.length}\n${edges.map(relation).join("")}`,
    part(`Articles that name both, ${together.inOneSentence} of them in one sentence`, together, article),
    `\n${bold("Timeline")}  ${timeline.both} months with both${first(found)}\n${months(found)}`,
    part(
      "Named with both",
      companions.shared,
      ({ entity, a, b }) => `${who(entity)}  ${a.articles} and ${b.articles} articles`,
    ),
    part(`Named with ${onLine(a.name)} only`, companions.onlyA, only),
    part(`Named with ${onLine(b.name)} only`, companions.onlyB, only),
  ].join("");
}

const party = ({ id, name, mentions, articles, first, last }: Compared): string =>
  `${bold(onLine(name))}  ${onLine(id)}  ${mentions} mentions in ${articles} articles${first ? `, ${first} to ${last}` : ""}\n`;

const first = ({ a, b, timeline: { earlier } }: Comparison): string =>
  earlier ? `; first ${onLine((earlier === "a" ? a : b).name)}` : "";

const months = ({ a, b, timeline }: Comparison): string =>
  table(
    [
      { title: "month", value: ({ month }) => month },
      { title: onLine(a.name), value: (row) => row.a },
      { title: onLine(b.name), value: (row) => row.b },
    ],
    timeline.months,
    bold,
  );

function relation({ type, status, evidence }: Comparison["edges"][number]): string {
  const { headName, tailName, quote, article, issue } = evidence[0]!;
  return `  ${fact({ type, status }, headName, tailName)}  ${evidence.length} times  ${onLine(quote)}  ${faint(article.date ?? issue.date ?? "")}\n`;
}

function article({ issue, article, sentences }: Comparison["together"]["items"][number]): string {
  const lines = sentences.map(
    ({ quote, a, b }) => `\n    ${highlighted(quote, joined([...a, ...b].sort((x, y) => x.start - y.start)))}`,
  );
  return `${faint(onLine(`${article.date ?? issue.date ?? "undated"}  ${issue.title}  ${article.title}`))}${lines.join("")}`;
}

const who = ({ name, type }: Entity): string => `${onLine(name)} ${entityKind(type).zh}`;
const only = ({ entity, articles }: { entity: Entity; articles: number }): string =>
  `${who(entity)}  ${articles} articles`;
