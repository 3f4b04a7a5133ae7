import type { EntityKind } from "../../model/schema.ts";
import { divisionRows } from "./divisions.ts";
import { fold } from "./fold.ts";
import { Openings } from "./openings.ts";
import type { LexiconRow } from "./rows.ts";
import { Trie } from "./trie.ts";

/** One way in which a name can be meant. */
export interface Sense {
  readonly row: LexiconRow;
  readonly ambiguous: boolean;
}

/** All names that are known before anything is read. */
export interface Lexicon {
  readonly rows: readonly LexiconRow[];
  /** Names by folded form; a value is the place of its senses in `senses`. */
  readonly trie: Trie;
  readonly senses: readonly (readonly Sense[])[];
  /** Where names may begin. */
  readonly openings: Openings;
  /** What a whole name can mean; empty when it is unknown. */
  lookup(name: string): readonly Sense[];
}

/** Room for the names of graph-data without growing. */
const SLOTS = 1 << 19;

/** Builds a lexicon of rows, a Latin name of several words also without its spaces; earlier rows outrank later ones under one name and kind. The divisions of China come last. */
export function buildLexicon(own: readonly LexiconRow[]): Lexicon {
  const rows = [...own, ...divisionRows()];
  const names: Names = { trie: new Trie(SLOTS), openings: new Openings(), senses: [] };
  for (const row of rows) {
    addName(names, row, row.name);
    for (const alias of row.aliases) addName(names, row, alias);
  }
  const { trie, senses } = names;
  const lookup = (name: string) => senses[trie.get(fold(name))] ?? [];
  return { rows, ...names, lookup };
}

interface Names {
  readonly trie: Trie;
  readonly openings: Openings;
  readonly senses: Sense[][];
}

function addName(names: Names, row: LexiconRow, name: string): void {
  const sense = { row, ambiguous: row.ambiguous.has(name) };
  const folded = fold(name);
  addForm(names, folded, sense);
  if (folded.includes(" ")) addForm(names, folded.replaceAll(" ", ""), sense);
}

function addForm({ trie, openings, senses }: Names, form: string, sense: Sense): void {
  openings.add(form);
  const at = trie.add(form, senses.length);
  const known = senses[at];
  if (!known) senses.push([sense]);
  else if (!known.some(({ row }) => row.kind === sense.row.kind)) known.push(sense);
}

/** The canonical name that a name can stand for as an entity of a kind; undefined where the lexicon has none. */
export function knownName(lexicon: Lexicon, name: string, kind: EntityKind): string | undefined {
  return lexicon.lookup(name).find((sense) => sense.row.kind === kind)?.row.name;
}
