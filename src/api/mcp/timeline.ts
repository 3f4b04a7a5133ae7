import { z } from "@hono/zod-openapi";
import type { MentionRow } from "../../model/graph.ts";
import { withTopics } from "../../store/topics.ts";
import { askedMentions, mentionFilter, subject } from "./arguments.ts";
import { Source, sourceOf, TakenSubject, takenSubject } from "./shapes.ts";
import { tool } from "./tool.ts";

const Sentence = z.object({ quote: z.string(), source: Source }).nullable();

const sentence = (row: MentionRow | undefined) =>
  row ? { quote: row.quote, source: sourceOf(row.issue, row.article) } : null;

export const timeline = tool({
  name: "timeline",
  title: "Timeline of an entity or topic",
  description:
    "How often an entity or topic is mentioned, month by month, within the filters of entity_mentions. For the sentences of a month: entity_mentions with since and until set to it.",
  input: z.strictObject({ entity: subject, ...mentionFilter }),
  output: z.object({
    ...TakenSubject,
    months: z
      .array(z.object({ month: z.string(), mentions: z.number().int() }))
      .describe("Ascending; months without mentions are left out, and so are mentions without a date"),
    first: Sentence.describe("Its first dated mention"),
    lastMonth: Sentence.describe("Its first mention in the last month"),
  }),
  async answer(store, { entity, ...options }) {
    const { meant, of, filter } = await askedMentions(store, { subject: entity, ...options });
    const view = withTopics(store);
    const months = await view.timeline(of, filter);
    const within = async (month: string | undefined) =>
      month
        ? (await view.mentions(of, { ...filter, since: later(month, filter.since), limit: 1 })).items[0]
        : undefined;
    const [first, last] = [await within(months[0]?.month), await within(months.at(-1)?.month)];
    return { ...takenSubject(meant), months, first: sentence(first), lastMonth: sentence(last) };
  },
});

/** A month may begin before what was asked for. */
const later = (month: string, since = ""): string => (since > month ? since : month);
