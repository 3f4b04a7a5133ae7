import type { EntityKind } from "../../model/schema.ts";
import type { LexiconRow, RowList } from "./rows.ts";

/** One way in which a name can be meant. */
export interface Sense {
  readonly row: LexiconRow;
  readonly ambiguous: boolean;
}

const NONE = -1;

/** What names can mean, by number of the name. Only numbers are kept until a sense is asked for: a run meets a few hundred of 70,000. */
export class Senses {
  readonly #lists: readonly RowList[];
  /** By name: its first sense. */
  readonly #first: number[] = [];
  /** By sense: the next one of the same name, list, row, which name of the row, and kind. */
  readonly #next: number[] = [];
  readonly #list: number[] = [];
  readonly #row: number[] = [];
  readonly #which: number[] = [];
  readonly #kind: EntityKind[] = [];
  readonly #made: (readonly Sense[] | undefined)[] = [];

  constructor(lists: readonly RowList[]) {
    this.#lists = lists;
  }

  /** How many names there are. */
  get names(): number {
    return this.#first.length;
  }

  /** Gives a name a sense: name `which` of a row (0, then its aliases). The first of each kind stays. Names are numbered without gaps. */
  add(name: number, kind: EntityKind, list: number, row: number, which: number): void {
    let last = NONE;
    for (let sense = this.#first[name] ?? NONE; sense !== NONE; sense = this.#next[sense]!) {
      if (this.#kind[sense] === kind) return;
      last = sense;
    }
    const added = this.#next.push(NONE) - 1;
    this.#list.push(list);
    this.#row.push(row);
    this.#which.push(which);
    this.#kind.push(kind);
    if (last === NONE) this.#first[name] = added;
    else this.#next[last] = added;
  }

  /** All senses of a name, those of earlier rows first. */
  of(name: number): readonly Sense[] {
    return (this.#made[name] ??= this.#make(name));
  }

  #make(name: number): Sense[] {
    const senses: Sense[] = [];
    for (let sense = this.#first[name]!; sense !== NONE; sense = this.#next[sense]!) {
      const row = this.#lists[this.#list[sense]!]!.at(this.#row[sense]!)!;
      const which = this.#which[sense]!;
      senses.push({ row, ambiguous: row.ambiguous.has(which === 0 ? row.name : row.aliases[which - 1]!) });
    }
    return senses;
  }
}
