import { z } from "@hono/zod-openapi";
import type { StoredArticle } from "../../store/graph-store.ts";
import { RequestError } from "../problems.ts";
import { EntityKind } from "../shapes.ts";
import { Source, sourceOf } from "./shapes.ts";
import { tool } from "./tool.ts";
import { wholeCharacters } from "./whole-characters.ts";

export const readArticle = tool({
  name: "read_article",
  title: "Read an article",
  description: "The text of an article, a piece at a time, with the entities named in the piece.",
  input: z.strictObject({
    article: z.string().min(1).max(300).describe("Its id, as source.article has it"),
    start: z.number().int().min(0).default(0).describe("Where to begin: `next` of the piece before"),
    length: z.number().int().min(100).max(20_000).default(6000).describe("At most so many UTF-16 units"),
  }),
  output: z.object({
    source: Source,
    compiler: z.string().nullable(),
    author: z.string().nullable(),
    text: z.string().describe("Begins with the title"),
    start: z.number().int(),
    total: z.number().int().describe("Length of the whole text, in UTF-16 units"),
    next: z.number().int().nullable().describe("Where more follows: ask again with it as start"),
    entities: z.array(z.object({ id: z.string(), type: EntityKind, mentions: z.number().int() })),
  }),
  async answer(store, { article: id, start, length }) {
    const article = await store.article(id);
    if (!article)
      throw new RequestError(
        404,
        `There is no article “${id}”. search_articles and entity_mentions give ids of articles.`,
      );
    const { issue, compiler, author, text } = article;
    const end = wholeCharacters(text, start + length);
    return {
      ...{ source: sourceOf(issue, article), compiler, author },
      ...{ text: text.slice(start, end), start, total: text.length, next: end < text.length ? end : null },
      entities: namedIn(article, start, end),
    };
  },
});

function namedIn({ mentions }: StoredArticle, start: number, end: number) {
  const named = new Map<string, { id: string; type: z.output<typeof EntityKind>; mentions: number }>();
  for (const { entity: id, type, ...at } of mentions) {
    if (at.start < start || at.start >= end) continue;
    named.set(id, { id, type, mentions: (named.get(id)?.mentions ?? 0) + 1 });
  }
  return [...named.values()];
}
