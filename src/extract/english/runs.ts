import { engine } from "./engine.ts";
import { isOffice, NEVER_NAMES } from "./vocabulary.ts";
import type { EnglishSentence, Word } from "./words.ts";

/** Words on end that are written as a name: places in the sentence, `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const CAPITAL = /^[A-Z][\w&.+’'-]*$|^[a-z]{1,2}[A-Z]\w*$|^\d+[A-Z]\w*$/u;
/** What goes on with a name, and begins none: iPhone 16, Moonshot AI, Li i8, Marks & Spencer, Yum China Holdings, Inc. */
const GOES_ON = /^AI$|^\d{1,4}$|^[a-z]\d+$|^&$/u;
const LEGAL = /^(?:Inc|Ltd|LLC|Limited|Corp)\b/u;
const FUNCTION_WORDS = ["Determiner", "Preposition", "Conjunction", "Pronoun", "QuestionWord"];

/** The runs of capital words of a sentence. */
export function capitalRuns(text: string, { words }: EnglishSentence): Run[] {
  const runs: Run[] = [];
  words.forEach((word, at) => {
    const last = runs.at(-1);
    if (last?.to === at && joins(text, words[at - 1]!, word)) runs[runs.length - 1] = { from: last!.from, to: at + 1 };
    else if (isCapital(word) && (at > 0 || opensName(word, words[1]))) runs.push({ from: at, to: at + 1 });
  });
  return runs;
}

/** Whether a name goes on with the next word: nothing but a blank between them, and no possessive before it. */
function joins(text: string, before: Word, word: Word): boolean {
  const between = text.slice(before.end, word.start);
  if (bare(before.text) !== before.text && before.text !== "People's") return false;
  return /^(?:\.? (?:& )?|-)$/u.test(between)
    ? isCapital(word) || GOES_ON.test(word.text)
    : between === ", " && LEGAL.test(word.text);
}

/** Whether a word is written as a name, or as the first of one. */
export const isCapital = ({ text }: Word): boolean =>
  CAPITAL.test(text) && !NEVER_NAMES.has(bare(text)) && !isOffice(text);

/** Whether the first word of a sentence, which has a capital in any case, is one of a name. */
const opensName = (word: Word, next: Word | undefined): boolean =>
  word.tags.has("ProperNoun") ||
  !isEveryday(word) ||
  (next !== undefined && isCapital(next) && !FUNCTION_WORDS.some((tag) => word.tags.has(tag)));

const NAME_TAGS = /Name|Organization|Place|Country|City|Region|SportsTeam|Demonym/u;

/** Whether compromise's own word list has a word, as something else than a name. */
export function isEveryday({ normal, tags }: Word): boolean {
  const known = engine().model().one.lexicon[normal];
  return known === undefined ? FUNCTION_WORDS.some((tag) => tags.has(tag)) : !NAME_TAGS.test(String(known));
}

/** Whether compromise's own word list has a word as a country, city or region. */
export const isKnownPlace = ({ normal }: Word): boolean =>
  /Country|City|Region|Place/u.test(String(engine().model().one.lexicon[bare(normal)]));

/** Without the ending of a possessive. */
export const bare = (word: string): string => word.replace(/['’]s?$/u, "");

/** The span of a run in the article, without the ending of a possessive. */
export function spanOf(text: string, { words }: EnglishSentence, { from, to }: Run): { start: number; end: number } {
  const last = words[to - 1]!;
  return { start: words[from]!.start, end: last.start + bare(text.slice(last.start, last.end)).length };
}
