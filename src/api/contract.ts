/** The one description of the HTTP API: routes, OpenAPI and the page's client all follow from it. */
import { createRoute, z } from "@hono/zod-openapi";
import {
  ArticleSearch,
  count,
  EntityParam,
  Filter,
  ids,
  LeastWeight,
  Mentions,
  MetricNames,
  most,
  NewsPeriod,
  Page,
  PathId,
  PathSize,
  Period,
  Projecting,
  Selection,
  Sentences,
  SubjectParam,
} from "./asking.ts";
import { Comparison } from "./compare-shapes.ts";
import { Note, Topic, View } from "./kept-shapes.ts";
import { Companions, MentionSummary, News, SurfaceCount, Timeline } from "./mention-shapes.ts";
import { faults, json, missing } from "./responses.ts";
import {
  ArticleHit,
  ArticleRef,
  Edge,
  Entity,
  EntityKind,
  IssueRef,
  MentionRow,
  Metrics,
  Paths,
  Projection,
  paged,
  RelationKind,
  Subgraph,
} from "./shapes.ts";

/** What `/api/export` gives, with the media type of each. */
export const FORMATS = [
  ...(["gexf", "graphml", "xlsx", "csv", "json", "jsonl", "rdf", "cypher", "csv-neo4j"] as const),
  ...(["svg", "png", "html"] as const),
] as const;
export const DOSSIER_FORMATS = ["docx", "md", "print"] as const;
const file = { schema: z.string().openapi({ format: "binary" }) };

