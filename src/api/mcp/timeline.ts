import { z } from "@hono/zod-openapi";
import type { MentionRow } from "../../model/graph.ts";
import { asked, entity } from "./arguments.ts";
import { Source, sourceOf, Taken, taken } from "./shapes.ts";
import { tool } from "./tool.ts";

const Sentence = z.object({ quote: z.string(), source: Source }).nullable();

const sentence = (row: MentionRow | undefined) =>
  row ? { quote: row.quote, source: sourceOf(row.issue, row.article) } : null;

export const timeline = tool({
  name: "timeline",
  title: "Timeline of an entity",
  description:
    "How often an entity is mentioned, month by month. For the sentences of a month: entity_mentions with since and until set to it.",
  input: z.strictObject({ entity }),
  output: z.object({
    ...Taken,
    months: z
      .array(z.object({ month: z.string(), mentions: z.number().int() }))
      .describe("Ascending; months without mentions are left out, and so are mentions without a date"),
    first: Sentence.describe("Its first dated mention"),
    lastMonth: Sentence.describe("Its first mention in the last month"),
  }),
  async answer(store, { entity: text }) {
    const meant = await asked(store, text);
    const months = await store.timeline(meant.entity.id);
    const since = async (month: string | undefined) =>
      month ? (await store.mentions(meant.entity.id, { since: month, limit: 1 })).items[0] : undefined;
    const [first, last] = [await since(months[0]?.month), await since(months.at(-1)?.month)];
    return { ...taken(meant), months, first: sentence(first), lastMonth: sentence(last) };
  },
});
