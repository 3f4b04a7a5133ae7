/** What a picture says of itself in words: how much is in it, of which time, and what was left out. */
import { periodOf } from "../../model/evidence.ts";
import type { Subgraph } from "../../model/graph.ts";

/** The first and the last date on which something in a graph was so or was reported; null without any. */
export function periodOfGraph({ edges }: Pick<Subgraph, "edges">): readonly [first: string, last: string] | null {
  const { first, last } = periodOf(edges.flatMap(({ evidence }) => evidence));
  return first !== null && last !== null ? [first, last] : null;
}

const figure = (value: number): string => value.toLocaleString("en");

/** In Chinese, a line each. */
export function captions(graph: Subgraph): string[] {
  const { entities, edges, coMentions, left } = graph;
  const sentences = edges.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const period = periodOfGraph(graph);
  const parts = [`${figure(entities.length)} 个实体`, `${figure(edges.length)} 条关系（${figure(sentences)} 句原文）`];
  if (coMentions.length > 0) parts.push(`${figure(coMentions.length)} 条同现`);
  const lines = [parts.join("、") + (period ? ` · ${[...new Set(period)].join(" 至 ")}` : "")];
  const out = [
    ...(left.entities ? [`${figure(left.entities)} 个实体`] : []),
    ...(left.edges ? [`${figure(left.edges)} 条关系`] : []),
    ...(left.coMentions ? [`${figure(left.coMentions)} 条同现`] : []),
  ];
  if (out.length > 0) lines.push(`未画：${out.join("、")}（只画有关系的，原文多的在先）`);
  return lines;
}
