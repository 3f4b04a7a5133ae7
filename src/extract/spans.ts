import type { Rank } from "../model/extract.ts";
import type { EntityKind } from "../model/schema.ts";

/** A guess that a span of an article names an entity. Offsets are UTF-16 units of the article's text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** Canonical name. */
  readonly name: string;
  readonly rank: Rank;
  readonly rule: string;
  readonly confidence: number;
  /** The surface names the entity in this article only (《规划》, 该公司). */
  readonly local?: boolean;
  /** The body that the name says it is part of. */
  readonly whole?: { readonly name: string; readonly kind: EntityKind };
}

const RANK_ORDER: Record<Rank, number> = { lexicon: 2, rule: 1, guess: 0 };

const RANKS = 3;
/** Longer spans are no names; they only have to come first. */
const LONGEST = 1 << 10;

/** Longest span wins, then the better rank, then the earlier one; the result does not overlap and is in order. */
export function chooseLongest(candidates: readonly Candidate[]): Candidate[] {
  const reach = candidates.reduce((most, { end }) => Math.max(most, end), 0);
  const taken = new Uint8Array(reach);
  const chosen: Candidate[] = [];
  for (const key of inOrder(candidates, reach)) {
    const candidate = candidates[key % candidates.length]!;
    // What was chosen before is no shorter: where it overlaps, it covers the first unit or the last.
    if (taken[candidate.start] || taken[candidate.end - 1]) continue;
    taken.fill(1, candidate.start, candidate.end);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** A number for each, whose remainder by their count is its place: by length, rank, start and place. Numbers are sorted without calls. */
function inOrder(candidates: readonly Candidate[], reach: number): Float64Array {
  const keys = new Float64Array(candidates.length);
  candidates.forEach(({ start, end, rank }, at) => {
    const worth = Math.max(0, LONGEST - (end - start)) * RANKS + (RANKS - 1 - RANK_ORDER[rank]);
    keys[at] = (worth * reach + start) * candidates.length + at;
  });
  return keys.sort();
}

export const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

export const isSite = ({ kind }: { readonly kind: EntityKind }): boolean => kind === "city" || kind === "place";

/** A name that begins with a known one and goes on to `end`. */
export const extended = (
  text: string,
  { start }: Candidate,
  end: number,
  found: Pick<Candidate, "kind" | "rule" | "confidence">,
): Candidate => ({ start, end, name: text.slice(start, end), rank: "rule", ...found });
