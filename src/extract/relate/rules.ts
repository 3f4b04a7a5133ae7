import { ALLIANCES } from "./rules/alliances.ts";
import { ANNOUNCED } from "./rules/announced.ts";
import { APPOINTMENTS } from "./rules/appointments.ts";
import { APPOSED } from "./rules/apposed.ts";
import { BIDS } from "./rules/bids.ts";
import { BRANDS } from "./rules/brands.ts";
import { DEPARTURES } from "./rules/departures.ts";
import { DOCUMENTS } from "./rules/documents.ts";
import { EVENTS } from "./rules/events.ts";
import { FUNDING } from "./rules/funding.ts";
import { GATHERINGS } from "./rules/gatherings.ts";
import { HOLDINGS } from "./rules/holdings.ts";
import { LAUNCHES } from "./rules/launches.ts";
import { OWNERSHIP } from "./rules/ownership.ts";
import { PEOPLE } from "./rules/people.ts";
import { PERMITS } from "./rules/permits.ts";
import { PLACES } from "./rules/places.ts";
import { POSTS } from "./rules/posts.ts";
import { RANKINGS } from "./rules/rankings.ts";
import { RIVALRY } from "./rules/rivalry.ts";
import type { RelationRule } from "./rules/rule.ts";
import { SITES } from "./rules/sites.ts";
import { STAKES } from "./rules/stakes.ts";
import { STANDINGS } from "./rules/standings.ts";
import { SUPERVISION } from "./rules/supervision.ts";
import { SUPPLY } from "./rules/supply.ts";
import { TAKEOVERS } from "./rules/takeovers.ts";
import { TRIALS } from "./rules/trials.ts";
import { VENUES } from "./rules/venues.ts";
import { WARES } from "./rules/wares.ts";

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
  ...SUPPLY,
  ...RIVALRY,
  ...HOLDINGS,
  ...FUNDING,
  ...TAKEOVERS,
  ...PERMITS,
  ...WARES,
  ...SITES,
  ...APPOSED,
  ...DEPARTURES,
  ...VENUES,
  ...TRIALS,
  ...BRANDS,
  ...STAKES,
  ...BIDS,
  ...ANNOUNCED,
  ...POSTS,
  ...APPOINTMENTS,
  ...GATHERINGS,
  ...STANDINGS,
];
