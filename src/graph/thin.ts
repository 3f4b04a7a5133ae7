/** Leaves out what little speaks for. */
import type { CoMention, Edge, Subgraph } from "../model/graph.ts";

export interface LeastWeight {
  /** Edges that at least so many stories tell. */
  readonly minEvidence?: number;
  /** Co-mentions in at least so many articles, and of at least this NPMI (−1 to 1). */
  readonly minArticles?: number;
  readonly minNpmi?: number;
}

export const edgeWeighs =
  ({ minEvidence = 0 }: LeastWeight) =>
  (edge: Pick<Edge, "stories">): boolean =>
    edge.stories >= minEvidence;

export const tieWeighs =
  ({ minArticles = 0, minNpmi = -1 }: LeastWeight) =>
  (tie: Pick<CoMention, "articles" | "npmi">): boolean =>
    tie.articles >= minArticles && tie.npmi >= minNpmi;

/** The heavier edges and what they bind; `chosen` entities stay in any case. What goes is counted with what a limit left out. */
export function thinned(graph: Subgraph, least: LeastWeight, chosen: ReadonlySet<string>): Subgraph {
  if (Object.keys(least).length === 0) return graph;
  const edges = graph.edges.filter(edgeWeighs(least));
  const coMentions = graph.coMentions.filter(tieWeighs(least));
  const bound = new Set([...edges, ...coMentions].flatMap(({ head, tail }) => [head, tail]));
  const entities = graph.entities.filter(({ id }) => bound.has(id) || chosen.has(id));
  const left = {
    entities: graph.left.entities + graph.entities.length - entities.length,
    edges: graph.left.edges + graph.edges.length - edges.length,
    coMentions: graph.left.coMentions + graph.coMentions.length - coMentions.length,
  };
  return { entities, edges, coMentions, left };
}
