/** The sentence around a mention. */

/** Longest quote, in UTF-16 units. */
export const MAX_QUOTE = 120;
/** A quotation or title up to this long keeps its full stops to itself. */
const SHORT_QUOTATION = 40;

const STOPS = /[。！？!?；;]/u;
const CLOSERS = /[」』”’》）)"]/u;
const MARKS = /[。！？!?；;「“《『]/gu;
const CLOSE = new Map([
  ["「", "」"],
  ["“", "”"],
  ["《", "》"],
  ["『", "』"],
]);
const GOES_ON = /[，,、：:]/u;
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

interface Span {
  readonly start: number;
  readonly end: number;
}

function sentenceAround(text: string, start: number, end: number): Span {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const line = text.indexOf("\n", end);
  const to = line < 0 ? text.length : line;
  let begin = start === 0 ? 0 : from;
  for (const stop of stopsIn(text, begin, to)) {
    if (stop <= start) begin = stop;
    else if (stop >= end) return trim(text, begin, stop, start, end);
  }
  return trim(text, begin, to, start, end);
}

/** Ends of sentences between two places. */
function* stopsIn(text: string, from: number, to: number): Generator<number> {
  MARKS.lastIndex = from;
  for (let mark = MARKS.exec(text); mark && mark.index < to; mark = MARKS.exec(text)) {
    const { index } = mark;
    let last = index;
    const close = CLOSE.get(mark[0]);
    if (close) {
      const end = text.indexOf(close, index);
      if (end < 0 || end >= to || end - index > SHORT_QUOTATION) continue;
      // A quotation may itself end the sentence: “……。” and then a new one.
      if (close !== "》" && STOPS.test(text[end - 1]!) && !GOES_ON.test(text[end + 1] ?? "")) yield end + 1;
      last = end;
    } else {
      while (last + 1 < to && (STOPS.test(text[last + 1]!) || CLOSERS.test(text[last + 1]!))) last++;
      yield last + 1;
    }
    MARKS.lastIndex = last + 1;
  }
}

function trim(text: string, from: number, to: number, start: number, end: number): Span {
  let [a, b] = [from, to];
  while (a < start && /\s/u.test(text[a]!)) a++;
  while (b > end && /\s/u.test(text[b - 1]!)) b--;
  return { start: a, end: b };
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
