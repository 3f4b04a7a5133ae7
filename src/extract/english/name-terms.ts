import { nameTerm } from "../relate/terms.ts";
import type { Candidate } from "../spans.ts";
import { coordinated } from "./lists.ts";
import type { EnglishTerm } from "./terms.ts";
import type { Word } from "./words.ts";

const POSSESSIVE = /^['’]s?(?!\w)/u;

/** The names of a sentence as terms, with the tag `Possessor` where a possessive ending follows. */
export function nameTerms(text: string, words: readonly Word[], mentions: readonly Candidate[]): EnglishTerm[] {
  const named = mentions.filter((mention) => !isAttribute(mention, words));
  return coordinated(text, named, words).map((members) => {
    const span = { start: members[0]!.start, end: members.at(-1)!.end };
    const possessor = POSSESSIVE.test(text.slice(span.end, span.end + 3)) ? ["Possessor"] : [];
    return standFor(text, span, members, possessor);
  });
}

function standFor(
  text: string,
  span: { start: number; end: number },
  members: readonly Candidate[],
  tags: readonly string[] = [],
): EnglishTerm {
  const name = nameTerm(text, { ...span, members });
  return { text: name.text, normal: name.normal, tags: new Set([...name.tags, ...tags]), ...span, members };
}

/** Before a noun: what follows is still of it. */
const QUALIFIERS = ["Value", "Possessive", "Adjective"];

/** A place that only qualifies the noun behind it: U.S. stores. */
function isAttribute({ kind, start, end }: Candidate, words: readonly Word[]): boolean {
  if (kind !== "place" && kind !== "city") return false;
  const after = words.find((word) => word.start >= end);
  const before = words.findLast((word) => word.end <= start);
  if (after?.start !== end + 1 || !/^[a-z]/u.test(after.text) || before?.tags.has("Preposition")) return false;
  return after.tags.has("Noun") || QUALIFIERS.some((tag) => before?.tags.has(tag));
}

/** “It” at the head of a sentence and “the company”, before what they do: the first firm that the sentence names before them, else the topic. */
export function anaphorTerms(
  text: string,
  words: readonly Word[],
  mentions: readonly Candidate[],
  topic: Candidate | undefined,
): EnglishTerm[] {
  return words.flatMap((word, at) => {
    const from = anaphorStart(words, at);
    const firm = mentions.find((m) => m.kind === "company" && m.end <= word.start) ?? topic;
    return from === undefined || !firm ? [] : [standFor(text, { start: from, end: word.end }, [firm])];
  });
}

/** Where an anaphor begins that ends with a word. */
function anaphorStart(words: readonly Word[], at: number): number | undefined {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (!next?.tags.has("Verb") && !next?.tags.has("Adverb")) return undefined;
  if (at === 0 && word.normal === "it") return word.start;
  return word.normal === "company" && before?.normal === "the" ? before.start : undefined;
}
