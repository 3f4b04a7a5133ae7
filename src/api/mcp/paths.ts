import { z } from "@hono/zod-openapi";
import { binds } from "../../model/graph.ts";
import { MAX_HOPS } from "../../store/graph-store.ts";
import { checkPeriod } from "../checks.ts";
import { given } from "../given.ts";
import { asked, entity, limit, period, relations } from "./arguments.ts";
import { Relation, relation, Taken, taken } from "./shapes.ts";
import { tool } from "./tool.ts";

const NONE = { paths: [], edges: [], entities: [], more: 0 };
const Stop = z.object({ id: z.string(), name: z.string() });

export const paths = tool({
  name: "paths",
  title: "Paths between two entities",
  description:
    "How two entities hang together over others: paths of relations, best evidenced first, each step with its relations and their newest sentences. No paths where there is none: then try a greater length, or fewer filters.",
  input: z.strictObject({
    ...{ from: entity, to: entity },
    length: z.number().int().min(1).max(MAX_HOPS).default(4).describe("Steps at most"),
    limit: limit(5, 20),
    ...{ ...relations, ...period },
  }),
  output: z.object({
    from: z.object(Taken),
    to: z.object(Taken),
    paths: z.array(
      z.object({
        entities: z.array(Stop).describe("From one end to the other"),
        steps: z.array(z.array(Relation)).describe("What binds each entity to the next"),
      }),
    ),
    more: z.number().int().describe("Paths left out: a higher limit shows them"),
  }),
  async answer(store, { from, to, ...filter }) {
    checkPeriod(given(filter));
    const [a, b] = [await asked(store, from), await asked(store, to)];
    const found = await store.paths(a.entity.id, b.entity.id, given(filter));
    const { paths: ways, edges, entities, more } = found ?? NONE;
    const named = new Map(entities.map(({ id, name }) => [id, { id, name }]));
    return {
      from: taken(a),
      to: taken(b),
      paths: ways.map((way) => ({
        entities: way.map((id) => named.get(id)!),
        steps: way.slice(1).map((id, at) => edges.filter(binds(way[at]!, id)).map(relation)),
      })),
      more,
    };
  },
});
