/** A relation for people: the fact, then the sentences that state it. */
import { citation } from "../../src/model/citation.ts";
import type { Edge, Evidence } from "../../src/model/graph.ts";
import { relationKind, STATUSES } from "../../src/model/schema.ts";
import { bold, faint, onLine } from "./print.ts";

/** 快手 拟合作 美团: between two names. */
export function fact({ type, status }: Pick<Edge, "type" | "status">, head: string, tail: string): string {
  const { mark } = STATUSES.find((row) => row.status === status)!;
  return `${onLine(head)} ${mark}${relationKind(type).zh} ${onLine(tail)}`;
}

/** `names` by id. */
export function relationText(edge: Edge, names: ReadonlyMap<string, string>): string {
  const { head, tail, evidence, stories, left = 0 } = edge;
  const count = evidence.length + left;
  const told = counted(count, "sentence") + (stories < count ? `, ${counted(stories, "story", "stories")}` : "");
  const rest = left > 0 ? `    ${counted(left, "more sentence")}: --evidence shows more.\n` : "";
  return `  ${bold(fact(edge, names.get(head)!, names.get(tail)!))}  ${told}\n${evidence.map(sentence).join("")}${rest}`;
}

const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function sentence({ quote, date, attribution, issue, article }: Evidence): string {
  const about = [date, attribution && `according to ${attribution}`, citation(issue, article)];
  return `    ${onLine(quote)}  ${faint(
    about
      .filter((each) => each !== null)
      .map(onLine)
      .join("  "),
  )}\n`;
}
