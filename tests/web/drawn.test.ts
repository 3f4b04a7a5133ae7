import { expect, test } from "vitest";
import type { Edge, Entity } from "../../src/model/graph.ts";
import { NO_FILTER } from "../../src/web/state/state.ts";
import { drawn, merged } from "../../src/web/view/drawn.ts";
import { strongest } from "../../src/web/view/strongest.ts";

const entity = (name: string, type: Entity["type"] = "company"): Entity => ({
  id: `${type}:${name}`,
  name,
  type,
  aliases: [],
  mentions: 1,
  issues: 1,
});
const edge = (head: string, type: Edge["type"], tail: string, status: Edge["status"] = "asserted"): Edge => ({
  head,
  type,
  tail,
  status,
  evidence: [],
});
const [a, b, city] = [entity("甲"), entity("乙"), entity("沪", "city")];
const all = {
  entities: [a, b, city],
  edges: [edge(a.id, "owns", b.id), edge(a.id, "located_in", city.id), edge(a.id, "owns", a.id)],
  coMentions: [{ head: b.id, tail: city.id, articles: 2, npmi: 0.5 }],
};
const view = { newest: true, roots: [], pins: [], hidden: [] };

test("background relations are folded and counted, loops kept apart", () => {
  const picture = drawn(all, view, NO_FILTER);
  expect(picture.entities.map((one) => one.name)).toEqual(["乙", "甲"]);
  expect(picture.edges).toHaveLength(1);
  expect(picture.loops).toHaveLength(1);
  expect(picture.hidden).toMatchObject({ background: 1, entities: 1, edges: 0 });
});

test("a filter says what it hides, and spares what was asked for", () => {
  const filter = { ...NO_FILTER, types: ["company" as const] };
  expect(drawn(all, view, filter).hidden.entities).toBe(3);
  expect(drawn(all, { ...view, roots: [a.id] }, filter).entities).toEqual([a]);
  expect(drawn(all, view, { ...NO_FILTER, relations: ["owns"] }).hidden.edges).toBe(2);
});

test("parts are merged without doubles", () => {
  const twice = merged([all, all]);
  expect(twice.entities).toHaveLength(3);
  expect(twice.edges).toHaveLength(3);
});

test("of co-mentions each keeps its three strongest, the asked ones all", () => {
  const ties = Array.from({ length: 10 }, (_, n) => ({ head: "a", tail: `b${n}`, articles: n + 1, npmi: 0.5 }));
  const others = Array.from({ length: 10 }, (_, n) => ({ head: `b${n}`, tail: "z", articles: 1, npmi: 0.1 * n }));
  expect(strongest([...ties, ...others], new Set(["a"])).filter((tie) => tie.head === "a")).toHaveLength(10);
});
