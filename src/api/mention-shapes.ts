/** What the API answers about the mentions of an entity: counts, companions, news. */
import { z } from "@hono/zod-openapi";
import { Edge, Entity, MentionRow, paged } from "./shapes.ts";

const whole = z.number().int();
const date = z.string().nullable().openapi({ example: "2021-12" });
const Year = z.object({ year: z.string(), mentions: whole });

/** What no month counts, beside the months. */
const dated = {
  mentions: whole,
  first: date,
  last: date,
  years: z.array(Year).openapi({ description: "Mentions whose date is a year alone" }),
  undated: whole,
};

export const Timeline = paged(z.object({ month: z.string(), mentions: whole }))
  .extend(dated)
  .openapi("Timeline", { description: "Months, years and undated sum up to mentions" });

const Facet = z.object({ value: z.string().nullable(), mentions: whole, articles: whole });
export const MentionSummary = z
  .object({ articles: whole, issues: whole, ...dated, sections: z.array(Facet), sources: z.array(Facet) })
  .openapi("MentionSummary");

export const SurfaceCount = z
  .object({ surface: z.string(), mentions: whole, issues: whole, first: date, last: date })
  .openapi("SurfaceCount");

const Companion = z.object({
  entity: Entity,
  articles: whole.openapi({ description: "Articles that name both" }),
  named: whole.openapi({ description: "Articles of the period that name this one" }),
  npmi: z.number(),
});
export const Companions = paged(Companion)
  .extend({
    articles: whole.openapi({ description: "Articles that name the subject" }),
    all: whole.openapi({ description: "All articles of the period" }),
  })
  .openapi("Companions");

/** The first of so many. */
export const top = <T extends z.ZodTypeAny>(items: T) => z.object({ total: whole, items: z.array(items) });
const Period = z.object({ since: z.string().optional(), until: z.string().optional() });
const Both = z.object({ period: whole, against: whole });
const weighed = { before: whole, logLikelihood: z.number() };

export const News = z
  .object({
    period: Period,
    against: Period,
    mentions: Both,
    facts: top(Edge).openapi({ description: "First reported in the period" }),
    companions: top(z.object({ entity: Entity, articles: whole, npmi: z.number(), ...weighed })),
    surfaces: top(SurfaceCount),
    words: top(z.object({ word: z.string(), sentences: whole, ...weighed, mention: MentionRow })).extend({
      read: Both.openapi({ description: "From so many sentences, the latest of each" }),
    }),
  })
  .openapi("News");
