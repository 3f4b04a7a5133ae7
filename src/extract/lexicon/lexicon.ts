import type { EntityKind } from "../../model/schema.ts";
import { divisionRows } from "./divisions.ts";
import { fold } from "./fold.ts";
import { Openings } from "./openings.ts";
import type { RowList } from "./rows.ts";
import { type Sense, Senses } from "./senses.ts";
import { Trie } from "./trie.ts";

/** All names that are known before anything is read. */
export interface Lexicon {
  /** Without the divisions of China. */
  readonly rows: readonly RowList[];
  /** Names by folded form; a value is the number of the name in `senses`. */
  readonly trie: Trie;
  readonly senses: Senses;
  /** Where names may begin. */
  readonly openings: Openings;
  /** What a whole name can mean; empty when it is unknown. */
  lookup(name: string): readonly Sense[];
}

/** Room for the names of graph-data without growing. */
const SLOTS = 1 << 20;
const UNKNOWN: readonly Sense[] = [];

/**
 * Builds a lexicon of rows, a Latin name of several words also without its spaces; earlier rows outrank later ones under one name and kind.
 * The divisions of China come last. Throws LexiconError on a row that cannot be used.
 */
export function buildLexicon(...rows: readonly RowList[]): Lexicon {
  const lists = [...rows, divisionRows()];
  const [trie, openings, senses] = [new Trie(SLOTS), new Openings(), new Senses(lists)];
  const add = (form: string, kind: EntityKind, list: number, row: number, which: number) => {
    openings.add(form);
    senses.add(trie.add(form, senses.names), kind, list, row, which);
  };
  for (const [at, list] of lists.entries())
    for (let n = 0; n < list.length; n++) {
      const { name, kind, aliases } = list.at(n)!;
      for (let which = 0; which <= aliases.length; which++) {
        const form = fold(which === 0 ? name : aliases[which - 1]!);
        add(form, kind, at, n, which);
        if (form.includes(" ")) add(form.replaceAll(" ", ""), kind, at, n, which);
      }
    }
  const lookup = (name: string) => {
    const found = trie.get(fold(name));
    return found < 0 ? UNKNOWN : senses.of(found);
  };
  return { rows, trie, openings, senses, lookup };
}

/** The canonical name that a name can stand for as an entity of a kind; undefined where the lexicon has none. */
export function knownName(lexicon: Lexicon, name: string, kind: EntityKind): string | undefined {
  return lexicon.lookup(name).find((sense) => sense.row.kind === kind)?.row.name;
}
