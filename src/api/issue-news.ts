/** What the graph would not hold without some issues. */
import type { Edge, Entity } from "../model/graph.ts";
import type { GraphView } from "../store/graph-store.ts";
import { RequestError } from "./problems.ts";

export interface IssueNews {
  /** Named in these issues alone; most mentions first. */
  readonly entities: readonly Entity[];
  /** Stated in these issues alone; what most stories tell first. */
  readonly edges: readonly Edge[];
  /** The entities at the edges. */
  readonly ends: readonly Entity[];
}

/** Throws a RequestError on an unknown issue. */
export async function issueNews(store: GraphView, issues: readonly string[]): Promise<IssueNews> {
  const named = new Map<string, Set<string>>();
  for (const issue of new Set(issues))
    for (const id of await namedIn(store, issue)) named.set(id, (named.get(id) ?? new Set()).add(issue));
  const all = await store.neighbourhood([...named.keys()], { depth: 0, limit: Math.max(1, named.size) });
  const only = new Set(issues);
  const edges = all.edges
    .filter(({ evidence }) => evidence.every(({ issue }) => only.has(issue.id)))
    .toSorted((a, b) => b.stories - a.stories);
  const ends = new Set(edges.flatMap(({ head, tail }) => [head, tail]));
  return {
    entities: all.entities
      .filter(({ id, issues: count }) => named.get(id)?.size === count)
      .toSorted((a, b) => b.mentions - a.mentions),
    edges,
    ends: all.entities.filter(({ id }) => ends.has(id)),
  };
}

async function namedIn(store: GraphView, issue: string): Promise<Set<string>> {
  const refs = await store.articles(issue);
  if (refs.length === 0 && !(await store.issues()).some(({ id }) => id === issue))
    throw new RequestError(404, `There is no issue “${issue}”.`);
  const articles = await Promise.all(refs.map(({ id }) => store.article(id)));
  return new Set(articles.flatMap((article) => article?.mentions.map(({ entity }) => entity) ?? []));
}
