import { z } from "@hono/zod-openapi";
import { checkPeriod } from "../checks.ts";
import { given } from "../given.ts";
import { cursor, limit, names, period } from "./arguments.ts";
import { Rest, Source, sourceOf } from "./shapes.ts";
import { tool } from "./tool.ts";

export const searchArticles = tool({
  name: "search_articles",
  title: "Search articles",
  description:
    "Finds articles by what their text says. Words apart by blanks: all of them; in quotation marks a phrase; | between alternatives; - right before a word: without it. A word is any piece of text.",
  input: z.strictObject({
    query: z.string().min(1).max(2000),
    ...period,
    sections: names("sections"),
    sources: names("sources"),
    issues: names("issues (ids)"),
    order: z
      .enum(["best", "date"])
      .default("best")
      .describe("best: words in the title, then the newest; date: the oldest first"),
    limit: limit(10, 50),
    cursor,
  }),
  output: z.object({
    ...Rest,
    articles: z.array(
      z.object({
        quote: z.string().describe("The sentence that holds most of the words"),
        hits: z.number().int().describe("In the whole article"),
        source: Source,
      }),
    ),
  }),
  async answer(store, { query, ...options }) {
    checkPeriod(given(options));
    const { total, items, next } = await store.articlesWith(query, given(options));
    const articles = items.map(({ quote, hits, issue, article }) => {
      return { quote, hits: hits.length, source: sourceOf(issue, article) };
    });
    return { total, next, articles };
  },
});
