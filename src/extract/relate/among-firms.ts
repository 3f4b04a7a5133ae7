import type { Relation } from "../../model/extract.ts";
import { matches } from "../../read/matches.ts";
import { type Candidate, isSite } from "../spans.ts";
import type { Sentence } from "./clauses.ts";
import { toldByName } from "./told-by-name.ts";

const AMONG =
  /(?:企业|公司|[车药房乳酒]企|厂商|品牌|银行|平台|机构|券商|运营商)(?:(?:之中|当中|中|里)|(?<count>(?:上榜|入围|入选|在列|登榜|跻身)[^，。；\n]{0,8}))，/gu;
const WORTH_A_LOOK = /[中里]，|上榜|入围|入选|在列|登榜|跻身/u;
/** What may stand between the place and its firms: 中国新能源车企中, 广州共有24家企业上榜. */
const KIND = /^[^，。；：、\n]{0,8}$/u;
/** What opens the clause that names some of so many. */
const SOME = /(?:其中|包括|分别[是为]|依次[是为]|它们是|的[则还]?是)[^，。；\n]*$/u;

/** Where firms are that are told of as some of a place's: 中国企业中，甲排名第一，乙排名第二, or 中国有三家企业上榜，其中甲…. */
export function amongFirms(text: string, parts: readonly Sentence[], mentions: readonly Candidate[]): Relation[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  return matches(text, AMONG).flatMap(({ index, groups, 0: { length } }) => {
    const site = mentions.findLast((name) => isSite(name) && name.end <= index);
    const sentence = parts.find(({ start, end }) => start <= index && index < end);
    if (!site || !sentence || !KIND.test(text.slice(site.end, index))) return [];
    const firms = mentions.filter(
      ({ kind, start, end }) =>
        kind === "company" &&
        start >= index + length &&
        end <= sentence.end &&
        (groups!.count ? SOME.test(text.slice(index + length, start)) : /[，、]/u.test(text[start - 1]!)),
    );
    return firms.map((firm) => {
      const confidence = Math.min(firm.confidence, site.confidence);
      const ends = { head: firm, type: "located_in", tail: site, confidence, rule: "located-among-firms" } as const;
      return toldByName(text, sentence, firm, ends);
    });
  });
}
