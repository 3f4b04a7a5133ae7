import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hopCost, hubCost, type PathGraph, rankedPaths } from "../../src/graph/paths.ts";

interface Sketch {
  readonly hops: readonly (readonly [a: number, b: number, cost: number])[];
  readonly through: readonly number[];
}

function graphOf({ hops, through }: Sketch): PathGraph {
  const map = new Map<number, Map<number, number>>();
  for (const [a, b, cost] of hops) {
    if (a === b) continue;
    for (const [x, y] of [[a, b] as const, [b, a] as const]) map.set(x, (map.get(x) ?? new Map()).set(y, cost));
  }
  return {
    size: through.length,
    hops: (id) => {
      const bound = [...(map.get(id) ?? [])];
      return { ends: Int32Array.from(bound, ([end]) => end), costs: Int32Array.from(bound, ([, cost]) => cost) };
    },
    through: Int32Array.from(through),
  };
}

/** Every simple path, one after the other, and then sorted. */
function slowly(graph: PathGraph, from: number, to: number, length: number): number[][] {
  const found: { path: number[]; cost: number }[] = [];
  const walk = (path: number[], cost: number): void => {
    const last = path.at(-1)!;
    if (last === to) found.push({ path, cost });
    else if (path.length <= length)
      for (const [at, next] of graph.hops(last).ends.entries()) {
        const whole = cost + graph.hops(last).costs[at]! + (next === to ? 0 : graph.through[next]!);
        if (!path.includes(next)) walk([...path, next], whole);
      }
  };
  walk([from], 0);
  const ids = ({ path }: { path: number[] }) => String.fromCharCode(...path.map((id) => id + 65));
  return found
    .sort((a, b) => a.cost - b.cost || a.path.length - b.path.length || (ids(a) < ids(b) ? -1 : 1))
    .map(({ path }) => path);
}

const sketch = fc.record({
  hops: fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 4 })), { maxLength: 24 }),
  through: fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }),
});

describe("ranked paths", () => {
  test("are all simple paths up to the length, cheapest first, then shortest, then by ids", () =>
    fc.assert(
      fc.property(sketch, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 30 }), (about, length, limit) => {
        const graph = graphOf(about);
        const all = slowly(graph, 0, 1, length);
        const { paths, more } = rankedPaths(graph, [0, 1], { length, limit });
        expect(paths).toEqual(all.slice(0, limit));
        expect(more).toBe(Math.min(200, Math.max(0, all.length - limit)));
      }),
      { numRuns: 500 },
    ));

  test("say whether all were counted", () => {
    // Two layers of forty between the ends: 1,600 ways of three hops.
    const layer = (first: number) => Array.from({ length: 40 }, (_, at) => first + at);
    const [left, right] = [layer(2), layer(42)];
    const hops = [
      ...left.map((id) => [0, id, 1] as const),
      ...left.flatMap((a) => right.map((b) => [a, b, 1] as const)),
      ...right.map((id) => [id, 1, 1] as const),
    ];
    const graph = graphOf({ hops, through: new Array(90).fill(1) });
    expect(rankedPaths(graph, [0, 1], { length: 3, limit: 5 })).toMatchObject({ more: 200, counted: false });
    expect(rankedPaths(graph, [0, 2], { length: 2, limit: 5 })).toEqual({ paths: [[0, 2]], more: 0, counted: true });
  });

  test("lead from an entity to itself by staying there", () =>
    expect(rankedPaths(graphOf({ hops: [[0, 1, 1]], through: [1, 1] }), [0, 0], { length: 4, limit: 3 }).paths).toEqual(
      [[0]],
    ));
});

test("a hop costs less the more stories tell it, and more where nothing stands", () => {
  const told = [1, 2, 3, 16, 100].map((standing) => hopCost({ standing, other: 9 }));
  expect(told).toEqual([16, 8, 6, 1, 1]);
  expect([1, 4].map((other) => hopCost({ standing: 0, other }))).toEqual([32, 20]);
  expect([0, 1, 7, 8, 5000].map(hubCost)).toEqual([0, 1, 3, 4, 13]);
});
