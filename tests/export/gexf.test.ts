import { expect, test } from "vitest";
import { writeGexf } from "../../src/export/gexf.ts";
import { sourceOf } from "../../src/export/source.ts";
import { GRAPH, HOSTILE_NAMES } from "./graphs.ts";
import { readBack, testWith } from "./python.ts";
import { textOf } from "./text-of.ts";

const POSITIONS = new Map([["company:青鸟", { x: 1.5, y: -2 }]]);

const written = () => textOf(writeGexf(sourceOf(GRAPH)));

test("nothing that XML forbids, nothing named “type”, nothing undirected", async () => {
  const text = await written();
  expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
  expect(text).not.toContain("<script");
  expect(text).not.toMatch(/title="type"|undirected/u);
  expect(text.match(/<edge /gu)).toHaveLength(GRAPH.edges.length + 1);
  expect(text.match(/ type="directed"/gu)).toHaveLength(GRAPH.edges.length + 1);
});

const READ = `
import json, sys
import networkx
graph = networkx.read_gexf(sys.argv[1])
print(json.dumps({
    "directed": graph.is_directed(), "multi": graph.is_multigraph(),
    "nodes": dict(graph.nodes(data=True)),
    "edges": [[head, tail, data] for head, tail, data in graph.edges(data=True)],
}))
`;

interface Read {
  directed: boolean;
  multi: boolean;
  nodes: Record<string, { label: string; kind: string; mentions: number; viz: object }>;
  edges: [string, string, Record<string, unknown>][];
}

testWith("networkx", "NetworkX reads it back", async () => {
  const read = (await readBack(writeGexf({ ...sourceOf(GRAPH), positions: POSITIONS }), READ)) as Read;
  expect([read.directed, read.multi]).toEqual([true, true]);
  expect(Object.keys(read.nodes)).toHaveLength(GRAPH.entities.length);
  expect(read.edges).toHaveLength(GRAPH.edges.length + 1);
  expect(read.nodes["company:青鸟"]).toMatchObject({
    label: "青鸟",
    kind: "company",
    mentions: 3,
    viz: { color: { r: 11, g: 98, b: 164 }, position: { x: 1.5, y: -2, z: 0 } },
  });
  const labels = new Set(Object.values(read.nodes).map(({ label }) => label));
  const allowed = (name: string) => name.replace(/[\u0000\u0007\u001B\uFFFE\uFFFF]|\uD83D$/gu, "");
  for (const name of HOSTILE_NAMES) expect(labels).toContain(name.includes("😀") ? name.slice(0, -1) : allowed(name));
  expect(read.edges.find(([head, , data]) => head === "company:白鹿" && data.status === "asserted")?.[2]).toMatchObject(
    {
      relation: "partners_with",
      symmetric: true,
      evidence_count: 2,
      stories: 1,
      weight: 2,
      evidence: "2022 题: 青鸟与白鹿合作。\n2022 题: 又合作。",
      first_date: "2021-12",
      spells: [["2021-12-01", "2022-12-31"]],
    },
  );
  expect(read.edges.find(([, , data]) => data.relation === "invests_in")?.[2]).toMatchObject({
    symmetric: false,
    status: "planned",
  });
  expect(read.edges.find(([, , data]) => data.relation === "co_mention")?.[2]).toMatchObject({ npmi: 0.25, weight: 4 });
});
