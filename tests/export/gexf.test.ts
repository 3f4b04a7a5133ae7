import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeGexf } from "../../src/export/gexf.ts";
import { sourceOf } from "../../src/export/source.ts";
import { GRAPH, HOSTILE_NAMES } from "./graphs.ts";
import { textOf } from "./text-of.ts";

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

/** Whether python3 and networkx are here. */
function networkx(): boolean {
  try {
    execFileSync("python3", ["-c", "import networkx"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

interface Read {
  directed: boolean;
  multi: boolean;
  nodes: Record<string, { label: string; kind: string; mentions: number; viz: { color: object; size: number } }>;
  edges: [string, string, Record<string, unknown>][];
}

const there = networkx();
if (!there) console.warn("LEFT OUT: reading GEXF with NetworkX. “pip install networkx” for python3 lets it run.");

test.skipIf(!there && process.env.CI !== "true")("NetworkX reads it back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "guanxi-gexf-"));
  const file = join(folder, "graph.gexf");
  writeFileSync(file, await written());
  const read = JSON.parse(execFileSync("python3", ["-c", READ, file], { encoding: "utf8" })) as Read;
  rmSync(folder, { recursive: true });

  expect([read.directed, read.multi]).toEqual([true, true]);
  expect(Object.keys(read.nodes)).toHaveLength(GRAPH.entities.length);
  expect(read.edges).toHaveLength(GRAPH.edges.length + 1);
  expect(read.nodes["company:青鸟"]).toMatchObject({
    label: "青鸟",
    kind: "company",
    mentions: 3,
    viz: { color: { r: 11, g: 98, b: 164 } },
  });
  const labels = new Set(Object.values(read.nodes).map(({ label }) => label));
  const allowed = (name: string) => name.replace(/[\u0000\u0007\u001B\uFFFE\uFFFF]|\uD83D$/gu, "");
  for (const name of HOSTILE_NAMES) expect(labels).toContain(name.includes("😀") ? name.slice(0, -1) : allowed(name));
  expect(read.edges.find(([head, , data]) => head === "company:白鹿" && data.status === "asserted")?.[2]).toMatchObject(
    {
      relation: "partners_with",
      symmetric: true,
      evidence_count: 2,
      weight: 2,
      evidence: "2022 题: 青鸟与白鹿合作。\n2022 题: 又合作。",
      first_date: "2021-12",
    },
  );
  expect(read.edges.find(([, , data]) => data.relation === "invests_in")?.[2]).toMatchObject({
    symmetric: false,
    status: "planned",
  });
  expect(read.edges.find(([, , data]) => data.relation === "co_mention")?.[2]).toMatchObject({ npmi: 0.25, weight: 4 });
});
