import { expect } from "vitest";
import { writeGraphml } from "../../src/export/graphml.ts";
import { sourceOf } from "../../src/export/source.ts";
import { GRAPH, HOSTILE_NAMES } from "./graphs.ts";
import { readBack, testWith } from "./python.ts";

const READ = `
import json, sys
import networkx
graph = networkx.read_graphml(sys.argv[1])
print(json.dumps({
    "directed": graph.is_directed(), "nodes": dict(graph.nodes(data=True)),
    "edges": [[head, tail, data] for head, tail, data in graph.edges(data=True)],
}))
`;

interface Read {
  directed: boolean;
  nodes: Record<string, { label: string; kind: string; aliases: string; mentions: number }>;
  edges: [string, string, Record<string, unknown>][];
}

/** What XML does not allow is left out. */
const allowed = (name: string) => name.replace(/[\u0000\u0007\u001B\uFFFE\uFFFF]|\p{Surrogate}/gu, "");

testWith("networkx", "NetworkX reads GraphML back, typed, with the evidence of each edge", async () => {
  const { directed, nodes, edges } = (await readBack(writeGraphml(sourceOf(GRAPH)), READ)) as Read;
  expect(directed).toBe(true);
  expect(Object.keys(nodes)).toHaveLength(GRAPH.entities.length);
  expect(nodes["company:青鸟"]).toEqual({
    ...{ label: "青鸟", kind: "company", kind_label: "企业", aliases: '["青鸟科技","Bird"]' },
    ...{ mentions: 3, issues: 2 },
  });
  expect(Object.values(nodes).map(({ label }) => label)).toEqual(expect.arrayContaining(HOSTILE_NAMES.map(allowed)));
  expect(edges).toHaveLength(GRAPH.edges.length + 1);
  for (const { head, type, tail, status, evidence, stories } of GRAPH.edges) {
    const found = edges.find(
      ([from, to, data]) =>
        from === allowed(head) && to === allowed(tail) && data.relation === type && data.status === status,
    );
    expect(found?.[2]).toMatchObject({ weight: evidence.length, stories, symmetric: type === "partners_with" });
    expect(JSON.parse(found![2].evidence as string)).toEqual(JSON.parse(allowed(JSON.stringify(evidence))));
  }
  expect(edges.find(([, , data]) => data.relation === "co_mention")?.[2]).toMatchObject({ npmi: 0.25, weight: 4 });
});
