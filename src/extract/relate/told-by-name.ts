import type { Relation } from "../../model/extract.ts";
import type { Candidate } from "../spans.ts";
import { clauseAround, type Sentence } from "./clauses.ts";

type Ends = Pick<Relation, "type" | "confidence" | "rule"> & {
  readonly head: Pick<Candidate, "name" | "kind">;
  readonly tail: Pick<Candidate, "name" | "kind">;
};

/** What a name says by itself; its evidence is the clause around the name. */
export function toldByName(
  text: string,
  sentence: Sentence,
  name: Candidate,
  { head, type, tail, confidence, rule }: Ends,
): Relation {
  const { start, end } = clauseAround(text, sentence, name);
  return {
    head: head.name,
    headType: head.kind,
    type,
    tail: tail.name,
    tailType: tail.kind,
    evidence: text.slice(start, end),
    start,
    end,
    date: null,
    status: "asserted",
    attribution: null,
    confidence,
    rule,
  };
}
