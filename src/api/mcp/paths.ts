import { z } from "@hono/zod-openapi";
import type { Edge, Entity } from "../../model/graph.ts";
import type { GraphFilter, GraphView } from "../../store/graph-store.ts";
import { given } from "../given.ts";
import { checkPeriod } from "../select.ts";
import { asked, entity, period, relations } from "./arguments.ts";
import { Relation, relation, Taken, taken } from "./shapes.ts";
import { tool } from "./tool.ts";

const Stop = z.object({ id: z.string(), name: z.string() });

export const paths = tool({
  name: "paths",
  title: "Paths between two entities",
  description:
    "How two entities hang together over others: the shortest path of relations, up to 6 steps, of several the one with most evidence, each step with its relations and their newest sentences. No paths where there is none: then try without filters.",
  input: z.strictObject({ from: entity, to: entity, ...relations, ...period }),
  output: z.object({
    from: z.object(Taken),
    to: z.object(Taken),
    paths: z.array(
      z.object({
        entities: z.array(Stop).describe("From one end to the other"),
        steps: z.array(z.array(Relation)).describe("What binds each entity to the next"),
      }),
    ),
  }),
  async answer(store, { from, to, ...filter }) {
    checkPeriod(given(filter));
    const [a, b] = [await asked(store, from), await asked(store, to)];
    const { ways, edges, entities } = await found(store, a.entity.id, b.entity.id, given(filter));
    const named = new Map(entities.map(({ id, name }) => [id, { id, name }]));
    return {
      from: taken(a),
      to: taken(b),
      paths: ways.map((way) => ({
        entities: way.map((id) => named.get(id)!),
        steps: way.slice(1).map((id, at) => edges.filter(binds(way[at]!, id)).map(relation)),
      })),
    };
  },
});

interface Found {
  /** Ids from one end to the other, the best path first. */
  readonly ways: readonly (readonly string[])[];
  readonly entities: readonly Entity[];
  readonly edges: readonly Edge[];
}

async function found(store: GraphView, a: string, b: string, filter: GraphFilter): Promise<Found> {
  const path = await store.path(a, b, filter);
  if (!path) return { ways: [], entities: [], edges: [] };
  return { ...path, ways: [path.entities.map(({ id }) => id)] };
}

const binds =
  (a: string, b: string) =>
  ({ head, tail }: Edge): boolean =>
    (head === a && tail === b) || (head === b && tail === a);
