/** Entities of one kind joined by what they share, with the names of both. */
import { type Projection, type ProjectionOptions, project } from "../graph/projection.ts";
import type { Entity } from "../model/graph.ts";
import type { GraphView, Period } from "../store/graph-store.ts";
import { checkPeriod } from "./checks.ts";

export interface NamedProjection extends Pick<Projection, "pairs" | "tooCommon"> {
  /** Those of the pairs, then what they share; each once, as first met. */
  readonly entities: readonly Entity[];
  /** Pairs that the limit left out. */
  readonly more: number;
}

/** The first pairs of a projection. Throws a RequestError on a period that ends before it begins. */
export async function projection(
  store: GraphView,
  { since, until, limit, ...options }: ProjectionOptions & Period & { limit: number },
): Promise<NamedProjection> {
  const period = { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
  checkPeriod(period);
  const { pairs, tooCommon } = project(await store.edgeList({ ...period, relations: options.relations }), options);
  const shown = pairs.slice(0, limit);
  const ids = [...shown.flatMap(({ head, tail }) => [head, tail]), ...shown.flatMap(({ shared }) => shared)];
  return { entities: await entitiesOf(store, ids), pairs: shown, more: pairs.length - shown.length, tooCommon };
}

/** By their ids, each once, without what binds them. */
export async function entitiesOf(store: GraphView, ids: readonly string[]): Promise<readonly Entity[]> {
  if (ids.length === 0) return [];
  return (await store.neighbourhood(ids, { relations: [], depth: 0, limit: ids.length })).entities;
}
