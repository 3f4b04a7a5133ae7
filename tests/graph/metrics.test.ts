import fc from "fast-check";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import { describe, expect, test } from "vitest";
import { betweennessOf, pageRankOf } from "../../src/graph/centrality.ts";
import { communitiesOf } from "../../src/graph/communities.ts";
import { tiesOf } from "../../src/graph/ties.ts";
import type { EdgeSummary } from "../../src/model/graph.ts";

const tie = (a: string, b: string, more: Partial<EdgeSummary> = {}): EdgeSummary => {
  return { head: a, type: "partners_with", tail: b, status: "asserted", evidence: 1, stories: 1, ...more };
};
/** Two triangles and a bridge. */
const BRIDGE = [
  tie("a", "b"),
  tie("b", "c"),
  tie("a", "c"),
  tie("c", "x"),
  tie("x", "y"),
  tie("y", "z"),
  tie("x", "z"),
];

const anyEdges = fc.array(
  fc
    .tuple(fc.constantFrom(..."abcdefgh"), fc.constantFrom(..."abcdefgh"), fc.integer({ min: 1, max: 3 }))
    .map(([a, b, stories]) => tie(a, b, { stories })),
  { maxLength: 20 },
);

describe("ties", () => {
  test("sum the stories of what stands, and leave out what is denied or over", () => {
    const graph = tiesOf([
      tie("b", "a", { stories: 2 }),
      tie("a", "b", { type: "owns", status: "planned" }),
      tie("a", "b", { status: "ended", stories: 9 }),
      tie("a", "c", { status: "denied" }),
      tie("a", "a"),
    ]);
    expect(graph.nodes()).toEqual(["a", "b"]);
    expect(graph.mapEdges((_, { weight }) => weight)).toEqual([3]);
  });
});

test("communities: the larger first, each by id", () => {
  const { communities, modularity } = communitiesOf([...BRIDGE, tie("z", "w")]);
  expect(communities).toEqual([
    ["w", "x", "y", "z"],
    ["a", "b", "c"],
  ]);
  expect(modularity).toBeGreaterThan(0.3);
});

test("PageRank sums to 1, and the ends of the bridge come first", () => {
  const scores = pageRankOf(BRIDGE);
  expect(
    scores
      .slice(0, 2)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(["c", "x"]);
  expect(scores.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 6);
});

describe("betweenness", () => {
  test("is that of graphology where every source is taken", () =>
    fc.assert(
      fc.asyncProperty(anyEdges, async (edges) => {
        const graph = tiesOf(edges);
        const own = await betweennessOf(edges);
        const known = graph.order > 0 ? betweennessCentrality(graph, { getEdgeWeight: null }) : {};
        expect([own.samples, own.entities]).toEqual([graph.order, graph.order]);
        for (const { id, score } of own.scores) expect(score).toBeCloseTo(graph.order > 2 ? known[id]! : 0, 9);
      }),
    ));

  test("from some sources is an estimate that says so, with progress, and can be stopped", async () => {
    const steps: number[] = [];
    const some = await betweennessOf(BRIDGE, { samples: 4, progress: (done) => steps.push(done) });
    expect([some.samples, some.entities, steps]).toEqual([4, 6, [1, 2, 3, 4]]);
    expect(
      some.scores
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["c", "x"]);
    await expect(betweennessOf(BRIDGE, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/u);
  });
});

test("nothing gives nothing", async () => {
  expect([communitiesOf([]).communities, pageRankOf([]), (await betweennessOf([])).scores]).toEqual([[], [], []]);
});

test("all are the same whatever the order of the edges, to the last bit", () =>
  fc.assert(
    fc.asyncProperty(
      anyEdges.chain((edges) => fc.tuple(fc.constant(edges), fc.shuffledSubarray(edges, { minLength: edges.length }))),
      async ([edges, shuffled]) => {
        const all = async (some: EdgeSummary[]) => [
          communitiesOf(some),
          pageRankOf(some),
          await betweennessOf(some, { samples: 3 }),
        ];
        expect(await all(shuffled)).toEqual(await all(edges));
      },
    ),
  ));
