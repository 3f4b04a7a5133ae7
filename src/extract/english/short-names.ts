import type { ShortNameClaim } from "../../model/extract.ts";
import type { ShortNames } from "../recognize/short-names.ts";
import type { Sentence } from "../relate/clauses.ts";
import type { Candidate } from "../spans.ts";
import { withoutLegalForms } from "./composed.ts";
import { SURNAMES } from "./vocabulary.ts";

/** The Federal Trade Commission (FTC); Acme Robotics Inc (“Acme”). */
const DEFINITION = /^,? \((?:the )?(?<open>["“])?(?<short>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3})["”]?\)/u;

interface Short {
  readonly short: string;
  readonly full: Candidate;
  readonly rule: string;
}

/**
 * Short forms of an article's English names: what it defines in brackets, a firm without its legal form, a firm that is guessed by its first words, a person by
 * family name. They hold in the article. `runs`: the spans that are written as a name.
 */
export function findShortNames(text: string, runs: readonly Sentence[], named: readonly Candidate[]): ShortNames {
  const defined = named.flatMap((full) => definition(text, full));
  const shorter = named.flatMap((full) => shortForms(text.slice(full.start, full.end), full));
  const opening = named.flatMap((guess) => firstWords(text, guess, named));
  const uses = [...defined, ...shorter, ...opening].flatMap(({ short, full, rule }) =>
    runs
      .filter(({ start, end }) => start >= full.end && text.slice(start, end) === short)
      .map((span) => local(full, span, rule)),
  );
  return {
    candidates: uses,
    claims: defined.map(({ short, full }): ShortNameClaim => ({ kind: full.kind, short, full: full.name })),
  };
}

const local = (full: Candidate, { start, end }: Sentence, rule: string): Candidate => ({
  ...full,
  start,
  end,
  rank: "rule",
  rule,
  confidence: Math.min(full.confidence, 0.8),
  local: true,
});

function definition(text: string, full: Candidate): Short[] {
  const { open, short } = DEFINITION.exec(text.slice(full.end, full.end + 60))?.groups ?? {};
  const surface = text.slice(full.start, full.end);
  if (!short || short === surface || !(open || isInitials(short, surface) || surface.startsWith(`${short} `)))
    return [];
  return [{ short, full, rule: "defined-short-name" }];
}

/** Whether the letters of a short form are, in order, capitals of a name. */
function isInitials(short: string, name: string): boolean {
  if (!/^[A-Z]{2,}$/u.test(short)) return false;
  const capitals = name.replace(/[^A-Z]/gu, "");
  let at = -1;
  return [...short].every((letter) => (at = capitals.indexOf(letter, at + 1)) >= 0);
}

function shortForms(surface: string, full: Candidate): Short[] {
  if (full.rank === "lexicon") return [];
  if (full.kind === "company")
    return withoutLegalForms(surface)
      .slice(0, 1)
      .map((short) => ({ short, full, rule: "without-legal-form" }));
  const words = surface.split(" ");
  if (full.kind !== "person" || words.length < 2) return [];
  return [{ short: SURNAMES.has(words[0]!) ? words[0]! : words.at(-1)!, full, rule: "family-name" }];
}

/** Acme, guessed to be a firm, behind Acme Robotics Inc. */
function firstWords(text: string, guess: Candidate, named: readonly Candidate[]): Short[] {
  if (guess.rank !== "guess" || guess.kind !== "company") return [];
  const short = text.slice(guess.start, guess.end);
  const full = named.find((c) => c.kind === "company" && c.end <= guess.start && text.startsWith(`${short} `, c.start));
  return full ? [{ short, full, rule: "first-words" }] : [];
}
