/** A report of accuracy as tables for people and as JSON. */
import type { Report } from "../../src/eval/score.ts";
import { type Figures, type Miss, rounded } from "../../src/eval/tallies.ts";
import { bold, onLine } from "./print.ts";
import { table } from "./table.ts";

const PLACES = 3;

export const asTables = (report: Report): string => `${structureTable(report)}\n${figureTable(report.figures)}`;

function structureTable({ structure, linking }: Report): string {
  const { articles, found, extra, sections, sources, dates, broken } = structure;
  const rows: (readonly [name: string, value: string])[] = [
    ["articles", `${found} of ${articles}, and ${extra} that are not annotated`],
    ["sections", `${sections} of ${articles}`],
    ["sources", `${sources} of ${articles}`],
    ["dates", `${dates} of ${articles}`],
    ["broken offsets", String(broken)],
    ["linking", `${rounded(linking.f1).toFixed(PLACES)} over ${linking.mentions} names`],
  ];
  return table(
    [
      { title: "structure", value: ([name]) => name },
      { title: "", value: ([, value]) => value },
    ],
    rows,
    bold,
  );
}

/** One figure a line. */
export function figureTable(figures: Report["figures"]): string {
  const place = (figure: number) => rounded(figure).toFixed(PLACES);
  return table<[string, Figures]>(
    [
      { title: "figures", value: ([name]) => name },
      { title: "precision", value: ([, { precision }]) => place(precision) },
      { title: "recall", value: ([, { recall }]) => place(recall) },
      { title: "F1", value: ([, { f1 }]) => place(f1) },
      { title: "annotated", value: ([, { wanted }]) => wanted },
      { title: "found", value: ([, { hit }]) => hit },
      { title: "wrong", value: ([, { wrong }]) => wrong },
    ],
    [...figures],
    bold,
  );
}

/** Misses under the titles of their articles, which lie together. */
export const asList = (misses: readonly Miss[]): string =>
  misses
    .map(({ article, what, detail }, at) => {
      const title = misses[at - 1]?.article === article ? "" : `${at > 0 ? "\n" : ""}${bold(onLine(article))}\n`;
      return `${title}${`  ${what}  ${onLine(detail)}`.trimEnd()}\n`;
    })
    .join("");

/** Keys in the order of the tables, figures to three places. */
export const asJson = ({ structure, linking, figures }: Report): Record<string, unknown> => ({
  structure,
  linking: rounded(linking.f1),
  ...figuresAsJson(figures),
});

export const figuresAsJson = (figures: Report["figures"]): Record<string, unknown> =>
  Object.fromEntries(
    [...figures].map(([name, { precision, recall, f1, wanted, hit, wrong }]) => [
      name,
      { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), wanted, hit, wrong },
    ]),
  );
