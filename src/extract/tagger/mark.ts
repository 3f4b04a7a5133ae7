import { ENTITY_KINDS, type EntityKind } from "../../model/schema.ts";
import { CLASS, classOf, EDGE_AFTER, EDGE_BEFORE, normalised } from "./characters.ts";

/** A name of the lexicon in a text. */
export interface LexiconHit {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** An everyday word too. */
  readonly ambiguous: boolean;
}

/** A text as the tagger reads it, unit by unit, with an edge before and behind: unit i of the text is at i + 1. */
export interface Marked {
  readonly units: Uint16Array;
  readonly classes: Uint8Array;
  /** The bracket that is open, and how far away it opened, to 4 units: unit × 8 + distance; 0 is none. */
  readonly brackets: Int32Array;
  /** What the lexicon says; 0 is nothing. */
  readonly names: Uint8Array;
}

const KIND_INDEX = new Map<EntityKind, number>(ENTITY_KINDS.map(({ kind }, at) => [kind, at]));

/** A text as the tagger reads it. Hits are in order of their start; of those that overlap the earlier stands, of those that start together the longest. */
export function mark(text: string, hits: readonly LexiconHit[]): Marked {
  const n = text.length + 2;
  const units = new Uint16Array(n);
  units[0] = EDGE_BEFORE;
  units[n - 1] = EDGE_AFTER;
  const classes = new Uint8Array(n);
  for (let i = 1; i < n - 1; i++) {
    const unit = text.charCodeAt(i - 1);
    units[i] = normalised(unit);
    classes[i] = classOf(unit);
  }
  const names = new Uint8Array(n);
  for (const hit of leftmostLongest(hits)) markHit(names, hit);
  return { units, classes, brackets: bracketsOf(units, classes), names };
}

/** No bracket lasts beyond its line. */
function bracketsOf(units: Uint16Array, classes: Uint8Array): Int32Array {
  const out = new Int32Array(units.length);
  let open = 0;
  let since = 0;
  for (let i = 0; i < units.length; i++) {
    if (classes[i] === CLASS.open) {
      open = units[i]!;
      since = i;
    } else if (units[i] === LINE_END) open = 0;
    if (open !== 0) out[i] = open * 8 + Math.min(i - since, FAR);
    if (classes[i] === CLASS.close) open = 0;
  }
  return out;
}

const LINE_END = 0x0a;
const FAR = 4;

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
  names.fill(value, start + 1, end + 1);
  names[start + 1]! += 1;
  names[end]! += 2;
}
