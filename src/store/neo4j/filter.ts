/** A filter as the parameters of the queries that walk the graph; null keeps all. */
import { NO_DATE } from "../../model/days.ts";
import { daysKept } from "../days.ts";
import type { GraphFilter } from "../graph-store.ts";
import type { Transaction } from "./connection.ts";
import { SCOPE } from "./graph-queries.ts";
import { labelOf, SYMMETRIC_TYPES, typeOf } from "./schema.ts";

/** A filter whose issues and sections have been looked up: ids of their articles. */
export interface ScopedFilter extends GraphFilter {
  readonly articles?: readonly string[];
}

/** Work under a filter. Where nothing is to be looked up it begins at once, so that its first statement goes out with the reader's own. */
export function scoped<F extends GraphFilter, T>(
  tx: Transaction,
  filter: F,
  work: (filter: F & ScopedFilter) => Promise<T>,
): Promise<T> {
  const { issues = null, sections = null } = filter;
  if (!issues && !sections) return work(filter);
  return tx
    .run<{ id: string }>(SCOPE, { issues, sections })
    .then((rows) => work({ ...filter, articles: rows.map(({ id }) => id) }));
}

/** Throws a RangeError on what is not a date. */
export function kept(filter: ScopedFilter) {
  const days = daysKept(filter);
  return {
    ...days,
    articles: filter.articles ?? null,
    always: !filter.articles && days.since === 0 && days.until === NO_DATE,
    labels: filter.types?.map(labelOf) ?? null,
    relations: filter.relations?.map(typeOf) ?? null,
    statuses: filter.statuses ?? null,
    symmetric: SYMMETRIC_TYPES,
  };
}
