import { z } from "@hono/zod-openapi";
import { checkPeriod } from "../checks.ts";
import { given } from "../given.ts";
import { asked, entity, limit, period, relations } from "./arguments.ts";
import { Found, found, Relation, relation, Taken, taken } from "./shapes.ts";
import { tool } from "./tool.ts";

/** Relations for each entity shown: more of them nobody takes in. */
const RELATIONS_EACH = 2;

export const neighbourhood = tool({
  name: "neighbourhood",
  title: "Around an entity",
  description:
    "Who is related to an entity, and how: the entities up to some steps away, the most connected first, and the relations among them, each with its newest sentence.",
  input: z.strictObject({
    entity,
    depth: z.number().int().min(1).max(3).default(1).describe("How many steps away"),
    ...relations,
    ...period,
    limit: limit(20, 60),
  }),
  output: z.object({
    ...Taken,
    entities: z.array(Found),
    relations: z.array(Relation).describe("Those with most sentences first"),
    left: z
      .object({ entities: z.number().int(), relations: z.number().int() })
      .describe("What is there but not shown: a greater limit, or a filter, shows more"),
  }),
  async answer(store, { entity: text, limit: most, ...options }) {
    checkPeriod(given(options));
    const meant = await asked(store, text);
    const { entities, edges, left } = await store.neighbourhood([meant.entity.id], {
      ...given(options),
      limit: most + 1,
    });
    const sorted = edges.toSorted((a, b) => b.stories - a.stories);
    const shown = sorted.slice(0, RELATIONS_EACH * most);
    return {
      ...taken(meant),
      entities: entities.filter(({ id }) => id !== meant.entity.id).map(found),
      relations: shown.map(relation),
      left: { entities: left.entities, relations: left.edges + sorted.length - shown.length },
    };
  },
});
