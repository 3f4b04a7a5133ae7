import type { EnglishTerm } from "./terms.ts";

const RELATIVES = new Set(["which", "who", "whose", "where", "that"]);
const PARTICIPLES = new Set([
  "based",
  "headquartered",
  "backed",
  "owned",
  "founded",
  "led",
  "known",
  "formerly",
  "including",
]);
const OPENERS = ["Determiner", "Office", "Adverb", "Possessor"];

/**
 * The ways to read a sentence: without what stands between commas behind a name, and each such aside with the name that it is about; so in “A, backed by B,
 * sued C” it is A that sues, and A that is backed. Without the possessor right before a name, and both by themselves: in “A's B sued C” it is B that sues.
 */
export function readings(terms: readonly EnglishTerm[]): (readonly EnglishTerm[])[] {
  const main: EnglishTerm[] = [];
  const asides: EnglishTerm[][] = [];
  for (let at = 0; at < terms.length; at++) {
    const end = asideEnd(terms, at);
    if (end > at) {
      asides.push([terms[at - 1]!, ...terms.slice(at, end)]);
      at = end;
    } else if (isPossessor(terms, at)) asides.push([terms[at]!, terms[at + 1]!]);
    else main.push(terms[at]!);
  }
  return [main, ...asides];
}

/** A name with a possessive ending that has nothing between it and the next name. */
const isPossessor = (terms: readonly EnglishTerm[], at: number): boolean =>
  terms[at]!.tags.has("Possessor") && (terms[at + 1]?.members.length ?? 0) > 0;

/** Place of the comma that closes the aside which the comma at a place opens; −1 where none does. */
function asideEnd(terms: readonly EnglishTerm[], at: number): number {
  const [about, comma, first] = [terms[at - 1], terms[at]!, terms[at + 1]];
  if (!about || !first || !comma.tags.has("Comma") || about.members.length === 0 || !opensAside(terms, at + 1))
    return -1;
  return terms.findIndex((term, i) => i > at + 1 && term.tags.has("Comma") && goesOn(terms[i + 1], terms[i + 2]));
}

function opensAside(terms: readonly EnglishTerm[], at: number): boolean {
  const first = terms[at]!;
  if (RELATIVES.has(first.normal) || PARTICIPLES.has(first.normal)) return true;
  if (OPENERS.some((tag) => first.tags.has(tag))) return true;
  return first.members.length > 0 && terms.slice(at + 1, at + 4).some((term) => term.tags.has("Office"));
}

/** Whether the sentence goes on behind an aside with what its subject does. */
const goesOn = (term: EnglishTerm | undefined, next: EnglishTerm | undefined): boolean =>
  term !== undefined && (term.tags.has("Verb") || term.tags.has("Adverb") || next?.normal === "to");
