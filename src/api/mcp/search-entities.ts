import { z } from "@hono/zod-openapi";
import { answers } from "../answers.ts";
import { EntityKind } from "../shapes.ts";
import { cursor, limit } from "./arguments.ts";
import { Found, found, Rest } from "./shapes.ts";
import { tool } from "./tool.ts";

export const searchEntities = tool({
  name: "search_entities",
  title: "Search entities",
  description:
    "Finds companies, agencies, cities, policies and other entities by any part of a name or alias, by pinyin (kuaishou) or its initials (ks); best first. Begin here if a name is not exact.",
  input: z.strictObject({
    query: z.string().min(1).max(200),
    types: z.array(EntityKind).optional().describe("Only these kinds"),
    limit: limit(10, 50),
    cursor,
  }),
  output: z.object({ ...Rest, entities: z.array(Found) }),
  async answer(store, { query: q, ...rest }) {
    const { total, items, next } = await answers.search(
      store,
      { params: {}, query: { q, ...rest } },
      { writable: false },
    );
    return { total, next, entities: items.map(found) };
  },
});
