import { matches } from "../../read/matches.ts";
import type { Sentence } from "../relate/clauses.ts";
import { overlaps } from "../spans.ts";

/** A cheap look: three Latin words on end, one of them without a capital. */
const MAYBE = /[A-Za-z] [a-z]+ [A-Za-z]/u;

/** Text without Chinese, but for names and short notes in brackets: Kuaishou (快手). */
const RUN = /(?:[（(]\p{Script=Han}{1,20}[）)]|[^\p{Script=Han}\n。！？；，、：《》])+/gu;
const OPENS = /^[\s"'“‘(（]*[a-z]{0,2}[A-Z0-9$]/u;
const WORD = /[A-Za-z][A-Za-z'’-]*/gu;
const LEAST_WORDS = 3;
/** Of all that is not white space; the rest are figures and marks. */
const LEAST_SHARE = 0.6;
/** Words that stand in names too: Bank of China is no prose. */
const IN_NAMES = new Set("of the and for in on at to by de du la le van von der a an".split(" "));
const HAN = /\p{Script=Han}/u;

/** The parts of a text that are written in English prose, in order. Offsets are UTF-16 units. */
export function englishStretches(text: string): Sentence[] {
  if (!MAYBE.test(text)) return [];
  return matches(text, RUN)
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }))
    .filter((run) => isProse(text.slice(run.start, run.end)) && standsApart(text, run));
}

function isProse(run: string): boolean {
  if (!MAYBE.test(run) || !OPENS.test(run)) return false;
  const words = run.match(WORD) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const plain = words.some((word) => /^[a-z]{2,}/u.test(word) && !IN_NAMES.has(word));
  return plain && words.length >= LEAST_WORDS && letters >= LEAST_SHARE * run.replace(/\s/gu, "").length;
}

/** No title in 《》, and not run together with Chinese, as a slogan or a product's name within a sentence is. */
function standsApart(text: string, { start, end }: Sentence): boolean {
  const glued = (outer: string | undefined, inner: string) => HAN.test(outer ?? "") && /[\w(（]/u.test(inner);
  return text[start - 1] !== "《" && !glued(text[start - 1], text[start]!) && !glued(text[end], text[end - 1]!);
}

/** The spans of a text that lie in none of its English stretches. */
export function outsideEnglish<T extends Sentence>(text: string, spans: readonly T[]): readonly T[] {
  const stretches = englishStretches(text);
  return stretches.length === 0 ? spans : spans.filter((span) => !stretches.some((s) => overlaps(s, span)));
}

/** The text with stretches of it blanked, unit by unit, so that offsets stay. */
export function blanked(text: string, stretches: readonly Sentence[]): string {
  let out = "";
  for (const { start, end } of stretches) out += text.slice(out.length, start) + " ".repeat(end - start);
  return out + text.slice(out.length);
}
