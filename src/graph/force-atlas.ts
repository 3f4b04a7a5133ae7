/// <reference path="./iterate.d.ts" />
/** ForceAtlas2 on the numbers themselves: the worker that lays out needs no graph library. */
import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import DEFAULTS from "graphology-layout-forceatlas2/defaults.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import type { LayoutEdge, LayoutNode, Positions } from "./layout.ts";

const NODE = 10;
const EDGE = 3;
/** Where in a node's numbers. */
const [MASS, CONVERGENCE, SIZE, FIXED] = [6, 7, 8, 9];

export interface ForceAtlas {
  /** So many steps, each call starting from rest. */
  run(iterations: number, settings: ForceAtlas2Settings): void;
  places(): Positions;
}

/** All nodes where they are `at`, else in the middle; those in `fixed` do not move. Parallel edges add up. */
export function forceAtlas(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  at: Positions,
  fixed: Positions,
): ForceAtlas {
  const offset = new Map(nodes.map(({ id }, row) => [id, row * NODE]));
  const ties = tiesBetween(edges, offset);
  const [bodies, springs] = [new Float32Array(nodes.length * NODE), new Float32Array(ties.length * EDGE)];
  for (const { id, radius } of nodes) {
    const { x, y } = at.get(id) ?? { x: 0, y: 0 };
    const start = offset.get(id)!;
    bodies.set([x, y], start);
    bodies[start + MASS] = 1;
    bodies[start + SIZE] = radius || 1;
    bodies[start + FIXED] = Number(fixed.has(id));
  }
  for (const [row, [a, b, weight]] of ties.entries()) {
    springs.set([a, b, weight], row * EDGE);
    for (const end of [a, b]) bodies[end + MASS]! += weight;
  }
  return {
    run(iterations, settings) {
      for (const start of offset.values()) {
        bodies.fill(0, start + 2, start + MASS);
        bodies[start + CONVERGENCE] = 1;
      }
      for (let step = 0; step < iterations; step++) iterate({ ...DEFAULTS, ...settings }, bodies, springs);
    },
    places: () => new Map([...offset].map(([id, start]) => [id, { x: bodies[start]!, y: bodies[start + 1]! }])),
  };
}

type Tie = [a: number, b: number, weight: number];

function tiesBetween(edges: readonly LayoutEdge[], offset: ReadonlyMap<string, number>): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { source, target, weight } of edges) {
    const [a, b] = [offset.get(source), offset.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const tie = ties.get(key);
    if (tie) tie[2] += weight;
    else ties.set(key, [a, b, weight]);
  }
  return [...ties.values()];
}
