import type { Candidate } from "../spans.ts";
import { KIND_OF, LABELS } from "./labels.ts";
import type { Labelled } from "./lattice.ts";
import { type LexiconHit, mark } from "./mark.ts";
import { isName } from "./plausible.ts";
import { stretches } from "./stretches.ts";
import type { Tagger } from "./tagger.ts";
import { LEAST } from "./thresholds.ts";

/** A part of a text: UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The parts of a text of `length` units that names, in order and not overlapping, leave. */
export function uncoveredBy(names: readonly Range[], length: number): Range[] {
  const starts = [0, ...names.map(({ end }) => end)];
  const ends = [...names.map(({ start }) => start), length];
  return starts.map((start, i) => ({ start, end: ends[i]! })).filter(({ start, end }) => start < end);
}

/**
 * Names that the tagger guesses in the parts of a text that nothing else covers, in order, not overlapping. `hits` are the
 * lexicon's names in the text, in order of their start: they are evidence, and just these spans are never guessed, so that what
 * the lexicon's own rules took for an everyday word stays one. Confidence is the probability of just this span and kind under
 * the model; guesses below the least one of their kind are left out.
 */
export function tag(
  text: string,
  tagger: Tagger,
  hits: readonly LexiconHit[],
  uncovered: readonly Range[],
): Candidate[] {
  const open = new Uint8Array(text.length);
  for (const { start, end } of uncovered) if (end - start > 1) open.fill(1, start, end);
  if (!open.includes(1)) return [];
  tagger.read(mark(text, hits));
  const known = new Set(hits.map(keyOf));
  return stretches(text).flatMap(({ start, end }) => {
    if (!tagger.mayHold(open, start, end)) return [];
    const free = tagger
      .decode(start, end)
      .filter((span) => LABELS[span.label]! in KIND_OF && isOpen(open, span))
      .filter((span) => !known.has(keyOf(span)) && !tagger.cutsWord(span));
    if (free.length === 0) return [];
    const probabilities = tagger.probabilities(free, start, end);
    return free.flatMap((span, at) => guess(text, span, probabilities[at]!));
  });
}

const keyOf = ({ start, end }: Range): string => `${start}-${end}`;
const isOpen = (open: Uint8Array, { start, end }: Range): boolean => !open.subarray(start, end).includes(0);

function guess(text: string, { start, end, label }: Labelled, probability: number): Candidate[] {
  const name = text.slice(start, end);
  const kind = KIND_OF[LABELS[label]!]!;
  if (probability < LEAST[kind]! || !isName(name, kind)) return [];
  const city = kind === "place" && /^[\u4E00-\u9FFF]{2,}市$/u.test(name);
  return [
    { start, end, kind: city ? "city" : kind, name, rank: "guess", rule: "tagger", confidence: round(probability) },
  ];
}

const round = (probability: number): number => Math.round(probability * 100) / 100;
