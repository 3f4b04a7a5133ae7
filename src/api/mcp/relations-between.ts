import { z } from "@hono/zod-openapi";
import { dateOf } from "../../model/evidence.ts";
import type { Edge, Evidence } from "../../model/graph.ts";
import { pageOf } from "../../store/cursor.ts";
import type { GraphView, Page } from "../../store/graph-store.ts";
import { given } from "../given.ts";
import { RelationKind, Status } from "../shapes.ts";
import { asked, cursor, entity, limit } from "./arguments.ts";
import { Rest, Source, Statement, sourceOf, statement, Taken, taken } from "./shapes.ts";
import { tool } from "./tool.ts";

const Kind = { head: z.string().describe("Id"), type: RelationKind, tail: z.string().describe("Id"), status: Status };

export const relationsBetween = tool({
  name: "relations_between",
  title: "Relations between two entities",
  description:
    "What is said between two entities: every sentence that states a relation, oldest first. With list=together instead: the sentences of the first in articles that name both, whatever they say.",
  input: z.strictObject({
    a: entity,
    b: entity,
    list: z.enum(["statements", "together"]).default("statements").describe("Which of the two lists is given"),
    limit: limit(20, 100),
    cursor,
  }),
  output: z.object({
    a: z.object(Taken),
    b: z.object(Taken),
    relations: z
      .array(z.object({ ...Kind, sentences: z.number().int() }))
      .describe("All relations, with the count of sentences"),
    ...Rest,
    statements: z.array(z.object({ ...Kind, ...Statement.shape })).optional(),
    together: z.array(z.object({ quote: z.string(), source: Source })).optional(),
  }),
  async answer(store, { a: one, b: other, list, ...page }) {
    const [a, b] = [await asked(store, one), await asked(store, other)];
    const ids = [a.entity.id, b.entity.id] as const;
    const edges = await store.between(...ids);
    const relations = edges.map((edge) => ({ ...kindOf(edge), sentences: edge.evidence.length }));
    const rest = list === "together" ? await together(store, ids, given(page)) : statements(edges, given(page));
    return { a: taken(a), b: taken(b), relations, ...rest };
  },
});

const kindOf = ({ head, type, tail, status }: Edge) => ({ head, type, tail, status });

async function together(store: GraphView, [a, b]: readonly [string, string], page: Page) {
  const { total, items, next } = await store.mentions(a, { beside: [b], ...page });
  return {
    total,
    next,
    together: items.map(({ quote, issue, article }) => ({ quote, source: sourceOf(issue, article) })),
  };
}

function statements(edges: readonly Edge[], page: Page) {
  const all = edges.flatMap((edge) =>
    edge.evidence.map((one) => ({ key: keyOf(one), item: { ...kindOf(edge), ...statement(one) } })),
  );
  const { items, next } = pageOf(all, page, ["", ""]);
  return { total: all.length, next, statements: items };
}

/** By date, what has none last, then by id: no two are the same. */
const keyOf = (one: Evidence): readonly [string, string] => [dateOf(one) ?? "~", one.id];
