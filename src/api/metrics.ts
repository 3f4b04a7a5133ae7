/** Communities and centralities of a store, each worked out when it is asked for, once a revision. */
import {
  type Betweenness,
  type BetweennessOptions,
  betweennessOf,
  pageRankOf,
  type Score,
} from "../graph/centrality.ts";
import { type Communities, communitiesOf } from "../graph/communities.ts";
import type { GraphFilter, GraphView } from "../store/graph-store.ts";
import type { METRICS } from "./asking.ts";
import { checkIssues, checkPeriod } from "./checks.ts";
import { given } from "./given.ts";
import { perRevision } from "./per-revision.ts";

export const communities = (store: GraphView, filter: GraphFilter): Promise<Communities> =>
  perRevision(store, ["communities", filter], async () => communitiesOf(await store.edgeList(filter)));

export const pageRank = (store: GraphView, filter: GraphFilter): Promise<readonly Score[]> =>
  perRevision(store, ["pagerank", filter], async () => pageRankOf(await store.edgeList(filter)));

export const betweenness = (
  store: GraphView,
  filter: GraphFilter,
  { samples, ...options }: BetweennessOptions = {},
): Promise<Betweenness> =>
  perRevision(store, ["betweenness", filter, samples], async () =>
    betweennessOf(await store.edgeList(filter), { ...options, ...(samples !== undefined && { samples }) }),
  );

export interface MetricsOptions extends GraphFilter, BetweennessOptions {
  readonly of: readonly (typeof METRICS)[number][];
  /** Scores, and communities, at most. */
  readonly limit: number;
}

/** What is asked for and nothing else. */
export async function metrics(store: GraphView, options: MetricsOptions) {
  const { of, limit, samples, signal, progress, ...filter } = options;
  checkPeriod(filter);
  await checkIssues(store, filter);
  const found = of.includes("communities") ? await communities(store, filter) : null;
  const ranks = of.includes("pageRank") ? await pageRank(store, filter) : null;
  const between = of.includes("betweenness")
    ? await betweenness(store, filter, given({ samples, signal, progress }))
    : null;
  return {
    ...(found && {
      communities: {
        modularity: found.modularity,
        total: found.communities.length,
        communities: found.communities.slice(0, limit).map((members) => ({ size: members.length, members })),
      },
    }),
    ...(ranks && { pageRank: ranks.slice(0, limit) }),
    ...(between && { betweenness: { ...between, scores: between.scores.slice(0, limit) } }),
  };
}
