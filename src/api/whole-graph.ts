/** A whole store as a source for exporters, filtered while it streams. */
import type { GraphSource } from "../export/source.ts";
import { edgeKept, entityKept } from "../graph/filter.ts";
import { edgeWeighs, type LeastWeight, tieWeighs } from "../graph/thin.ts";
import type { CoMention, Edge } from "../model/graph.ts";
import type { GraphFilter, GraphView, PutOptions, StoredIssue } from "../store/graph-store.ts";
import { checkPeriod } from "./checks.ts";
import { recordsOf } from "./records.ts";

/**
 * Everything that a filter keeps. Without a filter of edges, entities that have none are in it too; with one, only the ends of what
 * is kept, and of issues, articles and records none. `sources` are those of the store, for its owner. Throws a RequestError on a period
 * that ends before it begins.
 */
export function wholeGraph(
  store: GraphView,
  filter: GraphFilter & LeastWeight,
  sources: ReadonlyMap<string, PutOptions> = new Map(),
): GraphSource {
  checkPeriod(filter);
  const { types, coMentions, ...ofEdges } = filter;
  const kept = entityKept(filter);
  const edges = () => keptEdges(store, filter);
  const ties = () => (coMentions ? keptTies(store, filter) : none());
  const isGiven = (values: object) => Object.values(values).some((value) => value !== undefined);
  const isWhole = !isGiven({ types, ...ofEdges });
  let ends: Promise<ReadonlySet<string>> | undefined;
  return {
    ...(isWhole && { records: recordsOf(store, sources) }),
    async *entities() {
      const only = isGiven(ofEdges) ? await (ends ??= endsIn(edges(), ties())) : null;
      for await (const entity of store.allEntities())
        if (kept(entity.id) && (!only || only.has(entity.id))) yield entity;
    },
    edges,
    coMentions: ties,
    issues: isWhole ? () => issuesOf(store) : none,
    articles: isWhole ? () => store.allArticles() : none,
  };
}

async function* keptEdges(store: GraphView, filter: GraphFilter & LeastWeight): AsyncGenerator<Edge> {
  const keep = edgeKept(filter);
  const weighs = edgeWeighs(filter);
  for await (const all of store.allEdges()) {
    const edge = keep(all);
    if (edge && weighs(edge)) yield edge;
  }
}

async function* keptTies(store: GraphView, filter: GraphFilter & LeastWeight): AsyncGenerator<CoMention> {
  const { since, until, issues, sections } = filter;
  const kept = entityKept(filter);
  const weighs = tieWeighs(filter);
  const ties = (since ?? until ?? issues ?? sections) ? tiesInScope(store, filter) : store.allCoMentions();
  for await (const tie of ties) if (kept(tie.head) && kept(tie.tail) && weighs(tie)) yield tie;
}

/** Weights of a period or a section are other numbers than those of all: the store works them out. */
async function* tiesInScope(store: GraphView, filter: GraphFilter): AsyncGenerator<CoMention> {
  const kept = entityKept(filter);
  const ids: string[] = [];
  for await (const { id } of store.allEntities()) if (kept(id)) ids.push(id);
  yield* (await store.neighbourhood(ids, { ...filter, relations: [], depth: 0, limit: ids.length })).coMentions;
}

async function* issuesOf(store: GraphView): AsyncGenerator<StoredIssue> {
  yield* await store.issues();
}

async function* none(): AsyncGenerator<never> {}

async function endsIn(
  ...streams: readonly AsyncIterable<{ head: string; tail: string }>[]
): Promise<ReadonlySet<string>> {
  const ends = new Set<string>();
  for (const stream of streams) for await (const { head, tail } of stream) ends.add(head).add(tail);
  return ends;
}
