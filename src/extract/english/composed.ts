import type { EntityKind } from "../../model/schema.ts";
import { knownName, type Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, overlaps } from "../spans.ts";
import { bare, capitalRuns, type Run, spanOf } from "./runs.ts";
import { endsBody, KIND_BY_FIRST, KIND_BY_LAST, LEGAL_FORMS } from "./vocabulary.ts";
import type { EnglishSentence } from "./words.ts";

/** Names whose kind a word of theirs tells: Acme Robotics Inc, the Ministry of Commerce, the Digital Markets Act. */
export function findComposed(
  text: string,
  sentence: EnglishSentence,
  known: readonly Candidate[],
  lexicon: Lexicon,
): Candidate[] {
  const runs = capitalRuns(text, sentence);
  const isKnown = (run: Run) => known.some((name) => overlaps(name, spanOf(text, sentence, run)));
  const opened = runs.flatMap((run) => {
    const kind = KIND_BY_FIRST.get(wordAt(sentence, run.to - 1));
    const whole = kind && complement(sentence, runs, run, isKnown);
    return whole ? [{ run: whole, kind }] : [];
  });
  const closed = runs.flatMap((run, at) => {
    const kind = KIND_BY_LAST.get(wordAt(sentence, run.to - (isFigure(wordAt(sentence, run.to - 1)) ? 2 : 1)));
    if (!kind) return [];
    const whole = JOINED.has(kind) ? withFirstHalf(sentence, runs, at, isKnown) : run;
    return whole.to - whole.from > 1 ? [{ run: whole, kind }] : [];
  });
  return [...opened, ...closed].map(({ run, kind }) => composed(text, sentence, run, kind, lexicon));
}

const isFigure = (word: string): boolean => /^\d+$/u.test(word);
const wordAt = ({ words }: EnglishSentence, at: number): string => bare(words[at]?.text ?? "");

/** Kinds whose names may be joined by “and”: Food and Drug Administration. */
const JOINED: ReadonlySet<EntityKind> = new Set(["agency", "policy", "organization"]);
const OPENERS = new Set(["of", "for", "on"]);

/** The run with all that its “of” or “for” introduces: Ministry of Industry and Information Technology. */
function complement(
  sentence: EnglishSentence,
  runs: readonly Run[],
  head: Run,
  isKnown: (run: Run) => boolean,
): Run | undefined {
  let { to } = head;
  for (;;) {
    const joint = wordAt(sentence, to);
    const article = wordAt(sentence, to + 1) === "the" ? 1 : 0;
    const next = runs.find((run) => run.from === to + 1 + article);
    const first = to === head.to;
    if (
      !next ||
      !(OPENERS.has(joint) || (joint === "and" && !first) || (joint === "the" && afterGerund(sentence, to))) ||
      closesClause(sentence, to)
    )
      break;
    if (joint === "and" && (article > 0 || isKnown(next) || endsBody(wordAt(sentence, next.to - 1)))) break;
    to = next.to;
  }
  return to > head.to ? { from: head.from, to } : undefined;
}

/** Plan for Developing the Low-Altitude Economy. */
const afterGerund = ({ words }: EnglishSentence, at: number): boolean => words[at - 1]!.text.endsWith("ing");

/** A comma between two words. */
const closesClause = ({ words }: EnglishSentence, at: number): boolean => words[at]!.start - words[at - 1]!.end > 1;

/** The run with the one before it that “and” joins: National Development and Reform Commission. */
function withFirstHalf(
  sentence: EnglishSentence,
  runs: readonly Run[],
  at: number,
  isKnown: (run: Run) => boolean,
): Run {
  const run = runs[at]!;
  const before = runs[at - 1];
  const joined =
    before?.to === run.from - 1 &&
    wordAt(sentence, before.to) === "and" &&
    !closesClause(sentence, before.to) &&
    !isKnown(before) &&
    !endsBody(wordAt(sentence, before.to - 1));
  return joined ? { from: before.from, to: run.to } : run;
}

/** What stands in brackets behind a full name: (SAMR). */
const ACRONYM = /^ \(([A-Z]{2,8})\)/u;

function composed(text: string, sentence: EnglishSentence, run: Run, kind: EntityKind, lexicon: Lexicon): Candidate {
  const { start, end } = spanOf(text, sentence, run);
  const surface = text.slice(start, end);
  const acronym = ACRONYM.exec(text.slice(end, end + 16))?.[1];
  const known = [surface, ...(kind === "company" ? withoutLegalForms(surface) : []), ...(acronym ? [acronym] : [])]
    .map((name) => knownName(lexicon, name, kind))
    .find((name) => name !== undefined);
  const rule = "english-head-word";
  return known
    ? { start, end, kind, name: known, rank: "lexicon", rule, confidence: 0.9 }
    : { start, end, kind, name: surface, rank: "rule", rule, confidence: 0.75 };
}

/** A company's name without its legal forms, one after the other, longest first. */
export function withoutLegalForms(name: string): string[] {
  const out: string[] = [];
  const words = name.replace(/[.,](?= |$)/gu, "").split(" ");
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) {
    words.pop();
    out.push(words.join(" "));
  }
  return out;
}
