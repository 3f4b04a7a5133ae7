import type { EntityKind } from "../../model/schema.ts";

/** Least probability of a guess that is given, by kind: chosen on annotated newsletters, where the lexicon has found the well-known names and precision counts. */
export const LEAST: Partial<Record<EntityKind, number>> = {
  company: 0.5,
  agency: 0.8,
  person: 0.5,
  place: 0.85,
  organization: 0.8,
};
