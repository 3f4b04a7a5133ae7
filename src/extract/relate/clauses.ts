import { matches } from "../../read/matches.ts";
/** A sentence of an article: `[start, end)` in UTF-16 units, without its closing mark. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ENDS = /[。！？!?；;\n]/gu;

/** Sentences of a text; the title is one. Marks inside 《》 do not end one. */
export function sentences(text: string): Sentence[] {
  const out: Sentence[] = [];
  let start = 0;
  for (const match of matches(text, ENDS)) {
    if (match.index > start) out.push({ start, end: match.index });
    start = match.index + 1;
  }
  if (start < text.length) out.push({ start, end: text.length });
  return out;
}

const COMMA = /[，,：]/u;

/** The shortest run of clauses that holds a span: what is quoted as evidence. */
export function clauseAround(text: string, sentence: Sentence, span: { start: number; end: number }): Sentence {
  let { start, end } = span;
  while (start > sentence.start && !COMMA.test(text[start - 1]!)) start--;
  while (end < sentence.end && !COMMA.test(text[end]!)) end++;
  while (/\s/u.test(text[start] ?? "")) start++;
  return { start, end };
}
