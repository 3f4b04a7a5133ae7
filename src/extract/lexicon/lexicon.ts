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

/** Builds a lexicon of rows; earlier rows outrank later ones under one name and kind. The divisions of China come last. */
export function buildLexicon(own: readonly LexiconRow[]): Lexicon {
  const rows = [...own, ...divisionRows()];
  const trie = new Trie();
  const openings = new Openings();
  const senses: Sense[][] = [];
  for (const row of rows) {
    for (const name of [row.name, ...row.aliases]) {
      const sense = { row, ambiguous: row.ambiguous.has(name) };
      for (const form of forms(name)) {
        openings.add(form);
        addSense(trie, senses, form, sense);
      }
    }
  }
  const lookup = (name: string) => senses[trie.get(fold(name))] ?? [];
  return { rows, trie, openings, senses, lookup };
}

function addSense(trie: Trie, senses: Sense[][], form: string, sense: Sense): void {
  const at = trie.add(form, senses.length);
  if (at === senses.length) senses.push([sense]);
  else if (!senses[at]!.some((known) => known.row.kind === sense.row.kind)) senses[at]!.push(sense);
}

/** A Latin name of several words is also written without spaces. */
const forms = (name: string): string[] => [...new Set([fold(name), fold(name).replaceAll(" ", "")])];

/** The canonical name that a name can stand for as an entity of a kind; undefined where the lexicon has none. */
export function knownName(lexicon: Lexicon, name: string, kind: EntityKind): string | undefined {
  return lexicon.lookup(name).find((sense) => sense.row.kind === kind)?.row.name;
}
