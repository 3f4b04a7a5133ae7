/** Which part of the graph a person asked for. */
import type { Subgraph } from "../model/graph.ts";
import type { EvidenceLimit } from "../store/evidence-limit.ts";
import type { GraphFilter, GraphView } from "../store/graph-store.ts";
import { noEntity, RequestError } from "./problems.ts";
import { strongest } from "./strongest.ts";

export interface Selection extends GraphFilter, EvidenceLimit {
  readonly entity?: readonly string[];
  readonly path?: readonly string[];
  readonly depth?: number;
  readonly limit?: number;
}

export const EMPTY: Subgraph = {
  entities: [],
  edges: [],
  coMentions: [],
  left: { entities: 0, edges: 0, coMentions: 0 },
};

/** Around entities, along a path, or the strongest of the whole. Throws a RequestError for what cannot be. */
export async function selectSubgraph(
  store: GraphView,
  { entity, path, depth, limit, ...filter }: Selection,
): Promise<Subgraph> {
  checkPeriod(filter);
  if (entity && path) throw new RequestError(400, "Ask for “entity” or for “path”, not for both.");
  if (path) {
    const [a, b] = await resolveIds(store, path);
    return (await store.path(a!, b!, filter)) ?? EMPTY;
  }
  const size = limit === undefined ? {} : { limit };
  if (entity) return store.neighbourhood(await resolveIds(store, entity), { ...filter, ...size, depth: depth ?? 1 });
  return strongest(store, { ...filter, ...size });
}

/** Ids of the entities that are meant: an id of any of their names will do. Throws a RequestError on an unknown one. */
export const resolveIds = (store: GraphView, ids: readonly string[]): Promise<string[]> =>
  Promise.all(ids.map(async (id) => (await knownEntity(store, id)).id));

export async function knownEntity(store: GraphView, id: string) {
  const entity = await store.entity(id);
  if (!entity) throw noEntity(id);
  return entity;
}

/** Throws a RequestError on a period that ends before it begins. */
export function checkPeriod({ since, until }: { since?: string; until?: string }): void {
  if (since && until && until < since.slice(0, until.length))
    throw new RequestError(400, `The period ends (${until}) before it begins (${since}).`);
}
