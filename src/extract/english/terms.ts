import { type Candidate, overlaps } from "../spans.ts";
import type { Matchable } from "./engine.ts";
import { anaphorTerms, nameTerms } from "./name-terms.ts";
import { findOffices } from "./offices.ts";
import { classesOf } from "./word-classes.ts";
import type { EnglishSentence, Word } from "./words.ts";

/**
 * A sentence as the English rules see it: a list of names is one term, an office is one, a comma is one, every other word is one with compromise's tags
 * and its classes, each also with its voice (`Acquire`, `AcquirePassive`: a block of two tags does not end what is greedy before it). Beside these: `Filler` for words,
 * `Loose` for words and commas, `Inner` for what may stand inside a noun phrase. What stands in brackets is left out. Offsets are UTF-16 units of the article.
 */
export interface EnglishTerm extends Matchable {
  readonly start: number;
  readonly end: number;
  /** The names that the term stands for; empty for words. */
  readonly members: readonly Candidate[];
}

/** Cuts a sentence into terms. `topic`: the firm that “it” and “the company” mean, where the sentence names none before them. */
export function cutTerms(
  text: string,
  sentence: EnglishSentence,
  mentions: readonly Candidate[],
  topic?: Candidate,
): EnglishTerm[] {
  const { words } = sentence;
  const bracketed = brackets(text, sentence);
  const outside = (span: { start: number; end: number }) => !bracketed.some((bracket) => overlaps(bracket, span));
  const names = [...nameTerms(text, words, mentions.filter(outside)), ...anaphorTerms(text, words, mentions, topic)];
  const offices = findOffices(text, sentence)
    .filter((office) => outside(office) && !names.some((name) => overlaps(name, office)))
    .map((span) => term("office", span, ["Office", "Filler", "Loose", "Inner"]));
  const merged = [...names, ...offices];
  const plain = words.flatMap((word, at) =>
    outside(word) && !merged.some((taken) => overlaps(taken, word)) ? [wordTerm(words, at, word)] : [],
  );
  const terms = [...merged, ...plain].sort((a, b) => a.start - b.start);
  return terms.flatMap((each, at) => [...commaBetween(text, terms[at - 1], each), each]);
}

/** The parts of a sentence that stand in brackets. */
function brackets(text: string, { start, end }: EnglishSentence): { start: number; end: number }[] {
  return [...text.slice(start, end).matchAll(/[（(][^（()）]*[)）]/gu)].map(({ 0: bracket, index }) => ({
    start: start + index,
    end: start + index + bracket.length,
  }));
}

const term = (text: string, { start, end }: { start: number; end: number }, tags: Iterable<string>): EnglishTerm => ({
  text,
  normal: text,
  tags: new Set(tags),
  start,
  end,
  members: [],
});

function commaBetween(text: string, before: EnglishTerm | undefined, { start }: EnglishTerm): EnglishTerm[] {
  const at = before ? text.slice(before.end, start).search(/[,;:—–]/u) : -1;
  return at < 0 ? [] : [term(",", { start: before!.end + at, end: before!.end + at + 1 }, ["Comma", "Loose"])];
}

function wordTerm(words: readonly Word[], at: number, word: Word): EnglishTerm {
  const classes = classesOf(word);
  const voice = isPassive(words, at) ? "Passive" : "Active";
  const voiced = classes.map((tag) => `${tag}${voice}`);
  const inner = isInner(word) || isNoun(words, at) ? ["Inner"] : [];
  return term(word.normal, word, [...word.tags, ...classes, ...voiced, "Filler", "Loose", ...inner]);
}

const INNER_PREPOSITIONS = new Set(["of", "in"]);
const POSSESSIVES = new Set(["its", "their", "his", "her"]);

/** Words of a noun phrase: a 51% stake in the German firm. */
const isInner = ({ tags, normal }: Word): boolean =>
  INNER_PREPOSITIONS.has(normal) ||
  !["Preposition", "Verb", "Pronoun", "QuestionWord"].some((tag) => tags.has(tag)) ||
  POSSESSIVES.has(normal);

/** A stake, 20% stake, new stake: whatever compromise takes it for, it is no finite verb. */
const isNoun = (words: readonly Word[], at: number): boolean =>
  ["Determiner", "Value", "Adjective", "Possessive"].some((tag) => words[at - 1]?.tags.has(tag));

const PARTICIPLE = /ed$/u;
const FORMS_OF_BE = new Set(["be", "is", "are", "was", "were", "been", "being", "get", "got", "gets"]);

/** A participle after a form of “be” with nothing but adverbs between, or before “by”. */
function isPassive(words: readonly Word[], at: number): boolean {
  const { tags } = words[at]!;
  if (!(tags.has("Verb") || PARTICIPLE.test(words[at]!.normal)) || tags.has("Infinitive") || tags.has("Gerund"))
    return false;
  if (words[at + 1]?.normal === "by") return true;
  let before = at - 1;
  while (before >= 0 && (words[before]!.tags.has("Adverb") || words[before]!.tags.has("Negative"))) before--;
  return FORMS_OF_BE.has(words[before]?.normal ?? "");
}
