/** The first of a list under a heading, with the rest counted. */
import type { Top } from "../../src/store/news.ts";
import { bold } from "./print.ts";

export function part<T>(name: string, { total, items }: Top<T>, line: (item: T) => string): string {
  const lines = items.map((item) => `  ${line(item)}\n`).join("");
  const left = total - items.length;
  return `\n${bold(name)}  ${total}\n${lines}${left > 0 ? `  ${left} more: --limit shows more.\n` : ""}`;
}
