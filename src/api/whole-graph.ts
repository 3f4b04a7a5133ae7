/** A whole store as a source for exporters, filtered while it streams. */
import type { GraphSource } from "../export/source.ts";
import { edgeKept, entityKept } from "../graph/filter.ts";
import type { CoMention, Edge } from "../model/graph.ts";
import type { GraphFilter, GraphView, PutOptions, StoredIssue } from "../store/graph-store.ts";
import { recordsOf } from "./records.ts";
import { checkPeriod } from "./select.ts";

/**
 * Everything that a filter keeps. Without a filter of edges, entities that have none are in it too; with one, only the ends of what
 * is kept, and of issues, articles and records none. `sources` are those of the store, for its owner. Throws a RequestError on a period
 * that ends before it begins.
 */
export function wholeGraph(
  store: GraphView,
  filter: GraphFilter,
  sources: ReadonlyMap<string, PutOptions> = new Map(),
): GraphSource {
  checkPeriod(filter);
  const { relations, statuses, since, until, coMentions } = filter;
  const kept = entityKept(filter);
  const edges = () => keptEdges(store, filter);
  const ties = () => (!coMentions ? none() : since || until ? tiesInPeriod(store, filter) : keptTies(store, kept));
  const isWhole = Object.entries(filter).every(([name, value]) => name === "coMentions" || value === undefined);
  let ends: Promise<ReadonlySet<string>> | undefined;
  return {
    ...(isWhole && { records: recordsOf(store, sources) }),
    async *entities() {
      const only = (relations ?? statuses ?? since ?? until) ? await (ends ??= endsIn(edges(), ties())) : null;
      for await (const entity of store.allEntities())
        if (kept(entity.id) && (!only || only.has(entity.id))) yield entity;
    },
    edges,
    coMentions: ties,
    issues: isWhole ? () => issuesOf(store) : none,
    articles: isWhole ? () => store.allArticles() : none,
  };
}

async function* keptEdges(store: GraphView, filter: GraphFilter): AsyncGenerator<Edge> {
  const keep = edgeKept(filter);
  for await (const all of store.allEdges()) {
    const edge = keep(all);
    if (edge) yield edge;
  }
}

async function* keptTies(store: GraphView, kept: (id: string) => boolean): AsyncGenerator<CoMention> {
  for await (const tie of store.allCoMentions()) if (kept(tie.head) && kept(tie.tail)) yield tie;
}

/** Weights of a period are other numbers than those of all time: the store works them out. */
async function* tiesInPeriod(store: GraphView, filter: GraphFilter): AsyncGenerator<CoMention> {
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
