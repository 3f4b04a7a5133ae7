import type { Relation } from "../../model/extract.ts";
import type { Sentence } from "../relate/clauses.ts";
import type { Found } from "../relate/match-rules.ts";
import type { Said } from "../relate/saying.ts";
import type { Candidate } from "../spans.ts";
import { englishAttribution } from "./attribution.ts";
import { englishFactDate } from "./fact-date.ts";
import { matchEnglish } from "./match-rules.ts";
import { englishStatus } from "./status.ts";
import { englishStretches } from "./stretches.ts";
import { cutTerms } from "./terms.ts";
import { readSentences } from "./words.ts";

export type Saying = Pick<Relation, "evidence" | "start" | "end" | "date" | "status" | "attribution">;

/** A rule that holds in an English sentence, with the clause that says so. */
export interface EnglishFound {
  readonly match: Found;
  readonly saying: Saying;
}

/** What the English sentences of an article say of its mentions. */
export function relateEnglish(article: Said, mentions: readonly Candidate[]): EnglishFound[] {
  const { text } = article;
  let topic: Candidate | undefined;
  return englishStretches(text)
    .flatMap((stretch) => readSentences(text, stretch))
    .flatMap((sentence) => {
      const within = mentions.filter((m) => sentence.start <= m.start && m.end <= sentence.end);
      if (within.length === 0) return [];
      const matches = matchEnglish(cutTerms(text, sentence, within, topic));
      topic = within.find(({ kind }) => kind === "company") ?? topic;
      return matches.map((match) => ({ match, saying: sayingOf(article, sentence, match) }));
    });
}

function sayingOf({ text, hollow, reported }: Said, sentence: Sentence, span: Sentence): Saying {
  const { start, end } = clauseAround(text, sentence, span);
  const whole = text.slice(sentence.start, sentence.end);
  const status = englishStatus(
    hollow.slice(start, end),
    hollow.slice(Math.max(start, span.start - LEAD), span.end).replace(ASIDE, " "),
    hollow.slice(sentence.start, span.start),
  );
  return {
    evidence: text.slice(start, end),
    start,
    end,
    date: englishFactDate(whole, { start: start - sentence.start, end: end - sentence.start }, reported),
    status,
    attribution: englishAttribution(whole),
  };
}

/** What stands between commas tells nothing of the fact around it. */
const ASIDE = /, (?:which|who|whose|a|an|the|its|once|formerly|[a-z]+ed)\b[^,]*,/gu;

/** UTF-16 units before the first name that bear on it: former Baidu executive. */
const LEAD = 8;

/** A comma between clauses, rather than one in a figure, a date or a firm's name. */
const BREAKS = /^(?:[,;:—](?=\s)(?!\s(?:(?:19|20)\d\d|Inc|Ltd|LLC)\b)|[-–](?=\s))/u;
const BREAK_LENGTH = 6;

/** The shortest run of clauses that holds a span. */
function clauseAround(text: string, sentence: Sentence, span: Sentence): Sentence {
  let { start, end } = span;
  while (start > sentence.start && !BREAKS.test(text.slice(start - 1, start + BREAK_LENGTH))) start--;
  while (end < sentence.end && !BREAKS.test(text.slice(end, end + BREAK_LENGTH + 1))) end++;
  while (/\s/u.test(text[start] ?? "")) start++;
  return { start, end };
}
