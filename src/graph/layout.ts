/** Places the nodes of a picture: each connected part by forces, parts packed side by side, labels not on each other. Pixels, pure. */
import { byCodeUnit } from "../model/identity.ts";
import { forces } from "./layout-forces.ts";
import { pack } from "./layout-pack.ts";
import { type Box, separate } from "./layout-separate.ts";

export interface LayoutNode {
  readonly id: string;
  readonly radius: number;
  /** The label that stands under the node. */
  readonly label: { readonly width: number; readonly height: number };
  /** Where it already is; such nodes do not move unless all is laid out anew. */
  readonly at?: Point;
  /** Stays where it is even then. */
  readonly fixed?: boolean;
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = Map<string, Point>;

/** Positions of all nodes. Those that have a place keep it; new ones come near a neighbour that has one. */
export function arrange(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[], aspect = 1.3): Positions {
  const sorted = [...nodes].sort((a, b) => byCodeUnit(a.id, b.id));
  return sorted.some((node) => node.at) ? join(sorted, edges) : afresh(sorted, edges, aspect);
}

/** The same places, moved so that no label lies on another; the fixed stay. */
export function apart(nodes: readonly LayoutNode[], at: Positions): Positions {
  const free = nodes.map((node) => (node.fixed ? node : freed(node)));
  return standing(free, separate(free.map((node) => boxOf(node, node.at ?? at.get(node.id)!))));
}

/** A node without its place. */
const freed = ({ at: _, ...node }: LayoutNode): LayoutNode => node;

/** The room that a node takes with its label under it. */
export function boxOf(node: LayoutNode, at: Point): Box {
  return {
    id: node.id,
    x: at.x,
    y: at.y - node.label.height / 2,
    halfWidth: Math.max(node.radius, node.label.width / 2) + 8,
    halfHeight: node.radius + node.label.height / 2 + 7,
    fixed: node.at !== undefined,
  };
}

/** Where the nodes of boxes stand: the label hangs below (y grows upwards). */
export function standing(nodes: readonly LayoutNode[], boxes: readonly Box[]): Positions {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return new Map(
    nodes.map(({ id, label, at }) => {
      const box = byId.get(id)!;
      return [id, at ?? { x: box.x, y: box.y + label.height / 2 }];
    }),
  );
}

function afresh(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[], aspect: number): Positions {
  const parts = components(nodes, edges).map((part) => {
    const ids = new Set(part.map((node) => node.id));
    const inside = edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target));
    const placed = roomy(part, widened(forces(part, inside, new Map()), part.length > SMALL ? aspect : 1));
    return { boxes: separate(part.map((node) => boxOf(node, placed.get(node.id)!))), edges: inside };
  });
  return standing(nodes, pack(parts, aspect));
}

/** Small parts keep their shape. */
const SMALL = 6;

/** Stretched to an aspect, the area kept. */
function widened(at: Positions, aspect: number): Positions {
  const by = Math.sqrt(aspect);
  return new Map([...at].map(([id, { x, y }]) => [id, { x: x * by, y: y / by }]));
}

/** So much of the ground may be covered by boxes, or there is no way to push them apart that keeps the shape. */
const COVERED = 0.5;

/** Dense parts stretched until all boxes have room. */
function roomy(nodes: readonly LayoutNode[], at: Positions): Positions {
  const boxes = nodes.map((node) => boxOf(node, at.get(node.id)!));
  const wanted = boxes.reduce((sum, { halfWidth, halfHeight }) => sum + 4 * halfWidth * halfHeight, 0) / COVERED;
  const [across, up] = (["x", "y"] as const).map((axis) => {
    // Most of them count: a few far out would make room where none is needed.
    const sorted = boxes.map((box) => box[axis]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length * 0.95)]! - sorted[Math.floor(sorted.length * 0.05)]!;
  });
  const by = Math.sqrt(wanted / (across! * up!));
  if (nodes.length <= SMALL || !(by > 1) || !Number.isFinite(by)) return at;
  return new Map([...at].map(([id, { x, y }]) => [id, { x: x * by, y: y * by }]));
}

function join(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Positions {
  const start: Positions = new Map();
  for (const node of nodes) if (node.at) start.set(node.id, node.at);
  if (start.size === nodes.length) return start;
  const placed = forces(nodes, edges, start);
  const boxes = separate(nodes.map((node) => boxOf(node, node.at ?? placed.get(node.id)!)));
  return standing(nodes, boxes);
}

/** Connected parts, the largest first. */
export function components(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): LayoutNode[][] {
  const beside = new Map<string, string[]>(nodes.map((node) => [node.id, []]));
  for (const { source, target } of edges) {
    beside.get(source)?.push(target);
    beside.get(target)?.push(source);
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  const parts: LayoutNode[][] = [];
  for (const node of nodes) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    const part = [node.id];
    for (const id of part) {
      for (const next of beside.get(id) ?? []) {
        if (seen.has(next) || !byId.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part.map((id) => byId.get(id)!));
  }
  return parts.sort((a, b) => b.length - a.length);
}
