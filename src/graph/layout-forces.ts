/** One connected picture by ForceAtlas2, scaled so that an edge is as long as its ends and a label need. */
import { forceAtlas } from "./force-atlas.ts";
import type { LayoutEdge, LayoutNode, Point, Positions } from "./layout.ts";

const EDGE = 112;
/** Small pictures have room for longer lines, and words on them. */
const SMALL = 14;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Settings for a graph of this many nodes. */
export const forceSettings = (order: number) => ({
  gravity: 0.12,
  strongGravityMode: true,
  scalingRatio: 12,
  slowDown: 4,
  adjustSizes: false,
  outboundAttractionDistribution: order > 12,
  barnesHutOptimize: order > 400,
  barnesHutTheta: 1.2,
  edgeWeightInfluence: 0.4,
});

/** Nodes in `start` stay; the others are seeded beside a neighbour and moved. */
export function forces(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[], start: Positions): Positions {
  if (nodes.length <= 2 && start.size === 0) {
    return new Map(nodes.map((node, index) => [node.id, { x: 0, y: -index * EDGE * 0.8 }]));
  }
  const atlas = forceAtlas(nodes, edges, seed(nodes, edges, start), start);
  const iterations = nodes.length > 2000 ? 80 : nodes.length > 400 ? 200 : 500;
  atlas.run(iterations, forceSettings(nodes.length));
  const found = atlas.places();
  const small = nodes.length <= SMALL;
  return start.size > 0 ? found : scaled(found, edges, small ? EDGE * 1.5 : EDGE, small ? 0.25 : 0.5);
}

/** A place for every node: its own, or on a spiral round its placed neighbour, or round the middle. */
function seed(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[], start: Positions): Positions {
  const at: Positions = new Map(start);
  const parent = new Map<string, string>();
  for (const { source, target } of edges) {
    if (start.has(source) && !parent.has(target)) parent.set(target, source);
    if (start.has(target) && !parent.has(source)) parent.set(source, target);
  }
  nodes.forEach((node, index) => {
    if (at.has(node.id)) return;
    const centre: Point = start.get(parent.get(node.id) ?? "") ?? { x: 0, y: 0 };
    const angle = index * GOLDEN;
    const far = start.size > 0 ? 90 + 6 * Math.sqrt(index) : 40 * Math.sqrt(index + 1);
    at.set(node.id, { x: centre.x + far * Math.cos(angle), y: centre.y + far * Math.sin(angle) });
  });
  return at;
}

/** Stretches so that the edge at a quantile of lengths has the wished length. */
function scaled(at: Positions, edges: readonly LayoutEdge[], wished: number, quantile: number): Positions {
  const lengths = edges
    .filter((edge) => edge.source !== edge.target)
    .map(({ source, target }) => distance(at.get(source)!, at.get(target)!))
    .sort((a, b) => a - b);
  const length = lengths[Math.floor(lengths.length * quantile)] || wished;
  const by = wished / length;
  return new Map([...at].map(([id, point]) => [id, { x: point.x * by, y: point.y * by }]));
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
