import { z } from "@hono/zod-openapi";
import { withTopics } from "../../store/topics.ts";
import { askedMentions, cursor, limit, mentionFilter, subject } from "./arguments.ts";
import { Rest, Source, sourceOf, TakenSubject, takenSubject } from "./shapes.ts";
import { tool } from "./tool.ts";

export const entityMentions = tool({
  name: "entity_mentions",
  title: "Mentions of an entity or topic",
  description:
    "Every mention of an entity or topic across issues, oldest first, each with its sentence and where it stands. Filters narrow it: time, section, source, who else the article names, which relation it tells of.",
  input: z.strictObject({ entity: subject, ...mentionFilter, limit: limit(20, 100), cursor }),
  output: z.object({
    ...TakenSubject,
    ...Rest,
    mentions: z.array(
      z.object({
        surface: z.string().describe("As written"),
        of: z.string().optional().describe("With owned: whom it names, by id"),
        quote: z.string(),
        source: Source,
      }),
    ),
  }),
  async answer(store, { entity, ...options }) {
    const { meant, of, filter } = await askedMentions(store, { subject: entity, ...options });
    const { total, items, next } = await withTopics(store).mentions(of, filter);
    const mentions = items.map(({ surface, entity: id, quote, issue, article }) => {
      return { surface, ...(options.owned && { of: id }), quote, source: sourceOf(issue, article) };
    });
    return { ...takenSubject(meant), total, next, mentions };
  },
});
