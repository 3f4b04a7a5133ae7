/** A small store: three companies, an agency, names that are hard to write down, and a path of three steps. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { extract, type IssueSketch } from "../store/fixtures.ts";

/** Slash, percent sign, blank, question mark: all that an address takes for its own. */
export const AWKWARD = "天/空 100%?";
export const AWKWARD_ID = "company:天/空%20100%25?";
export const HOSTILE = "=cmd|' /C calc'!A0\"</script>\u0007\u202E😀&<b>";

export const ISSUES: readonly IssueSketch[] = [
  {
    id: "甲刊-2021-12",
    date: "2021-12",
    aliases: { "company:青鸟": [["青鸟科技", 1]] },
    articles: [
      {
        text: "青鸟与白鹿合作\n青鸟与白鹿宣布合作。青鸟科技持股。",
        names: [
          ["company", "青鸟"],
          ["company", "白鹿"],
        ],
        said: [["白鹿", "partners_with", "青鸟", { date: "2021-12-05" }]],
        source: "海风网",
      },
      {
        text: `监管\n海风局约谈${AWKWARD}，${AWKWARD}与白鹿竞争。`,
        names: [
          ["agency", "海风局"],
          ["company", AWKWARD],
          ["company", "白鹿"],
        ],
        said: [
          ["海风局", "regulates", AWKWARD],
          ["白鹿", "competes_with", AWKWARD, { status: "denied" }],
        ],
      },
    ],
  },
  {
    id: "甲刊-2022-02",
    date: "2022-02-11",
    articles: [
      {
        text: `投资\n白鹿投资${HOSTILE}，青鸟与白鹿继续合作。`,
        names: [
          ["company", "白鹿"],
          ["company", HOSTILE],
          ["company", "青鸟"],
        ],
        said: [
          ["白鹿", "invests_in", HOSTILE],
          ["青鸟", "partners_with", "白鹿"],
        ],
      },
    ],
  },
];

export interface Sample {
  readonly store: GraphStore;
  readonly file: string;
  readonly folder: string;
  close(): Promise<void>;
}

/** A store in a folder of its own, which is removed with it. */
export async function sampleStore(issues: readonly IssueSketch[] = ISSUES): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), "guanxi-"));
  const file = join(folder, "sample.db");
  const store = await openStore(file);
  for (const issue of issues) await store.put(extract(issue), { source: issue.id, fingerprint: "1" });
  const close = async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, file, folder, close };
}
