import type { Relation } from "../../model/extract.ts";
import type { Candidate } from "../spans.ts";
import type { Sentence } from "./clauses.ts";
import { toldByName } from "./told-by-name.ts";

/** Institutes and branches bear the name of a body, and are bodies of their own: no text says by it that they belong to it. */
const OF_ITS_OWN = /(?:研究院|医院|会议|分局|监管局|分行|支行|营业管理部|数据中心|工作委员会)$/u;

/** What names say by themselves: 商务部对外贸易司 is part of 商务部, 中国人民银行工作会议 is held by 中国人民银行. */
export function namedAfter(text: string, parts: readonly Sentence[], mentions: readonly Candidate[]): Relation[] {
  return mentions.flatMap((part) => {
    const whole = part.whole;
    const sentence = parts.find((s) => s.start <= part.start && part.end <= s.end);
    if (!whole || !sentence || (part.kind !== "event" && OF_ITS_OWN.test(part.name))) return [];
    const { confidence } = part;
    const ends =
      part.kind === "event"
        ? ({ head: whole, type: "hosts", tail: part } as const)
        : ({ head: part, type: "part_of", tail: whole } as const);
    return [toldByName(text, sentence, part, { ...ends, confidence, rule: "named-after-whole" })];
  });
}
