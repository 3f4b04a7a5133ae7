/** Issues in which everything that hurts occurs, for exports of a whole store. */
import type { GraphStore } from "../../src/store/graph-store.ts";
import { extract, type IssueSketch, put } from "../store/fixtures.ts";
import { HOSTILE_NAMES } from "./graphs.ts";

/** What ends a string, a name, a statement, a line or a list somewhere; but for what no file that is read can hold. */
export const NAMES: readonly string[] = [
  ...HOSTILE_NAMES.filter((name) => !/[\u0000\uD83D\uFFFE]/.test(name)),
  "emoji 😀 and 𠀀",
  "back\\slash \\u0027 \\' \\",
  "`tick` ``",
  "'; MATCH (n) DETACH DELETE n; //",
  '"quoted","twice""',
  "line\r\nend; and\u2028more",
  "$row {id: 1} [2] $rows $& $1",
  "  blanks  ",
];

export const ISSUES: readonly IssueSketch[] = [
  {
    id: "甲刊-2021-12",
    date: "2021-12",
    aliases: {
      "company:青鸟": [
        ["青鸟科技", 3],
        ["Bird; Inc.", 1],
      ],
    },
    shorts: [["company", "鹿", "白鹿"]],
    lexicon: ["company:青鸟"],
    articles: [
      {
        text: "青鸟与白鹿合作\n青鸟与白鹿宣布合作，青鸟说。",
        names: [
          ["company", "青鸟"],
          ["company", "白鹿"],
        ],
        said: [["青鸟", "partners_with", "白鹿", { date: "2021-12-05", confidence: 1 }]],
        source: "海风网",
      },
      { text: "无事\n没有名字。", date: "2021-12-30" },
    ],
  },
  {
    id: "乙 刊",
    articles: [
      {
        text: NAMES.join("\n"),
        names: [["company", "白鹿", "emoji"], ...NAMES.map((name) => ["person", name] as const)],
        said: NAMES.map((name) => [name, "works_for", "白鹿", { headType: "person", attribution: name }]),
      },
    ],
  },
  { id: "空", date: "2022", articles: [] },
];

/** Stores them as a build does. */
export async function fill(store: GraphStore): Promise<void> {
  for (const issue of ISSUES) await put(store, extract(issue));
}
