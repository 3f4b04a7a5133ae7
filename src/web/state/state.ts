/** What the page is looking at. Everything here is plain data; it changes only through `reduce`. */
import type { Point } from "../../graph/layout.ts";
import type { LayoutName } from "../../graph/layout-names.ts";
import type { EntityKind, RelationKind, Status } from "../../model/schema.ts";

/** So many neighbours come with one expansion; asking for more raises it by as many. */
export const EXPANSION = 60;
/** More than these no answer brings. */
export const MOST_NEIGHBOURS = 4800;

/** By which ties an entity is expanded: one kind of relation, co-mentions, or null: what the filter shows. */
export type By = RelationKind | "co" | null;

/** An expansion. */
export interface Root {
  readonly id: string;
  readonly by: By;
  /** At most so many neighbours. */
  readonly most: number;
}

/** An expansion as usual. */
export const root = (id: string, by: By = null, most = EXPANSION): Root => ({ id, by, most });

/** A node that stays where it was put: pixels of the layout, y upwards. */
export interface Fixed extends Point {
  readonly id: string;
}

/** Which entities are drawn, and where. */
export interface View {
  /** The newest issues' relations are in the picture. */
  readonly newest: boolean;
  /** Entities whose neighbours are in the picture. */
  readonly roots: readonly Root[];
  /** Entities in the picture by themselves. */
  readonly pins: readonly string[];
  readonly hidden: readonly string[];
  readonly fixed: readonly Fixed[];
  readonly layout: LayoutName;
  /** Whom a radial layout is round. */
  readonly centre: string | null;
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

/** An entity or topic, a line, or two entities or topics that are compared. */
export type Selection =
  | { readonly of: "entity"; readonly id: string }
  | { readonly of: "edge"; readonly head: string; readonly tail: string; readonly type: RelationKind | "co" }
  | { readonly of: "pair"; readonly a: string; readonly b: string };

/** Whom a selection is about, by id. */
export function subjectsOf(selection: Selection): readonly string[] {
  if (selection.of === "entity") return [selection.id];
  return selection.of === "edge" ? [selection.head, selection.tail] : [selection.a, selection.b];
}

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

/** Much is about to come: how many would, how many would not. */
export interface Asked {
  readonly roots: readonly Root[];
  readonly name: string;
  readonly coming: number;
  readonly left: number;
}

/** The ways between two entities are asked for; the other end may still have to be picked. */
export interface Between {
  readonly from: string;
  readonly to: string | null;
}

/** Months, both included; null: from the first, to the last. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}
export const ALL_TIME: Period = { since: null, until: null };

export interface State extends Place {
  /** Of what is chosen, only these months are read. */
  readonly within: Period;
  /** Articles that were opened, each where it was last read; the open one among them. */
  readonly tabs: readonly Reading[];
  readonly past: readonly View[];
  readonly future: readonly View[];
  readonly asked: Asked | null;
  /** Several entities that something is to be done with. */
  readonly marked: readonly string[];
  readonly between: Between | null;
  /** The sheet of shortcuts is open. */
  readonly help: boolean;
}

export const ARRIVAL: View = {
  newest: true,
  roots: [],
  pins: [],
  hidden: [],
  fixed: [],
  layout: "force",
  centre: null,
};
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
  within: ALL_TIME,
  tabs: place.reading ? [place.reading] : [],
  past: [],
  future: [],
  asked: null,
  marked: [],
  between: null,
  help: false,
});
