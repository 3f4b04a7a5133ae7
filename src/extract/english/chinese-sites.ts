import { createRequire } from "node:module";
import { areaList } from "@vant/area-data";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, isSite } from "../spans.ts";
import { capitalRuns, spanOf } from "./runs.ts";
import type { EnglishSentence } from "./words.ts";

const LEVEL = /市$|省$|(?:维吾尔|回族|壮族)?自治区$/u;

const require = createRequire(import.meta.url);
let byPinyin: ReadonlyMap<string, string> | undefined;

/** Cities and provinces of China by their pinyin; of names that sound alike, none. Loaded when first asked for. */
function sites(): ReadonlyMap<string, string> {
  if (byPinyin) return byPinyin;
  const { pinyin } = require("pinyin-pro") as typeof import("pinyin-pro");
  const names = [...Object.values(areaList.province_list), ...Object.values(areaList.city_list)];
  const found = new Map<string, Set<string>>();
  for (const name of names.filter((each) => LEVEL.test(each))) {
    const spelt = pinyin(name.replace(LEVEL, ""), { toneType: "none", type: "array", v: true }).join("");
    found.set(spelt, (found.get(spelt) ?? new Set()).add(name));
  }
  return (byPinyin = new Map([...found].flatMap(([spelt, of]) => (of.size === 1 ? [[spelt, [...of][0]!]] : []))));
}

/** Cities and provinces of China that a sentence names in pinyin: Xi'an is 西安市. */
export function findChineseSites(text: string, sentence: EnglishSentence, lexicon: Lexicon): Candidate[] {
  return capitalRuns(text, sentence)
    .filter(({ from, to }) => to - from === 1)
    .flatMap((run) => {
      const span = spanOf(text, sentence, run);
      const name = sites().get(text.slice(span.start, span.end).toLowerCase().replace(/['’]/u, ""));
      const row = name && lexicon.lookup(name).find(({ row }) => isSite(row))?.row;
      if (!row) return [];
      return [{ ...span, kind: row.kind, name: row.name, rank: "lexicon" as const, rule: "pinyin", confidence: 0.85 }];
    });
}
