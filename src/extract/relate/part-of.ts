import type { Relation } from "../../model/extract.ts";
import type { Candidate } from "../spans.ts";
import { clauseAround, type Sentence } from "./clauses.ts";

/** 商务部对外贸易司 is named as part of 商务部: a body whose name begins with that of another body. */
export function partOf(text: string, parts: readonly Sentence[], mentions: readonly Candidate[]): Relation[] {
  return mentions.flatMap((part) => {
    const whole = part.whole;
    const sentence = parts.find((s) => s.start <= part.start && part.end <= s.end);
    if (!whole || !sentence) return [];
    const evidence = clauseAround(text, sentence, part);
    return [
      {
        head: part.name,
        headType: part.kind,
        type: "part_of" as const,
        tail: whole.name,
        tailType: whole.kind,
        evidence: text.slice(evidence.start, evidence.end),
        ...evidence,
        date: null,
        status: "asserted" as const,
        attribution: null,
        confidence: part.confidence,
        rule: "named-after-whole",
      },
    ];
  });
}
