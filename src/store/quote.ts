/** The sentence around a mention. */
import { sentenceAround } from "../graph/sentence.ts";
import type { Span } from "../model/graph.ts";

/** Longest quote, in UTF-16 units. */
export const MAX_QUOTE = 120;
const ELLIPSIS = "…";

export interface Quote {
  readonly quote: string;
  /** Where the mention begins in the quote. */
  readonly quoteStart: number;
}

/** The sentence that holds text[start, end), cut on both sides with … when it is long. */
export function quoteAround(text: string, start: number, end: number): Quote {
  const sentence = sentenceAround(text, start, end);
  const span = cut(text, sentence, start, end);
  const before = span.start > sentence.start ? ELLIPSIS : "";
  const after = span.end < sentence.end ? ELLIPSIS : "";
  return {
    quote: before + text.slice(span.start, span.end) + after,
    quoteStart: start - span.start + before.length,
  };
}

/** At most MAX_QUOTE units with the marks of what was cut; about as much before the mention as after it. */
function cut(text: string, sentence: Span, start: number, end: number): Span {
  if (sentence.end - sentence.start <= MAX_QUOTE) return sentence;
  const room = MAX_QUOTE - 2 * ELLIPSIS.length;
  const spare = Math.max(0, room - (end - start));
  const after = Math.min(sentence.end - end, Math.ceil(spare / 2));
  const from = Math.max(sentence.start, start - Math.max(0, spare - after));
  const to = Math.min(sentence.end, from + room);
  return { start: whole(text, from, 1), end: whole(text, to, -1) };
}

/** Steps out of the middle of a surrogate pair. */
const whole = (text: string, at: number, step: 1 | -1): number =>
  /[\udc00-\udfff]/.test(text[at] ?? "") && /[\ud800-\udbff]/.test(text[at - 1] ?? "") ? at + step : at;
