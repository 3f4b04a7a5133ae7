import { ALLIANCES } from "./rules/alliances.ts";
import { DOCUMENTS } from "./rules/documents.ts";
import { EVENTS } from "./rules/events.ts";
import { LAUNCHES } from "./rules/launches.ts";
import { OWNERSHIP } from "./rules/ownership.ts";
import { PEOPLE } from "./rules/people.ts";
import { PLACES } from "./rules/places.ts";
import { RANKINGS } from "./rules/rankings.ts";
import type { RelationRule } from "./rules/rule.ts";
import { SUPERVISION } from "./rules/supervision.ts";

/** All relations that are read from text, as rows. Of two that find the same in a clause the earlier one names it: what is more special stands first. */
export const RELATION_RULES: readonly RelationRule[] = [
  ...DOCUMENTS,
  ...ALLIANCES,
  ...OWNERSHIP,
  ...SUPERVISION,
  ...LAUNCHES,
  ...PLACES,
  ...PEOPLE,
  ...EVENTS,
  ...RANKINGS,
];
