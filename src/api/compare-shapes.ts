/** What the API answers where two entities or topics are compared. */
import { z } from "@hono/zod-openapi";
import { top } from "./mention-shapes.ts";
import { ArticleRef, Edge, Entity, EntityKind, IssueRef, Span } from "./shapes.ts";

const whole = z.number().int();
const date = z.string().nullable().openapi({ example: "2021-12" });

const Compared = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.union([EntityKind, z.literal("topic")]),
    ...{ mentions: whole, articles: whole, issues: whole, first: date, last: date },
  })
  .openapi("Compared");

const SharedArticle = z
  .object({
    issue: IssueRef,
    article: ArticleRef,
    inOneSentence: z.boolean(),
    sentences: z.array(z.object({ quote: z.string(), start: whole, a: z.array(Span), b: z.array(Span) })).openapi({
      description:
        "Those that name both; without any the first of each. `start` is the quote's place in the article's text; spans are UTF-16 units of the quote",
    }),
  })
  .openapi("SharedArticle");

const bond = { articles: whole, npmi: z.number() };
const Only = z.object({ entity: Entity, ...bond, named: whole });

export const Comparison = z
  .object({
    a: Compared,
    b: Compared,
    edges: z.array(Edge).openapi({ description: "What is said between the two" }),
    together: top(SharedArticle)
      .extend({ inOneSentence: whole })
      .openapi({ description: "Articles that name both: those with a sentence that does first, then the oldest" }),
    timeline: z.object({
      months: z
        .array(z.object({ month: z.string(), a: whole, b: whole }))
        .openapi({ description: "Every month from the first of either to the last" }),
      both: whole.openapi({ description: "Months in which both are mentioned" }),
      earlier: z.enum(["a", "b"]).nullable().openapi({ description: "Who is mentioned first, if the dates tell" }),
    }),
    companions: z.object({
      shared: top(z.object({ entity: Entity, a: z.object(bond), b: z.object(bond) })),
      onlyA: top(Only),
      onlyB: top(Only),
    }),
  })
  .openapi("Comparison");
