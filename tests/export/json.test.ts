import Graph from "graphology";
import { expect, test } from "vitest";
import { writeJson } from "../../src/export/json.ts";
import { sourceOf } from "../../src/export/source.ts";
import { GRAPH } from "./graphs.ts";
import { textOf } from "./text-of.ts";

const imported = async (): Promise<Graph> => Graph.from(JSON.parse(await textOf(writeJson(sourceOf(GRAPH)))));

test("graphology reads it back, with every attribute", async () => {
  const graph = await imported();
  expect([graph.order, graph.size]).toEqual([GRAPH.entities.length, GRAPH.edges.length + 1]);
  expect([graph.multi, graph.type]).toEqual([true, "directed"]);
  for (const { id, name, type, aliases, mentions, issues } of GRAPH.entities)
    expect(graph.getNodeAttributes(id)).toMatchObject({ name, kind: type, mentions, issues, aliases });
});

test("one edge for each head, type, tail and status, with its evidence as a list", async () => {
  const graph = await imported();
  const keys = ["partners_with company:青鸟 asserted", "partners_with company:青鸟 denied", "co_mention company:青鸟"];
  const attributes = keys.map((key) => graph.getEdgeAttributes(`company:白鹿 ${key}`));
  expect(attributes).toMatchObject([
    {
      relation: "partners_with",
      status: "asserted",
      symmetric: true,
      weight: 2,
      stories: 1,
      evidence: [{ quote: "青鸟与白鹿合作。" }, {}],
    },
    { relation: "partners_with", status: "denied", symmetric: true, weight: 1, evidence: [{ id: "e3" }] },
    { relation: "co_mention", status: null, symmetric: true, weight: 4, npmi: 0.25, evidence: [] },
  ]);
  const invested = graph.getEdgeAttributes("company:青鸟 invests_in company:白鹿 planned");
  expect(invested).toMatchObject({ symmetric: false, weight: 1 });
});

test("an empty graph is one, too", async () => {
  const none = { entities: [], edges: [], coMentions: [], left: GRAPH.left };
  const graph = Graph.from(JSON.parse(await textOf(writeJson(sourceOf(none)))));
  expect([graph.order, graph.size]).toEqual([0, 0]);
});
