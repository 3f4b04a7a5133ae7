import type { Relation } from "../../model/extract.ts";
import { relationKind } from "../../model/schema.ts";
import type { Candidate } from "../spans.ts";
import { attributionOf } from "./attribution.ts";
import { clauseAround, type Sentence } from "./clauses.ts";
import { factDate } from "./fact-date.ts";
import type { Found } from "./match-rules.ts";
import { statusOf } from "./status.ts";

/** An article as relations are read from it. */
export interface Said {
  readonly text: string;
  /** The text with its names blanked, so that 拟 in a name is no plan. */
  readonly hollow: string;
  /** What bare dates are resolved against. */
  readonly reported: string | null;
}

export function said(text: string, mentions: readonly Candidate[], reported: string | null): Said {
  let hollow = "";
  for (const { start, end } of mentions) hollow += text.slice(hollow.length, start) + "□".repeat(end - start);
  return { text, hollow: hollow + text.slice(hollow.length), reported };
}

/** Time before the clause that bears on it: 此前，蒋凡负责…. */
const LEAD = /此前[，,]$/u;
/** Before an end, as in 原银保监会副主席, in UTF-16 units. */
const NEAR = 3;

/** What the clause around a span says of a fact: the clause itself, when, how it stands, and on whose word. */
export function sayingOf(
  { text, hollow, reported }: Said,
  sentence: Sentence,
  { rule: { type }, ...span }: Found,
): Pick<Relation, "evidence" | "start" | "end" | "date" | "status" | "attribution"> {
  const { start, end } = clauseAround(text, sentence, span);
  const hollowed = hollow.slice(sentence.start, sentence.end);
  const lead = LEAD.exec(hollow.slice(sentence.start, start))?.[0] ?? "";
  // What lasts is seldom what the clause is about: 将收购总部位于伦敦的… plans no seat.
  const from = type === "owns" || relationKind(type).background ? Math.max(start, span.start - NEAR) : start;
  const status = statusOf(type, {
    sentence: hollowed,
    clause: hollow.slice(start, end),
    cue: lead + hollow.slice(from, span.end),
    rest: hollow.slice(span.end, end),
  });
  const date = factDate(hollowed, span.end - sentence.start, reported);
  return {
    evidence: text.slice(start, end),
    start,
    end,
    date,
    status,
    attribution: attributionOf(text.slice(sentence.start, sentence.end)),
  };
}
