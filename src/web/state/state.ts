/** What the page is looking at. Everything here is plain data; it changes only through `reduce`. */
import type { EntityKind, RelationKind, Status } from "../../model/schema.ts";

/** Which entities are drawn. */
export interface View {
  /** The newest issues' relations are in the picture. */
  readonly newest: boolean;
  /** Entities whose neighbours are in the picture. */
  readonly roots: readonly string[];
  /** Entities in the picture by themselves. */
  readonly pins: readonly string[];
  readonly hidden: readonly string[];
}

export type Ties = "relations" | "comentions" | "both";

export interface Filter {
  /** Kinds that are switched off. */
  readonly types: readonly EntityKind[];
  readonly relations: readonly RelationKind[];
  readonly statuses: readonly Status[];
  /** Background relations are shown. */
  readonly background: boolean;
  readonly ties: Ties;
  /** Months, `2021-12`: what overlaps is kept. Null: from the first, to the last. */
  readonly since: string | null;
  readonly until: string | null;
  /** Sentences that a relation must have. */
  readonly least: number;
  /** Only what these sections, these sources say; all when empty. */
  readonly sections: readonly string[];
  readonly sources: readonly string[];
}

export type Selection =
  | { readonly of: "entity"; readonly id: string }
  | { readonly of: "edge"; readonly head: string; readonly tail: string; readonly type: RelationKind | "co" };

export interface Reading {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export type Arrangement = "map" | "read" | "table";
export type Language = "zh" | "en";

/** What the address bar holds. */
export interface Place {
  readonly view: View;
  readonly filter: Filter;
  readonly selection: Selection | null;
  readonly reading: Reading | null;
  readonly arrangement: Arrangement;
  readonly language: Language;
}

/** A hub is about to be expanded: how many would come, how many would not. */
export interface Asked {
  readonly id: string;
  readonly name: string;
  readonly coming: number;
  readonly left: number;
}

export interface State extends Place {
  /** Articles that were opened, each where it was last read; the open one among them. */
  readonly tabs: readonly Reading[];
  readonly past: readonly View[];
  readonly future: readonly View[];
  readonly asked: Asked | null;
}

export const ARRIVAL: View = { newest: true, roots: [], pins: [], hidden: [] };
const ALL_SENTENCES = { since: null, until: null, least: 1, sections: [], sources: [] };
export const NO_FILTER: Filter = {
  types: [],
  relations: [],
  statuses: [],
  background: false,
  ties: "relations",
  ...ALL_SENTENCES,
};

/** The state of a page opened at a place. */
export const initial = (place: Place): State => ({
  ...place,
  tabs: place.reading ? [place.reading] : [],
  past: [],
  future: [],
  asked: null,
});
