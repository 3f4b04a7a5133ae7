import { ALLIANCES } from "./rules/alliances.ts";
import { ANNOUNCED } from "./rules/announced.ts";
import { APPOINTMENTS } from "./rules/appointments.ts";
import { APPOSED } from "./rules/apposed.ts";
import { ASIDES } from "./rules/asides.ts";
import { BIDS } from "./rules/bids.ts";
import { BRANDS } from "./rules/brands.ts";
import { BY_THE_WAY } from "./rules/by-the-way.ts";
import { CAREERS } from "./rules/careers.ts";
import { CLASHES } from "./rules/clashes.ts";
import { DEALINGS } from "./rules/dealings.ts";
import { DEPARTURES } from "./rules/departures.ts";
import { DOCUMENTS } from "./rules/documents.ts";
import { EVENTS } from "./rules/events.ts";
import { FOOTING } from "./rules/footing.ts";
import { FUNDING } from "./rules/funding.ts";
import { GATHERINGS } from "./rules/gatherings.ts";
import { HANDOVERS } from "./rules/handovers.ts";
import { HOLDERS } from "./rules/holders.ts";
import { HOLDINGS } from "./rules/holdings.ts";
import { IN_PASSING } from "./rules/in-passing.ts";
import { LAUNCHES } from "./rules/launches.ts";
import { LAWSUITS } from "./rules/lawsuits.ts";
import { LINEAGE } from "./rules/lineage.ts";
import { NEWCOMERS } from "./rules/newcomers.ts";
import { NOTICES } from "./rules/notices.ts";
import { OFFERS } from "./rules/offers.ts";
import { OWN_TOLD } from "./rules/own-told.ts";
import { OWNERSHIP } from "./rules/ownership.ts";
import { PACTS } from "./rules/pacts.ts";
import { PENALTIES } from "./rules/penalties.ts";
import { PEOPLE } from "./rules/people.ts";
import { PERMITS } from "./rules/permits.ts";
import { PLACES } from "./rules/places.ts";
import { PLAINLY } from "./rules/plainly.ts";
import { POSTS } from "./rules/posts.ts";
import { PREMISES } from "./rules/premises.ts";
import { RANKINGS } from "./rules/rankings.ts";
import { RIVALRY } from "./rules/rivalry.ts";
import { RIVALS_AND_ALLIES } from "./rules/rivals-and-allies.ts";
import { ROUNDS } from "./rules/rounds.ts";
import type { RelationRule } from "./rules/rule.ts";
import { RULINGS } from "./rules/rulings.ts";
import { SHOWINGS } from "./rules/showings.ts";
import { SITES } from "./rules/sites.ts";
import { STAKES } from "./rules/stakes.ts";
import { STANDINGS } from "./rules/standings.ts";
import { SUITORS } from "./rules/suitors.ts";
import { SUPERVISION } from "./rules/supervision.ts";
import { SUPPLY } from "./rules/supply.ts";
import { TAKEOVERS } from "./rules/takeovers.ts";
import { TENURES } from "./rules/tenures.ts";
import { TOLD_ELSEWHERE } from "./rules/told-elsewhere.ts";
import { TRIALS } from "./rules/trials.ts";
import { VENUES } from "./rules/venues.ts";
import { WARES } from "./rules/wares.ts";
import { WHEREABOUTS } from "./rules/whereabouts.ts";

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
  ...CAREERS,
  ...NOTICES,
  ...SHOWINGS,
  ...DEALINGS,
  ...LINEAGE,
  ...TENURES,
  ...RULINGS,
  ...WHEREABOUTS,
  ...OWN_TOLD,
  ...RIVALS_AND_ALLIES,
  ...FOOTING,
  ...OFFERS,
  ...PENALTIES,
  ...NEWCOMERS,
  ...ROUNDS,
  ...HOLDERS,
  ...PACTS,
  ...CLASHES,
  ...SUITORS,
  ...HANDOVERS,
  ...PREMISES,
  ...TOLD_ELSEWHERE,
  ...PLAINLY,
  ...LAWSUITS,
  ...IN_PASSING,
  ...ASIDES,
  ...BY_THE_WAY,
];
