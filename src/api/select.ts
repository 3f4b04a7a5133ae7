/** Which part of the graph a person asked for. */
import { type LeastWeight, thinned } from "../graph/thin.ts";
import type { Subgraph } from "../model/graph.ts";
import type { EvidenceLimit } from "../store/evidence-limit.ts";
import type { GraphFilter, GraphView } from "../store/graph-store.ts";
import { checkIssues, checkPeriod } from "./checks.ts";
import { given } from "./given.ts";
import { communities } from "./metrics.ts";
import { noEntity, RequestError } from "./problems.ts";
import { strongest } from "./strongest.ts";

/** One way to choose, or none for the whole; what a filter keeps of it; and what too little speaks for is left out. */
export interface Selection extends GraphFilter, EvidenceLimit, LeastWeight {
  readonly entity?: readonly string[];
  readonly path?: readonly string[];
  /** How many paths, and of how many hops, at most: 10 and 4 unless told. */
  readonly paths?: number;
  readonly length?: number;
  /** What a search for this text finds, and what is around. */
  readonly q?: string;
  /** All of the community to which an entity belongs. */
  readonly community?: string;
  readonly depth?: number;
  /** Entities at most. */
  readonly limit?: number;
}

const WAYS = ["entity", "path", "q", "community"] as const;

export const EMPTY: Subgraph = {
  entities: [],
  edges: [],
  coMentions: [],
  left: { entities: 0, edges: 0, coMentions: 0 },
};

/** Whether all is meant that the filter keeps. */
export const isUnchosen = (selection: Selection): boolean => WAYS.every((way) => selection[way] === undefined);

/** Around entities or what a search finds, along the best evidenced paths, a community, or the strongest of the whole. Throws a RequestError for what cannot be. */
export async function selectSubgraph(store: GraphView, selection: Selection): Promise<Subgraph> {
  const { entity, path, paths, length, q, community, depth = 1, limit, ...rest } = selection;
  const { minEvidence, minArticles, minNpmi, evidence, ...filter } = rest;
  const least = given({ minEvidence, minArticles, minNpmi });
  checkWays(selection);
  checkPeriod(filter);
  await checkIssues(store, filter);
  const size = given({ limit, evidence });
  if (path) {
    const [a, b] = await resolveIds(store, path);
    const found = await store.paths(a!, b!, { ...filter, ...given({ length, limit: paths, evidence }) });
    return found ? inGraph(found) : EMPTY;
  }
  const around = async (ids: readonly string[], steps: number) =>
    thinned(await store.neighbourhood(ids, { ...filter, ...size, depth: steps }), least, new Set(ids));
  if (entity) return around(await resolveIds(store, entity), depth);
  if (q !== undefined) return around(await idsFound(store, q, filter), depth);
  if (community !== undefined) return around(await communityOf(store, community, filter), 0);
  return thinned(await strongest(store, { ...filter, ...size }), least, new Set());
}

const inGraph = ({ entities, edges, coMentions, left }: Subgraph): Subgraph => ({ entities, edges, coMentions, left });

function checkWays(selection: Selection): void {
  const chosen = WAYS.filter((way) => selection[way] !== undefined);
  if (chosen.length > 1)
    throw new RequestError(400, `Ask for one of ${chosen.map((way) => `“${way}”`).join(" and ")}, not for both.`);
}

async function idsFound(store: GraphView, q: string, { types }: GraphFilter): Promise<string[]> {
  const found = await store.search(q, { limit: Number.MAX_SAFE_INTEGER, ...(types && { types }) });
  return found.map(({ id }) => id);
}

async function communityOf(store: GraphView, member: string, filter: GraphFilter): Promise<readonly string[]> {
  const { id } = await knownEntity(store, member);
  return (await communities(store, filter)).communities.find((ids) => ids.includes(id)) ?? [id];
}

/** Ids of the entities that are meant: an id of any of their names will do. Throws a RequestError on an unknown one. */
export const resolveIds = (store: GraphView, ids: readonly string[]): Promise<string[]> =>
  Promise.all(ids.map(async (id) => (await knownEntity(store, id)).id));

export async function knownEntity(store: GraphView, id: string) {
  const entity = await store.entity(id);
  if (!entity) throw noEntity(id);
  return entity;
}
