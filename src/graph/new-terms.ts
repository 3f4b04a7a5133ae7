/** Terms that one set of sentences has more often than another. */
import { byCodeUnit } from "../model/identity.ts";
import { distinctTexts } from "./distinct.ts";
import { isTelling, logLikelihood } from "./log-likelihood.ts";

export interface NewTerm {
  readonly term: string;
  /** Sentences that have it, here and there; those that repeat another count once. */
  readonly sentences: number;
  readonly before: number;
  readonly logLikelihood: number;
  /** The first of the sentences here that has it. */
  readonly first: number;
}

/** In fewer sentences a term is chance. */
const LEAST = 2;

/** The most telling first, then the longer, then by code unit. Of terms that overlap only the most telling one is kept. */
export function newTerms(here: readonly ReadonlySet<string>[], there: readonly ReadonlySet<string>[]): NewTerm[] {
  const [ours, theirs] = [distinctTexts(here), distinctTexts(there)];
  const before = new Map<string, number>();
  for (const place of theirs) for (const term of there[place]!) before.set(term, (before.get(term) ?? 0) + 1);
  const found = new Map<string, { sentences: number; first: number }>();
  for (const place of ours)
    for (const term of here[place]!) {
      const known = found.get(term);
      if (known) known.sentences++;
      else found.set(term, { sentences: 1, first: place });
    }
  const telling = [...found].flatMap(([term, { sentences, first }]) => {
    const counts = { here: sentences, there: before.get(term) ?? 0, allHere: ours.length, allThere: theirs.length };
    const row = { term, sentences, before: counts.there, logLikelihood: logLikelihood(counts), first };
    return sentences >= LEAST && isTelling(counts) ? [row] : [];
  });
  telling.sort(
    (a, b) => b.logLikelihood - a.logLikelihood || b.term.length - a.term.length || byCodeUnit(a.term, b.term),
  );
  const kept: NewTerm[] = [];
  for (const row of telling)
    if (!kept.some(({ term }) => term.includes(row.term) || row.term.includes(term))) kept.push(row);
  return kept;
}
