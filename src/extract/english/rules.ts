import type { RelationRule } from "../relate/rules/rule.ts";
import { ALLIANCES } from "./rules/alliances.ts";
import { DEALS } from "./rules/deals.ts";
import { LAUNCHES } from "./rules/launches.ts";
import { OWNERSHIP } from "./rules/ownership.ts";
import { PEOPLE } from "./rules/people.ts";
import { PLACES } from "./rules/places.ts";
import { SUPERVISION } from "./rules/supervision.ts";

/** All relations that are read from English, as rows: `match` is compromise's match syntax over the terms of terms.ts. */
export const ENGLISH_RULES: readonly RelationRule[] = [
  ...ALLIANCES,
  ...DEALS,
  ...OWNERSHIP,
  ...LAUNCHES,
  ...SUPERVISION,
  ...PEOPLE,
  ...PLACES,
];
