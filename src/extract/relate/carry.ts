import type { Candidate } from "../spans.ts";
import type { Term } from "./term.ts";
import { nameTerm } from "./terms.ts";

/** Who or what is being spoken of: kept from clause to clause and from sentence to sentence. */
export interface Topic {
  readonly subject: readonly Candidate[];
}

export const NO_TOPIC: Topic = { subject: [] };

export interface Carried {
  readonly terms: readonly Term[];
  readonly topic: Topic;
  /** A subject was put in behind a comma, where it may keep a rule from reaching across: the terms as they stand are worth reading too. */
  readonly splits: boolean;
}

/** Gives each clause that names no subject of its own the one that was carried to it, as a term without width at its start. */
export function carrySubjects(terms: readonly Term[], from: Topic): Carried {
  const out: Term[] = [];
  let topic = from;
  let splits = false;
  for (const clause of clauses(terms)) {
    const subject = subjectOf(clause);
    const meant = subject ?? (clause[0]!.text === "后者" ? lastBody(out) : undefined);
    if (meant) topic = { subject: meant.members };
    if (!subject && topic.subject.length > 0 && opensWithoutName(clause)) {
      splits ||= out.length > 0;
      out.push(standIn(clause, topic));
    }
    out.push(...clause);
  }
  return { terms: out, topic, splits };
}

const lastBody = (terms: readonly Term[]): Term | undefined =>
  terms.findLast((term) => term.tags.has("Body") && term.end > term.start);

/** Terms cut at commas, each clause with the comma that opens it. */
function clauses(terms: readonly Term[]): Term[][] {
  const out: Term[][] = [[]];
  for (const term of terms) {
    if (isComma(term)) out.push([term], []);
    else out.at(-1)!.push(term);
  }
  return out.filter((clause) => clause.length > 0);
}

const isComma = (term: Term): boolean => term.tags.has("Comma");

const OPENING = 3;

/** The body that a clause begins with, after at most a date or an adverb and before any verb that rules know. */
function subjectOf(clause: readonly Term[]): Term | undefined {
  for (const term of clause.slice(0, OPENING)) {
    if (term.tags.has("Body")) return term.tags.has("Media") ? undefined : term;
    if (term.members.length > 0 || !isLight(term)) return undefined;
  }
  return undefined;
}

const LIGHT = new Set(["…", "左", "右", "由", "在", "于", "原", "据"]);
const isLight = (term: Term): boolean => LIGHT.has(term.text);

/** A clause whose first name comes after a verb, or that names nothing before it: its subject stands elsewhere. */
function opensWithoutName(clause: readonly Term[]): boolean {
  const first = clause[0]!;
  return first.members.length === 0 && !isComma(first) && !first.tags.has("Mark");
}

function standIn(clause: readonly Term[], { subject }: Topic): Term {
  const { start } = clause[0]!;
  return nameTerm("", { start, end: start, members: subject });
}
