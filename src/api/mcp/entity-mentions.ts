import { z } from "@hono/zod-openapi";
import { checkPeriod } from "../checks.ts";
import { given } from "../given.ts";
import { asked, cursor, entity, limit, period } from "./arguments.ts";
import { Rest, Source, sourceOf, Taken, taken } from "./shapes.ts";
import { tool } from "./tool.ts";

export const entityMentions = tool({
  name: "entity_mentions",
  title: "Mentions of an entity",
  description: "Every mention of an entity across issues, oldest first, each with its sentence and where it stands.",
  input: z.strictObject({ entity, ...period, limit: limit(20, 100), cursor }),
  output: z.object({
    ...Taken,
    ...Rest,
    mentions: z.array(z.object({ surface: z.string().describe("As written"), quote: z.string(), source: Source })),
  }),
  async answer(store, { entity: text, ...options }) {
    checkPeriod(given(options));
    const meant = await asked(store, text);
    const { total, items, next } = await store.mentions(meant.entity.id, given(options));
    const mentions = items.map(({ surface, quote, issue, article }) => {
      return { surface, quote, source: sourceOf(issue, article) };
    });
    return { ...taken(meant), total, next, mentions };
  },
});
