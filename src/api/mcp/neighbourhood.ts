import { z } from "@hono/zod-openapi";
import type { Subgraph } from "../../model/graph.ts";
import { isTopicId } from "../../model/kept.ts";
import type { GraphView, Neighbourhood } from "../../store/graph-store.ts";
import { withTopics } from "../../store/topics.ts";
import { checkPeriod } from "../checks.ts";
import { given } from "../given.ts";
import { RequestError } from "../problems.ts";
import { askedSubject, limit, period, relations, subject } from "./arguments.ts";
import { Found, found, Relation, relation, TakenSubject, takenSubject } from "./shapes.ts";
import { tool } from "./tool.ts";

/** Relations for each entity shown: more of them nobody takes in. */
const RELATIONS_EACH = 2;

export const neighbourhood = tool({
  name: "neighbourhood",
  title: "Around an entity or topic",
  description:
    "Who is related to an entity, and how: the entities up to some steps away, the most connected first, and the relations among them, each with its newest sentence. Of a topic: who is named in the same articles, and the relations among these.",
  input: z.strictObject({
    entity: subject,
    depth: z.number().int().min(1).max(3).default(1).describe("How many steps away"),
    ...relations,
    ...period,
    limit: limit(20, 60),
  }),
  output: z.object({
    ...TakenSubject,
    entities: z.array(Found),
    relations: z.array(Relation).describe("Those that most stories tell first"),
    left: z
      .object({ entities: z.number().int(), relations: z.number().int() })
      .describe("What is there but not shown: a greater limit, or a filter, shows more"),
  }),
  async answer(store, { entity, limit: most, ...options }) {
    const filter = given(options);
    checkPeriod(filter);
    const meant = await askedSubject(store, entity);
    const { id } = meant.subject;
    const { entities, edges, left } = isTopicId(id)
      ? await aroundTopic(store, id, { ...filter, limit: most })
      : await store.neighbourhood([id], { ...filter, limit: most + 1 });
    const sorted = edges.toSorted((a, b) => b.stories - a.stories);
    const shown = sorted.slice(0, RELATIONS_EACH * most);
    return {
      ...takenSubject(meant),
      entities: entities.filter((each) => each.id !== id).map(found),
      relations: shown.map(relation),
      left: { entities: left.entities, relations: left.edges + sorted.length - shown.length },
    };
  },
});

/** Its companions: it has no relations of its own. Throws a RequestError on more than a step. */
async function aroundTopic(
  store: GraphView,
  topic: string,
  { depth = 1, limit = 1, ...filter }: Neighbourhood,
): Promise<Subgraph> {
  if (depth > 1) throw new RequestError(400, "Around a topic is one step only: leave depth out, or ask for an entity.");
  const { since, until } = filter;
  const { total, items } = await withTopics(store).companions(topic, { ...given({ since, until }), limit });
  const ids = items.map(({ entity }) => entity.id);
  const among = await store.neighbourhood(ids, { ...filter, depth: 0, limit });
  return { ...among, left: { ...among.left, entities: total - ids.length } };
}
