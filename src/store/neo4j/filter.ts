/** A filter as the parameters of the queries that walk the graph; null keeps all. */
import { NO_DATE } from "../../model/days.ts";
import { daysKept } from "../days.ts";
import type { GraphFilter } from "../graph-store.ts";
import { labelOf, SYMMETRIC_TYPES, typeOf } from "./schema.ts";

/** Throws a RangeError on what is not a date. */
export function kept(filter: GraphFilter) {
  const days = daysKept(filter);
  return {
    ...days,
    always: days.since === 0 && days.until === NO_DATE,
    labels: filter.types?.map(labelOf) ?? null,
    relations: filter.relations?.map(typeOf) ?? null,
    statuses: filter.statuses ?? null,
    symmetric: SYMMETRIC_TYPES,
  };
}
