import { LABELS, type Label } from "../labels.ts";
import type { Labelled } from "../lattice.ts";

/** Names found, wanted, and given. */
export interface Tally {
  hit: number;
  wanted: number;
  given: number;
}

/** Labels that the figure over all counts: those that have a kind of entity, or a work. */
const COUNTED: ReadonlySet<Label> = new Set(["company", "government", "name", "address", "work"]);

/** Exact spans with exact labels, by label and over all that count (“micro”). Offsets of both sides alike. */
export function tallies(
  pairs: Iterable<{ wanted: readonly Labelled[]; given: readonly Labelled[] }>,
): Map<string, Tally> {
  const out = new Map<string, Tally>([...LABELS, "micro"].map((name) => [name, { hit: 0, wanted: 0, given: 0 }]));
  const count = (label: number, what: keyof Tally): void => {
    const name = LABELS[label]!;
    out.get(name)![what]++;
    if (COUNTED.has(name)) out.get("micro")![what]++;
  };
  for (const { wanted, given } of pairs) {
    const right = new Set(wanted.map(keyOf));
    for (const span of wanted) count(span.label, "wanted");
    for (const span of given) {
      count(span.label, "given");
      if (right.has(keyOf(span))) count(span.label, "hit");
    }
  }
  return out;
}

const keyOf = ({ start, end, label }: Labelled): string => `${start} ${end} ${label}`;

export function figures({ hit, wanted, given }: Tally): { precision: number; recall: number; f1: number } {
  const precision = given === 0 ? 0 : hit / given;
  const recall = wanted === 0 ? 0 : hit / wanted;
  return { precision, recall, f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
