import { matches } from "../../read/matches.ts";
import type { Candidate } from "../spans.ts";
import { ACTS } from "./verbs.ts";

const DIVISION = /^[\u4E00-\u9FFFA-Za-z0-9]{0,10}?(?:事业群组?|事业部|业务群|子集团|业务板块)/u;
const NOT_OF_DIVISION = new RegExp(
  `[的了和与及在将对向由为是各并、]|CEO|总裁|负责|执掌|旗下|合并|拆分|调整|${ACTS}`,
  "u",
);

/** A firm's division under the firm's name: 阿里巴巴MMC事业群. */
export function findDivisions(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((firm): Candidate[] => {
    const division = firm.kind === "company" ? DIVISION.exec(text.slice(firm.end, firm.end + 16))?.[0] : undefined;
    if (!division || NOT_OF_DIVISION.test(division)) return [];
    const end = firm.end + division.length;
    const name = text.slice(firm.start, end);
    const whole = { name: firm.name, kind: firm.kind };
    return [
      { start: firm.start, end, kind: "company", name, whole, rank: "rule", rule: "firm+division", confidence: 0.75 },
    ];
  });
}

const QUOTED_DIVISIONS =
  /(?:设立|成立|组建|(?:分|合并|整合|重组|调整|拆分)[为成])(?:了)?((?:“[^“”\n，。、]{2,10}”[、和与及]?)+)(?:[两二三四五六七八九]?大)?(?:业务)?(?:板块|事业群|事业部|子集团|业务群)/gu;

/** Divisions in quotation marks: “星途出行”和“星途货运”两大板块. */
export function findQuotedDivisions(text: string): Candidate[] {
  return matches(text, QUOTED_DIVISIONS).flatMap((list) =>
    matches(list[1]!, /“([^“”]+)”/gu).map(({ index, 1: name }): Candidate => {
      const start = list.index + list[0].indexOf("“") + index + 1;
      const end = start + name!.length;
      return { start, end, kind: "company", name: name!, rank: "guess", rule: "quoted-division", confidence: 0.6 };
    }),
  );
}
