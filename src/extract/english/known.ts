import { fold } from "../lexicon/fold.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Sense } from "../lexicon/senses.ts";
import { candidate, findNames, type Hit } from "../recognize/gazetteer.ts";
import type { Candidate } from "../spans.ts";
import { bare, capitalRuns, isEveryday } from "./runs.ts";
import { isOffice } from "./vocabulary.ts";
import type { EnglishSentence } from "./words.ts";

/** Names of the lexicon in an English sentence, written as the lexicon writes them; everyday words among them only where they stand as a name. */
export function findKnown(text: string, sentence: EnglishSentence, lexicon: Lexicon): Candidate[] {
  const { start, end } = sentence;
  const hits = findNames(fold(text.slice(start, end)), lexicon);
  return hits.flatMap(({ senses, ...hit }) => {
    const span: Hit = { start: hit.start + start, end: hit.end + start, senses };
    const surface = text.slice(span.start, span.end);
    const sense = senses.find((s) => !s.ambiguous) ?? senses[0]!;
    if (!writtenAs(surface, sense) || !standsAsName(text, sentence, span, sense)) return [];
    return [candidate(span, sense, sense.ambiguous ? "lexicon+context" : "lexicon")];
  });
}

/** Letters from which on an acronym may be written as a word: Cosco. */
const LONG_ACRONYM = 5;

/** Whether one of the names of a row is written so: target is no Target, Line no LINE; Bytedance is ByteDance. */
function writtenAs(surface: string, { row }: Sense): boolean {
  const folded = fold(surface).replaceAll(" ", "");
  return [row.name, ...row.aliases].some((name) => {
    if (name === surface) return true;
    if (fold(name).replaceAll(" ", "") !== folded || name[0] !== surface[0]) return false;
    return /[a-z]/u.test(name) || name.length >= LONG_ACRONYM;
  });
}

/** A single Latin word stands as a name if it is no part of a longer one and, at the head of a sentence or ambiguous, no plain word. */
function standsAsName(text: string, sentence: EnglishSentence, { start, end }: Hit, sense: Sense): boolean {
  const { words } = sentence;
  const at = words.findIndex((word) => word.start <= start && end <= word.end);
  if (at < 0) return true;
  const { tags } = words[at]!;
  if (at === 0 && !tags.has("ProperNoun") && !tags.has("Hyphenated") && isEveryday(words[at]!))
    return !tags.has("Verb") && isSubject(sentence, at);
  if (!sense.ambiguous) return true;
  const alone = capitalRuns(text, sentence).some((run) => run.to - run.from === 1 && run.from === at);
  return alone && (at > 0 || isSubject(sentence, at));
}

/** Before a verb or an office, or with a possessive ending. */
const isSubject = ({ words }: EnglishSentence, at: number): boolean => {
  const after = words[at + 1];
  return (
    bare(words[at]!.text) !== words[at]!.text ||
    (after !== undefined && (after.tags.has("Verb") || isOffice(after.text)))
  );
};
