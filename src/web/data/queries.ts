/** What the page asks for, each by a key, for TanStack Query. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { RELATION_KINDS } from "../../model/schema.ts";
import { ALL_TIME, type Filter, type Period, type Root } from "../state/state.ts";
import { ask } from "./client.ts";

const PAGE = 20;
/** A request line may be so long; beyond it a list of ids is asked for in part. */
const LONGEST = 11_000;

/** Of relations that are only listed: their sentences are asked for when one is opened. */
const ONLY_COUNTED = { evidence: 0 };

const foreground = RELATION_KINDS.filter((row) => !row.background).map((row) => row.kind);

/** How neighbours are found: by the ties asked for, else background relations and co-mentions on request only. */
function reach(by: Root["by"], filter: Filter) {
  if (by === "co") return { relations: "", ...together({ ...filter, ties: "comentions" }) };
  if (by) return { relations: by };
  return { relations: filter.background ? undefined : foreground.join(","), ...together(filter) };
}

const months = ({ since, until }: Period) => ({ since: since ?? undefined, until: until ?? undefined });

/** Co-mentions have their weights in a period from the server; relations are filtered here, with all their sentences at hand. */
const together = (filter: Filter) => (filter.ties === "relations" ? {} : { coMentions: true, ...months(filter) });

export const stats = queryOptions({
  queryKey: ["stats"],
  queryFn: ({ signal }) => ask("/api/stats", {}, "", signal),
});

export const health = queryOptions({
  queryKey: ["health"],
  queryFn: ({ signal }) => ask("/api/health", {}, "", signal),
});

export const issues = queryOptions({
  queryKey: ["issues"],
  queryFn: ({ signal }) => ask("/api/issues", {}, "", signal),
});

/** What the graph would not hold without these issues. */
export const news = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ["news", ids],
    queryFn: ({ signal }) => ask("/api/news", { issue: fitting(ids) }, "", signal),
    enabled: ids.length > 0,
  });

export const views = queryOptions({
  queryKey: ["views"],
  queryFn: ({ signal }) => ask("/api/views", {}, "", signal),
});

export const topics = queryOptions({
  queryKey: ["topics"],
  queryFn: ({ signal }) => ask("/api/topics", {}, "", signal),
});

export const notes = queryOptions({
  queryKey: ["notes"],
  queryFn: ({ signal }) => ask("/api/notes", {}, "", signal),
});

export const newest = queryOptions({
  queryKey: ["newest"],
  queryFn: ({ signal }) => ask("/api/newest", { limit: 36 }, "", signal),
});

/** An entity with its neighbours. */
export const around = ({ id, by, most }: Root, filter: Filter) =>
  queryOptions({
    queryKey: ["around", id, most, reach(by, filter)],
    // No signal: an expansion waits for this even when the panel that asked first is gone.
    queryFn: () => ask("/api/subgraph", { entity: id, depth: 1, limit: most + 1, ...reach(by, filter) }),
  });

/** So many ways are listed. */
const WAYS = 8;

/** The best evidenced ways between two entities, over what the filter shows. */
export const ways = (from: string, to: string, filter: Filter) =>
  queryOptions({
    queryKey: ["ways", from, to, reach(null, filter)],
    queryFn: ({ signal }) =>
      ask("/api/paths", { a: from, b: to, paths: WAYS, ...ONLY_COUNTED, ...reach(null, filter) }, "", signal),
  });

/** These entities and all that lies between them. */
export const among = (ids: readonly string[], filter: Filter) =>
  queryOptions({
    queryKey: ["among", ids, together(filter)],
    queryFn: ({ signal }) => {
      const entity = fitting(ids);
      return ask(
        "/api/subgraph",
        { entity, depth: 0, limit: Math.max(entity.length, 1), ...together(filter) },
        "",
        signal,
      );
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });

/** As many ids as a request line holds. */
export function fitting(ids: readonly string[]): string[] {
  let room = LONGEST;
  return ids.filter((id) => (room -= encodeURIComponent(id).length + 8) >= 0);
}

export const search = (q: string) =>
  queryOptions({
    queryKey: ["search", q],
    queryFn: ({ signal }) => ask("/api/search", { q, limit: 8 }, "", signal),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });

/** The first articles whose text holds what was typed; none where that cannot be asked for, as a lone quotation mark. */
export const texts = (q: string) =>
  queryOptions({
    queryKey: ["texts", q],
    queryFn: ({ signal }) => ask("/api/articles", { q, limit: 4 }, "", signal),
    enabled: q !== "",
    retry: false,
    placeholderData: keepPreviousData,
  });

export const entity = (id: string) =>
  queryOptions({ queryKey: ["entity", id], queryFn: ({ signal }) => ask("/api/entities/{id}", {}, id, signal) });

export const timeline = (id: string) =>
  queryOptions({
    queryKey: ["timeline", id],
    queryFn: ({ signal }) => ask("/api/entities/{id}/timeline", {}, id, signal),
  });

export const relations = (id: string) =>
  queryOptions({
    queryKey: ["relations", id],
    queryFn: ({ signal }) => ask("/api/entities/{id}/relations", { limit: 400, ...ONLY_COUNTED }, id, signal),
  });

export const companions = (id: string, within: Period) =>
  queryOptions({
    queryKey: ["companions", id, within],
    queryFn: ({ signal }) => ask("/api/entities/{id}/companions", { limit: 12, ...months(within) }, id, signal),
    placeholderData: keepPreviousData,
  });

/** How often and in how many issues, in a period. */
export const summary = (id: string, within: Period) =>
  queryOptions({
    queryKey: ["summary", id, within],
    queryFn: ({ signal }) => ask("/api/entities/{id}/summary", months(within), id, signal),
    placeholderData: keepPreviousData,
  });

export const between = (a: string, b: string) =>
  queryOptions({
    queryKey: ["between", a, b],
    queryFn: ({ signal }) => ask("/api/between", { a, b, limit: 30 }, "", signal),
  });

export const compare = (a: string, b: string) =>
  queryOptions({
    queryKey: ["compare", a, b],
    queryFn: ({ signal }) => ask("/api/compare", { a, b, limit: 12 }, "", signal),
  });

export const article = (id: string) =>
  queryOptions({ queryKey: ["article", id], queryFn: ({ signal }) => ask("/api/articles/{id}", {}, id, signal) });

export const mentions = (id: string, within: Period = ALL_TIME) =>
  infiniteQueryOptions({
    queryKey: ["mentions", id, within],
    queryFn: ({ pageParam, signal }) =>
      ask(
        "/api/entities/{id}/mentions",
        { limit: PAGE, cursor: pageParam ?? undefined, ...months(within) },
        id,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
