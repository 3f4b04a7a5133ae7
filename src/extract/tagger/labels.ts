import type { EntityKind } from "../../model/schema.ts";

/** Labels that the tagger tells apart, in the order of their tags. */
export const LABELS = ["address", "company", "government", "name", "organization", "work"] as const;
export type Label = (typeof LABELS)[number];

/** The label of the training data's kinds; film, book and game are one, and what names nothing that a graph holds has none. */
export const LABEL_OF: Readonly<Record<string, Label | null>> = {
  ...(Object.fromEntries(LABELS.map((label) => [label, label])) as Record<Label, Label>),
  book: "work",
  game: "work",
  movie: "work",
  position: null,
  scene: null,
};

/** Kinds of entity that labels stand for in a newsletter; the rest is left to rules. */
export const KIND_OF: Partial<Record<Label, EntityKind>> = {
  address: "place",
  company: "company",
  government: "agency",
  name: "person",
  organization: "organization",
};

/** Tag 0 is “outside”; label l has begin 3l+1, inside 3l+2, end 3l+3. A name of one unit has no tags: there are hardly any. */
export const TAGS = 1 + 3 * LABELS.length;
export const OUTSIDE = 0;
export const labelOf = (tag: number): number => Math.floor((tag - 1) / 3);
export const isBegin = (tag: number): boolean => tag % 3 === 1;
const isInside = (tag: number): boolean => tag % 3 === 2;
export const isEnd = (tag: number): boolean => tag !== OUTSIDE && tag % 3 === 0;

/** Tag of a unit of `start … end)` in a name with a label. */
export const tagWithin = (label: number, unit: number, start: number, end: number): number =>
  3 * label + (unit === start ? 1 : unit === end - 1 ? 3 : 2);

const isOpen = (tag: number): boolean => isBegin(tag) || isInside(tag);
export const startsNothing = (tag: number): boolean => isInside(tag) || isEnd(tag);

/** Whether one tag may follow another: a name that is open goes on or ends, with its own label. */
export function mayFollow(before: number, after: number): boolean {
  return isOpen(before) ? startsNothing(after) && labelOf(before) === labelOf(after) : !startsNothing(after);
}

/** Whether a sequence may end with a tag. */
export const mayEnd = (tag: number): boolean => !isOpen(tag);

/** Tags that may stand before each tag, ascending. */
export const BEFORE: readonly Int32Array[] = Array.from({ length: TAGS }, (_, after) =>
  Int32Array.from(Array.from({ length: TAGS }, (_, before) => before).filter((before) => mayFollow(before, after))),
);
