import { fold, isLatin } from "../../lexicon/fold.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { LABEL_OF, LABELS, type Label } from "../labels.ts";
import type { Labelled } from "../lattice.ts";
import { type LexiconHit, type Marked, mark } from "../mark.ts";

/** A record to learn from, with its names. */
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
      return [{ ...markRecord(text, lexicon), spans: spansOf(label) }];
    } catch (error) {
      throw new DataError(`Line ${at + 1} is no record of CLUENER (${(error as Error).message}).`);
    }
  });
}

/** A text to learn from, with the lexicon's names as they are found in newsletters. */
export const markRecord = (text: string, lexicon: Lexicon): Marked => mark(text, lexiconHits(text, lexicon));

/** Of names that overlap, the earlier and longer. */
function spansOf(labels: Labels): Labelled[] {
  const spans = Object.entries(labels).flatMap(([kind, surfaces]) => {
    const label = labelOfKind(kind);
    if (label === null) return [];
    return Object.values(surfaces)
      .flat()
      .map(([first, last]) => ({ start: first, end: last + 1, label: LABELS.indexOf(label) }));
  });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return spans.filter((span) => span.start >= reached && (reached = span.end) > 0);
}

function labelOfKind(kind: string): Label | null {
  const label = LABEL_OF[kind];
  if (label === undefined) throw new DataError(`“${kind}” is no kind of CLUENER`);
  return label;
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
    const { row, ambiguous } = lexicon.senses.of(value)[0]!;
    if (!(isLatin(folded[end - 1]) && isLatin(folded[end]))) longest = { start, end, kind: row.kind, ambiguous };
  });
  return longest;
}
