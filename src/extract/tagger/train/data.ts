import { fold, isLatin } from "../../lexicon/fold.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { EDGE_AFTER, EDGE_BEFORE } from "../characters.ts";
import { LABEL_OF, LABELS } from "../labels.ts";
import type { Labelled } from "../lattice.ts";
import { type LexiconHit, mark } from "../mark.ts";
import type { Marked } from "../tagger.ts";

/** A record to learn from, with an edge before and behind; offsets of its names count the edge. */
export interface Example extends Marked {
  readonly spans: readonly Labelled[];
}

/** A record that cannot be used: says in which line. */
export class DataError extends Error {
  override name = "DataError";
}

type Labels = Readonly<Record<string, Readonly<Record<string, readonly (readonly [first: number, last: number])[]>>>>;

/** Reads records in the form of CLUENER: one JSON object a line, `{text, label: {kind: {surface: [[first, last]]}}}`. Throws DataError. */
export function parseExamples(jsonLines: string, lexicon: Lexicon): Example[] {
  return jsonLines.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    try {
      const { text, label } = JSON.parse(line) as { text: string; label: Labels };
      return [{ ...edged(mark(text, lexiconHits(text, lexicon))), spans: spansOf(label) }];
    } catch (error) {
      throw new DataError(`Line ${at + 1} is no record of CLUENER (${(error as Error).message}).`);
    }
  });
}

function edged({ units, classes, names }: Marked): Marked {
  return {
    units: Uint16Array.of(EDGE_BEFORE, ...units, EDGE_AFTER),
    classes: Uint8Array.of(0, ...classes, 0),
    names: Uint8Array.of(0, ...names, 0),
  };
}

/** Of names that overlap, the earlier and longer. */
function spansOf(labels: Labels): Labelled[] {
  const spans = Object.entries(labels).flatMap(([kind, surfaces]) =>
    Object.values(surfaces)
      .flat()
      .map(([first, last]) => ({ start: first + 1, end: last + 2, label: labelIndex(kind) })),
  );
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return spans.filter((span) => span.start >= reached && (reached = span.end) > 0);
}

function labelIndex(kind: string): number {
  const label = LABEL_OF[kind];
  if (label === undefined) throw new DataError(`“${kind}” is no kind of CLUENER`);
  return LABELS.indexOf(label);
}

/** The longest names of the lexicon, from left to right. */
function lexiconHits(text: string, lexicon: Lexicon): LexiconHit[] {
  const folded = fold(text);
  const hits: LexiconHit[] = [];
  for (let start = 0; start < folded.length; ) {
    const hit = longestAt(folded, start, lexicon);
    if (hit) hits.push(hit);
    start = hit ? hit.end : start + 1;
  }
  return hits;
}

function longestAt(folded: string, start: number, lexicon: Lexicon): LexiconHit | null {
  if (isLatin(folded[start]) && isLatin(folded[start - 1])) return null;
  let longest: LexiconHit | null = null;
  lexicon.trie.at(folded, start, (end, value) => {
    const { row, ambiguous } = lexicon.senses[value]![0]!;
    if (!(isLatin(folded[end - 1]) && isLatin(folded[end]))) longest = { start, end, kind: row.kind, ambiguous };
  });
  return longest;
}
