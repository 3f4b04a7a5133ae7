import type { EntityKind } from "../../model/schema.ts";

/** Labels that the tagger tells apart, in the order of their tags. `position` and `scene` are learned beside the others and never given. */
export const LABELS = [
  "address",
  "company",
  "government",
  "name",
  "organization",
  "position",
  "scene",
  "work",
] as const;
export type Label = (typeof LABELS)[number];

/** The label of the training data's kinds; film, book and game are one. */
export const LABEL_OF: Readonly<Record<string, Label>> = {
  ...(Object.fromEntries(LABELS.map((label) => [label, label])) as Record<Label, Label>),
  book: "work",
  game: "work",
  movie: "work",
};

/** Kinds of entity that labels stand for in a newsletter; the rest is left to rules. */
export const KIND_OF: Partial<Record<Label, EntityKind>> = {
  address: "place",
  company: "company",
  government: "agency",
  name: "person",
  organization: "organization",
};

/** Tag 0 is “outside”; label l has begin 4l+1, inside 4l+2, end 4l+3, single 4l+4. */
export const TAGS = 1 + 4 * LABELS.length;
export const OUTSIDE = 0;
export const labelOf = (tag: number): number => (tag - 1) >> 2;
export const isBegin = (tag: number): boolean => tag !== OUTSIDE && ((tag - 1) & 3) === 0;
const isInside = (tag: number): boolean => tag !== OUTSIDE && ((tag - 1) & 3) === 1;
export const isEnd = (tag: number): boolean => tag !== OUTSIDE && ((tag - 1) & 3) === 2;
export const isSingle = (tag: number): boolean => tag !== OUTSIDE && ((tag - 1) & 3) === 3;

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
