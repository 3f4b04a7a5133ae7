import type { EntityKind } from "../../model/schema.ts";
import { type Candidate, isSite, overlaps } from "../spans.ts";
import { actsAsCompany, isListed } from "./firms.ts";
import { bare, capitalRuns, isCapital, isKnownPlace, type Run, spanOf } from "./runs.ts";
import { isOffice, PRODUCT_NOUNS, SURNAMES } from "./vocabulary.ts";
import type { EnglishSentence, Word } from "./words.ts";

interface Guess {
  readonly kind: EntityKind;
  readonly rule: string;
  readonly confidence: number;
}

/** Names that compromise's tagger, or the words beside them, tell the kind of. Nothing that `sure` covers. */
export function findGuessed(text: string, sentence: EnglishSentence, sure: readonly Candidate[]): Candidate[] {
  return capitalRuns(text, sentence).flatMap((run) => {
    const beside = sure.some((name) => !isSite(name) && overlaps(name, spanOf(text, sentence, run)));
    return outside(text, sentence, run, sure).flatMap((part) => {
      const own = withoutNationality(sentence, part);
      const guess = own && guessOf(sentence, own, sure);
      if (!guess || (beside && !BESIDE_NAMES.has(guess.kind))) return [];
      const span = spanOf(text, sentence, own);
      return [{ ...span, ...guess, name: text.slice(span.start, span.end), rank: "guess" as const }];
    });
  });
}

/** The parts of a run that no sure name covers. */
function outside(text: string, sentence: EnglishSentence, run: Run, sure: readonly Candidate[]): Run[] {
  const parts: Run[] = [];
  for (let at = run.from; at < run.to; at++) {
    if (sure.some((name) => overlaps(name, spanOf(text, sentence, { from: at, to: at + 1 })))) continue;
    const last = parts.at(-1);
    if (last?.to === at) parts[parts.length - 1] = { from: last.from, to: at + 1 };
    else parts.push({ from: at, to: at + 1 });
  }
  return parts;
}

/** What a word beside a sure name may be, rather than a part of its own of that name: Tesla Model Y. */
const BESIDE_NAMES: ReadonlySet<EntityKind> = new Set(["product", "person"]);

/** Chinese Premier Li Qiang is no Chinese Li. */
const withoutNationality = ({ words }: EnglishSentence, { from, to }: Run): Run | undefined => {
  const first = words.findIndex((word, at) => at >= from && at < to && !word.tags.has("Demonym"));
  return first < 0 ? undefined : { from: first, to };
};

const tagger = (kind: EntityKind, confidence: number): Guess => ({ kind, rule: "english-tagger", confidence });
const context = (kind: EntityKind, confidence: number): Guess => ({ kind, rule: "english-context", confidence });

function guessOf(sentence: EnglishSentence, run: Run, sure: readonly Candidate[]): Guess | undefined {
  const words = sentence.words.slice(run.from, run.to);
  const every = (tag: string) => words.every((word) => word.tags.has(tag));
  if (!words.some(isCapital)) return undefined;
  if (COURTESY.has(sentence.words[run.from - 1]?.normal ?? "")) return tagger("person", 0.7);
  if (isPerson(sentence, run, words)) return tagger("person", 0.7);
  if (isProduct(sentence, run)) return context("product", 0.6);
  if (words.length === 1 && BASED.has(sentence.words[run.to]?.normal ?? "")) return context("city", 0.65);
  if (every("Place") || words.every(isKnownPlace))
    return tagger(words.some(({ tags }) => tags.has("City")) ? "city" : "place", 0.7);
  if (every("Organization")) return tagger("company", 0.65);
  if (actsAsCompany(sentence, run) || isListed(sentence, run, sure)) return context("company", 0.55);
  return undefined;
}

const COURTESY = new Set(["mr", "ms", "mrs", "dr"]);

/** Hangzhou-based. */
const BASED = new Set(["based", "headquartered"]);

const APPOINTS = new Set(["appoint", "name", "hire", "elect", "promote"]);

function isPerson({ words }: EnglishSentence, { from, to }: Run, named: readonly Word[]): boolean {
  if (named.length < 2 || named.length > 4) return false;
  const parts = named.map(({ text }) => bare(text));
  if (!parts.every((part) => /^[A-Z][a-z’'-]+$|^[A-Z]{1,2}\.?$|^[A-Z][a-z]+[A-Z][a-z]+$/u.test(part))) return false;
  const [before, after] = [words[from - 1], words[to]];
  const introduced = isOffice(before?.text ?? "") || isOffice(after?.text ?? "") || APPOINTS.has(before?.root ?? "");
  const pinyin = named.length === 2 && (SURNAMES.has(parts[0]!) || SURNAMES.has(parts[1]!));
  return introduced || pinyin || named.every(({ tags }) => tags.has("Person"));
}

const LAUNCHES = new Set(["launch", "unveil", "release", "debut", "introduce", "roll"]);
const POSSESSIVES = new Set(["its", "their"]);
const REACH = 5;

/** Its Pura 80 smartphone; launched the Pura 80. */
function isProduct({ words }: EnglishSentence, { from, to }: Run): boolean {
  if (PRODUCT_NOUNS.has(words[to]?.normal ?? "")) return true;
  const before = words.slice(Math.max(0, from - REACH), from);
  const verb = before.findLastIndex(({ root, tags }) => LAUNCHES.has(root) && (tags.has("Verb") || tags.has("Noun")));
  const between = verb < 0 ? [] : before.slice(verb + 1);
  return verb >= 0 && between.every((word) => !word.tags.has("Preposition") || POSSESSIVES.has(word.normal));
}