export const routes = {
  health: createRoute({
    method: "get",
    path: "/api/health",
    responses: {
      200: json(
        z.object({
          status: z.literal("ok"),
          revision: z.string(),
          writable: z.boolean().describe("Whether the routes that change the store are open"),
        }),
        "The store answers",
      ),
      ...faults,
    },
  }),
  stats: createRoute({
    method: "get",
    path: "/api/stats",
    responses: {
      200: json(
        z
          .object({
            issues: z.number().int(),
            articles: z.number().int(),
            entities: z.number().int(),
            mentions: z.number().int(),
            relations: z.number().int(),
            byType: z.partialRecord(EntityKind, z.number().int()),
          })
          .openapi("Stats"),
        "What the store holds",
      ),
      ...faults,
    },
  }),
  issues: createRoute({
    method: "get",
    path: "/api/issues",
    responses: {
      200: json(
        paged(
          IssueRef.extend({
            file: z.string(),
            articles: z.number().int(),
            mentions: z.number().int(),
            relations: z.number().int(),
          }),
        ),
        "Issues by date",
      ),
      ...faults,
    },
  }),
  issueArticles: createRoute({
    method: "get",
    path: "/api/issues/{id}/articles",
    request: { params: PathId },
    responses: { 200: json(paged(ArticleRef), "Articles of an issue, in order"), ...faults, ...missing },
  }),
  articles: createRoute({
    method: "get",
    path: "/api/articles",
    request: {
      query: z.object({
        q: z.string().max(2000).openapi({
          example: "跨境电商综试区|跨境电子商务综合试验区 杭州 -进口",
          description:
            "Words apart by blanks: all of them; in quotation marks a phrase; | or OR between alternatives; - right before a word: without it. A word is any piece of text",
        }),
        ...ArticleSearch,
      }),
    },
    responses: { 200: json(paged(ArticleHit), "Articles whose text holds what is asked for"), ...faults },
  }),
  article: createRoute({
    method: "get",
    path: "/api/articles/{id}",
    request: { params: PathId },
    responses: {
      200: json(
        ArticleRef.extend({
          issue: IssueRef.extend({ file: z.string() }),
          compiler: z.string().nullable(),
          author: z.string().nullable(),
          text: z.string(),
          mentions: z.array(
            z.object({
              start: z.number().int(),
              end: z.number().int(),
              surface: z.string(),
              name: z.string(),
              entity: z.string(),
              type: EntityKind,
              confidence: z.number(),
              rule: z.string(),
            }),
          ),
        }).openapi("Article"),
        "An article with what it mentions",
      ),
      ...faults,
      ...missing,
    },
  }),
  explanation: createRoute({
    method: "get",
    path: "/api/articles/{id}/explain",
    request: { params: PathId },
    responses: {
      200: json(
        z
          .object({
            mentions: z.array(
              z.object({
                start: z.number().int(),
                end: z.number().int(),
                surface: z.string(),
                type: EntityKind,
                entity: z.string(),
                confidence: z.number(),
                rule: z.string(),
                row: z.string().nullable().describe("File and line of the lexicon's row; null where no list holds it"),
                outranked: z.array(
                  z.object({ surface: z.string(), type: EntityKind, entity: z.string(), rule: z.string() }),
                ),
              }),
            ),
            relations: z.array(
              z.object({
                head: z.string(),
                type: RelationKind,
                tail: z.string(),
                evidence: z.string(),
                status: z.string(),
                rule: z.string(),
                match: z.string().nullable().describe("What the rule looks for; null where a name says it by itself"),
              }),
            ),
          })
          .openapi("Explanation"),
        "Which row or rule finds each mention and relation in the article's text today, and what it outranked",
      ),
      ...faults,
      ...missing,
    },
  }),
  search: createRoute({
    method: "get",
    path: "/api/search",
    request: {
      query: z.object({
        q: z.string().max(200).openapi({ example: "kuaishou" }),
        types: Filter.types,
        limit: count(200, 20),
        cursor: Page.cursor,
      }),
    },
    responses: { 200: json(paged(Entity), "Entities whose name, alias or pinyin matches, best first"), ...faults },
  }),
  entity: createRoute({
    method: "get",
    path: "/api/entities/{id}",
    request: { params: EntityParam },
    responses: { 200: json(Entity, "An entity, by its id or the id of any name it has"), ...faults, ...missing },
  }),
  mentions: createRoute({
    method: "get",
    path: "/api/entities/{id}/mentions",
    request: { params: SubjectParam, query: z.object({ ...Mentions, ...Page }) },
    responses: { 200: json(paged(MentionRow), "Every mention, oldest first"), ...faults, ...missing },
  }),
  timeline: createRoute({
    method: "get",
    path: "/api/entities/{id}/timeline",
    request: { params: SubjectParam, query: z.object(Mentions) },
    responses: { 200: json(Timeline, "Mentions a month, empty months between included"), ...faults, ...missing },
  }),
  summary: createRoute({
    method: "get",
    path: "/api/entities/{id}/summary",
    request: { params: SubjectParam, query: z.object(Mentions) },
    responses: {
      200: json(MentionSummary, "How often, since when, in which sections and from which sources"),
      ...faults,
      ...missing,
    },
  }),
  surfaces: createRoute({
    method: "get",
    path: "/api/entities/{id}/surfaces",
    request: { params: SubjectParam, query: z.object(Mentions) },
    responses: { 200: json(paged(SurfaceCount), "The texts by which it goes, most used first"), ...faults, ...missing },
  }),
  owned: createRoute({
    method: "get",
    path: "/api/entities/{id}/owned",
    request: { params: EntityParam },
    responses: {
      200: json(
        paged(z.object({ entity: Entity, chain: z.array(Edge) })),
        "What it owns, and what that owns, with the relations that say so",
      ),
      ...faults,
      ...missing,
    },
  }),
  news: createRoute({
    method: "get",
    path: "/api/entities/{id}/news",
    request: { params: SubjectParam, query: z.object({ ...NewsPeriod, limit: count(200, 20) }) },
    responses: {
      200: json(News, "Facts, companions, surfaces and words that are new in a period against all before, or another"),
      ...faults,
      ...missing,
    },
  }),
  relations: createRoute({
    method: "get",
    path: "/api/entities/{id}/relations",
    request: { params: EntityParam, query: z.object({ ...Filter, ...Sentences, ...Page }) },
    responses: {
      200: json(
        paged(Edge.extend({ other: Entity })),
        "Relations at an entity, what most stories tell first, with the other end",
      ),
      ...faults,
      ...missing,
    },
  }),
  companions: createRoute({
    method: "get",
    path: "/api/entities/{id}/companions",
    request: { params: SubjectParam, query: z.object({ ...Mentions, ...Page }) },
    responses: {
      200: json(Companions, "Entities named in the same articles, weighed over all articles of the period"),
      ...faults,
      ...missing,
    },
  }),
  between: createRoute({
    method: "get",
    path: "/api/between",
    request: { query: z.object({ a: z.string(), b: z.string(), ...Page }) },
    responses: {
      200: json(
        z.object({ edges: z.array(Edge), together: paged(MentionRow) }).openapi("Between"),
        "What is said between two entities, and where both are named",
      ),
      ...faults,
      ...missing,
    },
  }),
  compare: createRoute({
    method: "get",
    path: "/api/compare",
    request: {
      query: z.object({
        a: z.string().openapi({ example: "company:快手", description: "Id of an entity or topic" }),
        b: z.string().openapi({ example: "company:美团", description: "Of another" }),
        ...Period,
        limit: count(200, 20),
      }),
    },
    responses: {
      200: json(
        Comparison,
        "Two entities or topics: where both are named, what is said between them, how their timelines lie, whom they share",
      ),
      ...faults,
      ...missing,
    },
  }),
  issueNews: createRoute({
    method: "get",
    path: "/api/news",
    request: { query: z.object({ issue: ids("Ids of issues; may be given several times") }) },
    responses: {
      200: json(
        z
          .object({ entities: z.array(Entity), edges: z.array(Edge), ends: z.array(Entity) })
          .openapi("IssueNews", { description: "`ends`: the entities at the edges" }),
        "Entities that no other issue names, and relations that no other issue states",
      ),
      ...faults,
      ...missing,
    },
  }),
  topics: createRoute({
    method: "get",
    path: "/api/topics",
    responses: { 200: json(paged(Topic), "Topics that people keep"), ...faults },
  }),
  views: createRoute({
    method: "get",
    path: "/api/views",
    responses: { 200: json(paged(View), "Views that people keep"), ...faults },
  }),
  notes: createRoute({
    method: "get",
    path: "/api/notes",
    responses: { 200: json(paged(Note), "Notes that people keep"), ...faults },
  }),
  newest: createRoute({
    method: "get",
    path: "/api/newest",
    request: { query: z.object({ limit: count(200, 60) }) },
    responses: { 200: json(Subgraph, "The newest issues' typed relations that most stories tell"), ...faults },
  }),
  subgraph: createRoute({
    method: "get",
    path: "/api/subgraph",
    request: { query: z.object({ ...Selection, ...Sentences }) },
    responses: {
      200: json(
        Subgraph,
        "Around entities or what a search finds, along paths, a community, or what most stories tell of the whole",
      ),
      ...faults,
      ...missing,
    },
  }),
  paths: createRoute({
    method: "get",
    path: "/api/paths",
    request: { query: z.object({ a: z.string(), b: z.string(), ...PathSize, ...Filter, ...Sentences }) },
    responses: { 200: json(Paths, "Paths between two entities, best evidenced first"), ...faults, ...missing },
  }),
  projection: createRoute({
    method: "get",
    path: "/api/projection",
    request: { query: z.object({ ...Projecting, ...Period, limit: count(5000, 300) }) },
    responses: { 200: json(Projection, "Entities of one kind, joined by what they share"), ...faults },
  }),
  metrics: createRoute({
    method: "get",
    path: "/api/metrics",
    request: { query: z.object({ of: MetricNames, samples: count(10_000, 500), ...Filter, limit: count(5000, 100) }) },
    responses: { 200: json(Metrics, "Communities and centralities, worked out when asked for"), ...faults, ...missing },
  }),
  export: createRoute({
    method: "get",
    path: "/api/export",
    request: { query: z.object({ ...Selection, limit: most, format: z.enum(FORMATS) }) },
    responses: {
      200: {
        description:
          "The same selection as a file, without a limit unless one is given; without a selection the whole graph",
        content: {
          "application/gexf+xml": file,
          "application/zip": file,
          "application/json": file,
          "application/graphml+xml": file,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": file,
          "application/jsonl": file,
          "text/turtle": file,
          "application/x-cypher-query": file,
          "image/svg+xml": file,
          "image/png": file,
          "text/html": file,
        },
      },
      ...faults,
      ...missing,
    },
  }),
  dossier: createRoute({
    method: "get",
    path: "/api/entities/{id}/dossier",
    request: { params: SubjectParam, query: z.object({ ...Filter, ...LeastWeight, format: z.enum(DOSSIER_FORMATS) }) },
    responses: {
      200: {
        description: "Who it is, since when, with whom, and every sentence with its source, as a document",
        content: {
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document": file,
          "text/markdown": file,
          "text/html": file,
        },
      },
      ...faults,
      ...missing,
    },
  }),
} as const;

export type { ProblemType } from "./problems.ts";
export type RouteName = keyof typeof routes;
export type JsonRoute = Exclude<RouteName, "export" | "dossier">;

/** What a route answers, and what it is asked: parsed. */
export type Answer<N extends JsonRoute> = z.output<
  (typeof routes)[N]["responses"][200]["content"]["application/json"]["schema"]
>;
type Asked<R, K extends "params" | "query"> = R extends { request: Record<K, infer S extends z.ZodTypeAny> }
  ? z.output<S>
  : object;
export interface Input<N extends RouteName> {
  readonly params: Asked<(typeof routes)[N], "params">;
  readonly query: Asked<(typeof routes)[N], "query">;
}

/** Response of each JSON route by its path: what the page's client is typed by. */
export type Api = { [N in JsonRoute as (typeof routes)[N]["path"]]: Answer<N> };
