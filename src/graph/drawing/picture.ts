/** A subgraph laid out and sketched without a screen, for files that are looked at. */
import type { Subgraph } from "../../model/graph.ts";
import { arrange, type LayoutEdge, type LayoutNode, type Positions } from "../layout.ts";
import { PALETTES } from "./palette.ts";
import { narrowed, type SceneEdge, type SceneNode, sceneEdges, sceneNodes } from "./shapes.ts";
import { labelSize, NODE_FONT, type Sketch, type Standing, sketch } from "./sketch.ts";
import { textWidth } from "./text-width.ts";
import { wrapped } from "./wrap.ts";

export interface Picture {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Layout's pixels, y upwards. */
  readonly at: Positions;
}

/** From here on a disc has room for its pictogram, without which kinds of one colour look alike. */
const SMALLEST = 9;
const MARGIN = 60;

/** What is to be drawn, before it has places: `boxes` and `lines` are what a layout needs of it. */
export interface Scene extends Omit<Picture, "at"> {
  readonly boxes: readonly LayoutNode[];
  readonly lines: readonly LayoutEdge[];
}

export function sceneOf(graph: Subgraph): Scene {
  const nodes = sceneNodes(graph, (name) => wrapped(name, (text) => textWidth(text, NODE_FONT))).map((node) => {
    return { ...node, radius: Math.max(SMALLEST, node.radius) };
  });
  // Co-mentions lie below what is said.
  const edges = sceneEdges(graph, "zh").sort((a, b) => Number(b.kind === "co") - Number(a.kind === "co"));
  const boxes = nodes.map((node) => ({ id: node.id, radius: node.radius, label: labelSize(node.lines, textWidth) }));
  const lines = edges.map(({ head, tail, weight }) => ({ source: head, target: tail, weight }));
  return { nodes, edges, boxes, lines };
}

export const placed = ({ nodes, edges }: Scene, at: Positions): Picture => ({ nodes, edges: narrowed(edges, at), at });

/** Places for all entities, with their looks. */
export function picture(graph: Subgraph): Picture {
  const scene = sceneOf(graph);
  return placed(scene, arrange(scene.boxes, scene.lines));
}

/** The whole picture at its natural size, in the light colours, with every label that has room. */
export function sketchOf({ nodes, edges, at }: Picture): Sketch {
  const { left, top, width, height } = frame(nodes, at);
  const standing = new Map<string, Standing>(
    nodes.map(({ id, radius }) => [id, { x: at.get(id)!.x - left, y: top - at.get(id)!.y, radius }]),
  );
  const byMentions = [...nodes].sort((a, b) => b.mentions - a.mentions);
  const look = { node: null, edge: null, palette: PALETTES.light, printed: true };
  return sketch({ width, height }, byMentions, edges, standing, look, textWidth);
}

function frame(nodes: readonly SceneNode[], at: Positions) {
  const points = nodes.map(({ id }) => at.get(id)!);
  const [left, right] = ends(points.map(({ x }) => x));
  const [low, high] = ends(points.map(({ y }) => y));
  return { left: left - MARGIN, top: high + MARGIN, width: right - left + 2 * MARGIN, height: high - low + 2 * MARGIN };
}

const ends = (values: readonly number[]): readonly [number, number] =>
  values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
