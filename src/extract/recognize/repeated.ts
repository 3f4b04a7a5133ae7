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
    placesOf(text, surface)
      .map((start) => ({ ...first, start, end: start + surface.length, rule: "repeated" }))
      .filter((again) => !found.some((c) => overlaps(c, again) && !(c.start >= again.start && c.end < again.end))),
  );
}

function placesOf(text: string, surface: string): number[] {
  const out: number[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length))
    if (!cutsLatin(text, at) && !cutsLatin(text, at + surface.length)) out.push(at);
  return out;
}

const cutsLatin = (text: string, at: number): boolean => isLatin(text[at - 1]) && isLatin(text[at]);
