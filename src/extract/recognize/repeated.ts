import { placesOf } from "../../read/places-of.ts";
import { isLatin } from "../lexicon/fold.ts";
import { type Candidate, overlaps } from "../spans.ts";

/** A shorter name may be part of another word elsewhere. */
const SHORTEST = 3;

/** What is a name at one place of an article is the same name at its others, where no cue stands beside it. */
export function findRepeated(text: string, found: readonly Candidate[]): Candidate[] {
  const named = new Map<string, Candidate>();
  for (const c of found)
    if (c.rank !== "lexicon" && !c.local && c.end - c.start >= SHORTEST) named.set(text.slice(c.start, c.end), c);
  return [...named].flatMap(([surface, first]) =>
    wordsAt(text, surface)
      .map((start) => ({ ...first, start, end: start + surface.length, rule: "repeated" }))
      .filter((again) => !found.some((c) => overlaps(c, again) && !(c.start >= again.start && c.end < again.end))),
  );
}

const wordsAt = (text: string, surface: string): number[] =>
  placesOf(text, surface).filter((at) => !cutsLatin(text, at) && !cutsLatin(text, at + surface.length));

const cutsLatin = (text: string, at: number): boolean => isLatin(text[at - 1]) && isLatin(text[at]);
