/** Which part of a graph is looked at. */
import { expect, test } from "vitest";
import { mostEvident } from "../../src/api/view.ts";
import { sourceOf } from "../../src/export/source.ts";
import { GRAPH } from "../export/graphs.ts";

const names = async (first: readonly string[], most: number) => {
  const { entities, edges, coMentions, left } = await mostEvident(sourceOf(GRAPH), first, most);
  return { names: entities.map(({ name }) => name).sort(), edges: edges.length, ties: coMentions.length, left };
};

test("what has most evidence, with what is left out counted", async () => {
  const all = { entities: GRAPH.entities.length, edges: GRAPH.edges.length };
  expect(await names([], 2)).toEqual({
    ...{ names: ["白鹿", "青鸟"], edges: 3, ties: 1 },
    left: { entities: all.entities - 2, edges: all.edges - 3, coMentions: 0 },
  });
  expect((await names([], 100)).left).toEqual({ entities: 0, edges: 0, coMentions: 0 });
});

test("what it is about is shown in any case", async () => {
  const { id } = GRAPH.entities.find(({ name }) => name === "-2")!;
  expect((await names([id], 2)).names).toEqual(["-2", "青鸟"]);
});

test("what has no relation is shown only where nothing has", async () => {
  const alone = { ...GRAPH.entities[0]!, id: "company:孤", name: "孤" };
  const with1 = await mostEvident(sourceOf({ ...GRAPH, entities: [...GRAPH.entities, alone] }), []);
  expect(with1.entities.map(({ name }) => name)).not.toContain("孤");
  expect(with1.left.entities).toBe(1);
  const none = await mostEvident(sourceOf({ ...GRAPH, entities: [alone], edges: [], coMentions: [] }), []);
  expect(none.entities).toEqual([alone]);
});
