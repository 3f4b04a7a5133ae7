/** What the API answers with: the model's records as schemas. */
import { z } from "@hono/zod-openapi";
import { ENTITY_KINDS, RELATION_KINDS, STATUSES } from "../model/schema.ts";

export const kinds = ENTITY_KINDS.map((row) => row.kind);
export const relationKinds = RELATION_KINDS.map((row) => row.kind);
export const statuses = STATUSES.map((row) => row.status);

export const EntityKind = z.enum(kinds).openapi("EntityKind");
export const RelationKind = z.enum(relationKinds).openapi("RelationKind");
export const Status = z.enum(statuses).openapi("Status");

export const Entity = z
  .object({
    id: z.string().openapi({ example: "company:快手" }),
    name: z.string(),
    type: EntityKind,
    aliases: z.array(z.string()),
    mentions: z.number().int(),
    issues: z.number().int(),
  })
  .openapi("Entity");

export const IssueRef = z
  .object({ id: z.string(), title: z.string(), date: z.string().nullable().openapi({ example: "2021-12" }) })
  .openapi("IssueRef");

export const ArticleRef = z
  .object({
    id: z.string(),
    n: z.number().int(),
    title: z.string(),
    section: z.string().nullable(),
    date: z.string().nullable(),
    source: z.string().nullable(),
    url: z.string().nullable(),
  })
  .openapi("ArticleRef");

export const MentionRow = z
  .object({
    issue: IssueRef,
    article: ArticleRef,
    start: z.number().int().openapi({ description: "UTF-16 units into the article's text" }),
    end: z.number().int(),
    surface: z.string(),
    quote: z.string().openapi({ description: "The sentence around the name" }),
    quoteStart: z.number().int().openapi({ description: "Where the name begins in the quote, UTF-16 units" }),
    entity: z.string().openapi({ description: "Whom it names, by id" }),
    name: z.string(),
    confidence: z.number(),
    rule: z.string(),
  })
  .openapi("Mention");

export const Span = z.object({ start: z.number().int(), end: z.number().int() }).openapi("Span");

export const ArticleHit = z
  .object({
    issue: IssueRef,
    article: ArticleRef,
    hits: z.array(Span).openapi({ description: "UTF-16 units into the article's text, whose first line is the title" }),
    surfaces: z.array(z.string()).openapi({ description: "What stands at each hit" }),
    quote: z.string().openapi({ description: "The sentence that holds most of the words" }),
    quoteStart: z.number().int().openapi({ description: "Where the hit begins that the sentence was chosen by" }),
    quoteHits: z.array(Span).openapi({ description: "All hits in the quote, UTF-16 units of it" }),
  })
  .openapi("ArticleHit");

const Evidence = z
  .object({
    id: z.string(),
    issue: IssueRef,
    article: ArticleRef,
    quote: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    date: z
      .string()
      .nullable()
      .openapi({ description: "When the fact is so, if the text says; article.date is when it was reported" }),
    attribution: z.string().nullable(),
    confidence: z.number(),
    rule: z.string(),
    headName: z.string(),
    tailName: z.string(),
    story: z
      .string()
      .openapi({ description: "Articles that retell one another tell one story: the least of their ids" }),
  })
  .openapi("Evidence");

const edge = { head: z.string(), type: RelationKind, tail: z.string(), status: Status };
export const Edge = z
  .object({
    ...edge,
    evidence: z.array(Evidence),
    stories: z.number().int().openapi({
      description: "How many stories all of its evidence comes from, shown or not: what is retold counts once",
    }),
    left: z.number().int().optional().openapi({ description: "How many more sentences there are" }),
  })
  .openapi("Edge");

const CoMention = z
  .object({ head: z.string(), tail: z.string(), articles: z.number().int(), npmi: z.number() })
  .openapi("CoMention");

export const Subgraph = z
  .object({
    entities: z.array(Entity),
    edges: z.array(Edge),
    coMentions: z.array(CoMention),
    left: z.object({ entities: z.number().int(), edges: z.number().int(), coMentions: z.number().int() }).openapi({
      description: "What the limit and the least weights left out: a higher limit, a lower weight show it",
    }),
  })
  .openapi("Subgraph");

export const Paths = Subgraph.extend({
  paths: z
    .array(z.array(z.string()))
    .openapi({ description: "Ids from the one end to the other, best evidenced first" }),
  more: z.number().int().openapi({ description: "How many more paths there are: `paths` shows them" }),
  counted: z.boolean().openapi({ description: "Whether `more` is all of them; else there are at least so many" }),
}).openapi("Paths");

export const Projection = z
  .object({
    entities: z.array(Entity).openapi({ description: "Those of the pairs, then what they share" }),
    pairs: z.array(z.object({ head: z.string(), tail: z.string(), shared: z.array(z.string()) })),
    more: z.number().int().openapi({ description: "Pairs that the limit left out" }),
    tooCommon: z.array(z.string()).openapi({ description: "What so many share that it joins everyone: left out" }),
  })
  .openapi("Projection");

const Score = z.object({ id: z.string(), score: z.number() });
export const Metrics = z
  .object({
    communities: z
      .object({
        modularity: z.number(),
        total: z.number().int(),
        communities: z.array(z.object({ size: z.number().int(), members: z.array(z.string()) })),
      })
      .optional(),
    pageRank: z.array(Score).optional(),
    betweenness: z
      .object({ samples: z.number().int(), entities: z.number().int(), scores: z.array(Score) })
      .optional()
      .openapi({ description: "Estimates where `samples` is less than `entities`" }),
  })
  .openapi("Metrics");

export const Problem = z
  .object({
    type: z
      .string()
      .openapi({ description: "about:blank where the status says it all, else a URN that names the problem" }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
  })
  .openapi("Problem", { description: "RFC 9457 problem details" });

export const paged = <T extends z.ZodTypeAny>(items: T) =>
  z.object({ total: z.number().int(), items: z.array(items), next: z.string().nullable() });
