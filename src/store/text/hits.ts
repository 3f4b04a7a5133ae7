/** Where the words of a query stand in an article. */
import type { Span } from "../../model/graph.ts";
import { foldText } from "./fold-text.ts";

export interface WordHit extends Span {
  readonly word: string;
}

/** Every place of every word (folded): by start, then end. Those of one word may overlap: 啊啊 stands twice in 啊啊啊. */
export function hitsIn(text: string, words: readonly string[]): WordHit[] {
  const { folded, places } = foldText(text);
  const hits: WordHit[] = [];
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      hits.push({ word, start: places[at]!, end: endOf(text, places[at + word.length - 1]!) });
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}

const endOf = (text: string, place: number): number => place + (text.codePointAt(place)! > 0xffff ? 2 : 1);

/** What is to be marked: overlapping hits as one. */
export function joined(hits: readonly Span[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of hits) {
    const last = spans.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
