import { ENTITY_KINDS, type EntityKind } from "../../model/schema.ts";
import { classOf, normalised } from "./characters.ts";
import type { Marked } from "./tagger.ts";

/** A name of the lexicon in a text. */
export interface LexiconHit {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** An everyday word too. */
  readonly ambiguous: boolean;
}

const KIND_INDEX = new Map<EntityKind, number>(ENTITY_KINDS.map(({ kind }, at) => [kind, at]));

/** A text as the tagger reads it. Hits are in order of their start; of those that overlap the earlier stands, of those that start together the longest. */
export function mark(text: string, hits: readonly LexiconHit[]): Marked {
  const classes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) classes[i] = classOf(text.charCodeAt(i));
  const names = new Uint8Array(text.length);
  for (const hit of leftmostLongest(hits)) markHit(names, hit);
  return { units: normalised(text), classes, names };
}

function leftmostLongest(hits: readonly LexiconHit[]): LexiconHit[] {
  const out: LexiconHit[] = [];
  for (const hit of hits) {
    const last = out.at(-1);
    if (!last || hit.start >= last.end) out.push(hit);
    else if (hit.start === last.start && hit.end > last.end) out[out.length - 1] = hit;
  }
  return out;
}

/** Kind, doubt, and whether a unit begins or ends the name. */
function markHit(names: Uint8Array, { start, end, kind, ambiguous }: LexiconHit): void {
  const value = 1 + (KIND_INDEX.get(kind)! * 2 + (ambiguous ? 1 : 0)) * 4;
  names.fill(value, start, end);
  names[start]! += 1;
  names[end - 1]! += 2;
}
