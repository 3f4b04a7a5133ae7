/** Where a sentence begins and ends. */
import type { Span } from "../model/graph.ts";

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

/** The sentence that holds text[start, end), the marks that close it included; of several, all of them. */
export function sentenceAround(text: string, start: number, end: number): Span {
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
