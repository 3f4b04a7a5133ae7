/** An article that was found: its hits, and its best sentence with the hits in it. */
import type { ArticleHit, ArticleRef, IssueRef, Span } from "../../model/graph.ts";
import { quoteAround } from "../quote.ts";
import { hitsIn, joined, type WordHit } from "./hits.ts";

/** So many hits are tried for the best sentence. */
const TRIES = 50;

export interface Found {
  readonly issue: IssueRef;
  readonly article: ArticleRef;
  readonly text: string;
}

/** `words` are folded; one of them at least stands in the text. */
export function articleHit({ issue, article, text }: Found, words: readonly string[]): ArticleHit {
  const found = hitsIn(text, words);
  const hits = joined(found);
  const surfaces = hits.map(({ start, end }) => text.slice(start, end));
  return { issue, article, hits, surfaces, ...bestQuote(text, found) };
}

function bestQuote(text: string, hits: readonly WordHit[]) {
  const words = new Set(hits.map(({ word }) => word)).size;
  const body = text.indexOf("\n");
  const inBody = hits.filter(({ start }) => start > body);
  let best = { held: 0, quote: "", quoteStart: 0, quoteHits: [] as Span[] };
  for (const hit of [...(body < 0 ? [] : inBody), ...hits].slice(0, TRIES)) {
    const quoted = quotedAround(text, hit, hits);
    if (quoted.held > best.held) best = quoted;
    if (best.held === words) break;
  }
  const { quote, quoteStart, quoteHits } = best;
  return { quote, quoteStart, quoteHits };
}

/** The sentence of a hit, and how many words stand in it. */
function quotedAround(text: string, { start, end }: Span, hits: readonly WordHit[]) {
  const { quote, quoteStart } = quoteAround(text, start, end);
  const [from, to] = shown(text, quote, start - quoteStart);
  const within = hits.flatMap((hit) => {
    const span = { start: Math.max(hit.start, from), end: Math.min(hit.end, to), word: hit.word };
    return span.start < span.end ? [span] : [];
  });
  const held = new Set(within.map(({ word }) => word)).size;
  const quoteHits = joined(within).map((span) => ({
    start: span.start - start + quoteStart,
    end: span.end - start + quoteStart,
  }));
  return { held, quote, quoteStart, quoteHits };
}

/** Which part of the text a quote is of: its ends may be marks of what was cut. */
function shown(text: string, quote: string, at: number): [number, number] {
  const cutBefore = at < 0 || quote[0] !== text[at] ? 1 : 0;
  const to = at + quote.length;
  const cutAfter = to > text.length || quote.at(-1) !== text[to - 1] ? 1 : 0;
  return [at + cutBefore, to - cutAfter];
}
