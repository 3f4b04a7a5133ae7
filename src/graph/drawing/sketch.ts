/** A picture as shapes on the screen: what the canvas, the PNG and the SVG all draw. */
import type { EntityKind, Status } from "../../model/schema.ts";
import { type Crowd, createCrowd } from "./crowd.ts";
import { type Curve, curve, pointAt, trimmed } from "./geometry.ts";
import { around, type Label, placeLabels, type Rect } from "./labels.ts";
import { faded, nodeColour, type Palette } from "./palette.ts";
import type { SceneEdge, SceneNode } from "./shapes.ts";

export interface SketchNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly kind: EntityKind;
  readonly colour: string;
  readonly lines: readonly string[];
  /** Middle of the label. */
  readonly label: Label | null;
  readonly chosen: boolean;
  readonly marked: boolean;
  readonly fixed: boolean;
  readonly faded: boolean;
}

export interface SketchEdge {
  readonly key: string;
  readonly curve: Curve;
  readonly width: number;
  readonly colour: string;
  readonly dash: readonly number[];
  readonly arrow: boolean;
  readonly status: Status;
  /** A co-mention. */
  readonly thin: boolean;
  readonly text: string;
  readonly label: Label | null;
  readonly chosen: boolean;
}

export interface Sketch {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly nodes: readonly SketchNode[];
  readonly edges: readonly SketchEdge[];
  /** On the ground, below everything. */
  readonly words?: readonly SketchWord[];
}

/** A word and its middle. */
export interface SketchWord {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where a node stands on the screen. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What is pointed at or chosen. */
export interface Look {
  readonly node: string | null;
  readonly edge: string | null;
  readonly palette: Palette;
  /** One of several that something is to be done with. */
  readonly marked?: ReadonlySet<string>;
  /** Stays where it was put. */
  readonly fixed?: ReadonlySet<string>;
  /** A way through the picture, lit up before anything else. */
  readonly way?: Focus | null;
  /** Names that stand already, and stay. */
  readonly named?: ReadonlyMap<string, Label>;
  /** So many names, and words on lines, are enough for a glance. */
  readonly most?: number;
  /** On paper nobody can ask or come nearer: every kind has its colour, every label its chance. */
  readonly printed?: boolean;
}

export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

export const NODE_FONT = 13;
export const EDGE_FONT = 11;
export const CAPTION_FONT = 14;
export const LINE = 16;
const MOST_LABELS = 160;
export const MOST_EDGE_LABELS = 140;
const MOST_PRINTED_EDGE_LABELS = 600;

/** Nodes and lines that stay in full colour; null: all. */
export function focusOf(nodes: readonly SceneNode[], edges: readonly SceneEdge[], look: Look): Focus | null {
  if (look.way) return look.way;
  const edge = edges.find((one) => one.key === look.edge);
  if (edge) return { nodes: new Set([edge.head, edge.tail]), edges: new Set([edge.key]) };
  if (!look.node || !nodes.some((node) => node.id === look.node)) return null;
  const mine = edges.filter((one) => one.head === look.node || one.tail === look.node);
  return {
    nodes: new Set([look.node, ...mine.flatMap((one) => [one.head, one.tail])]),
    edges: new Set(mine.map((one) => one.key)),
  };
}

/** Status of a line by dashes. */
export const DASHES = { asserted: [], planned: [6, 4], denied: [2, 3], ended: [10, 3, 2, 3] } as const;

/** How a line is drawn: status by dashes as well as by its word. */
export function edgeInk(edge: SceneEdge, focus: Focus | null, { palette, edge: chosen }: Look) {
  const plain = edge.kind === "co" ? palette.coMention : palette.edge;
  const strong =
    edge.key === chosen ? palette.accent : focus?.edges.has(edge.key) && edge.kind !== "co" ? palette.ink : plain;
  return {
    colour: focus && !focus.edges.has(edge.key) ? faded(plain, palette.paper, 0.72) : strong,
    dash: DASHES[edge.status],
  };
}

/** How a node is coloured. */
export function nodeInk(
  node: SceneNode,
  focus: Focus | null,
  { palette, node: chosen, printed = false }: Look,
): string {
  const colour = nodeColour(node.kind, palette, printed || node.id === chosen);
  return focus && !focus.nodes.has(node.id) ? faded(colour, palette.paper, 0.7) : colour;
}

/** Puts a picture together; `measure` gives the width of a text at a size. */
export function sketch(
  size: { width: number; height: number },
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
  standing: ReadonlyMap<string, Standing>,
  look: Look,
  measure: (text: string, size: number) => number,
): Sketch {
  const focus = focusOf(nodes, edges, look);
  const seen = nodes.filter((node) => inside(standing.get(node.id), size));
  const crowd = createCrowd();
  for (const { id } of seen) crowd.add(disc(standing.get(id)!), id);
  const ordered = focus ? [...seen].sort((a, b) => rank(b, focus, look) - rank(a, focus, look)) : seen;
  const called = look.printed ? ordered : ordered.slice(0, look.most ?? MOST_LABELS);
  const named = new Map<string, Label>();
  for (const { id, lines } of called) {
    const at = look.named?.get(id);
    if (!at) continue;
    named.set(id, at);
    const { width, height } = labelSize(lines, measure);
    crowd.add(around(at.x, at.y, width, height));
  }
  const unnamed = called.filter(({ id }) => !named.has(id));
  const wishes = unnamed.map((node) => ({
    id: node.id,
    ...standing.get(node.id)!,
    ...labelSize(node.lines, measure),
    always: node.id === look.node || (look.edge !== null && (focus?.nodes.has(node.id) ?? false)),
  }));
  const labels = placeLabels(wishes, crowd);
  const words = look.printed ? MOST_PRINTED_EDGE_LABELS : look.most;
  const worded = words === undefined ? null : strongestEdges(edges, words);
  return {
    ...size,
    palette: look.palette,
    nodes: seen.map((node) => ({
      id: node.id,
      ...standing.get(node.id)!,
      kind: node.kind,
      colour: nodeInk(node, focus, look),
      lines: node.lines,
      label: named.get(node.id) ?? labels.get(node.id) ?? null,
      chosen: node.id === look.node || (look.edge !== null && (focus?.nodes.has(node.id) ?? false)),
      marked: look.marked?.has(node.id) ?? false,
      fixed: look.fixed?.has(node.id) ?? false,
      faded: focus !== null && !focus.nodes.has(node.id),
    })),
    edges: edges.flatMap((edge) => {
      const [head, tail] = [standing.get(edge.head), standing.get(edge.tail)];
      if (!head || !tail) return [];
      const whole = curve(head, tail, edge.bend);
      const shown = worded
        ? worded.has(edge.key)
        : edges.length <= MOST_EDGE_LABELS
          ? !focus || focus.edges.has(edge.key)
          : focus?.edges.has(edge.key);
      const lies = trimmed(whole, head.radius, tail.radius + (edge.directed ? 1 : 0));
      return {
        key: edge.key,
        curve: lies,
        width: edge.width,
        ...edgeInk(edge, focus, look),
        arrow: edge.directed,
        status: edge.status,
        thin: edge.kind === "co",
        text: edge.label,
        label: shown && edge.kind !== "co" ? edgeLabel(edge, lies, measure, crowd, edge.key === look.edge) : null,
        chosen: edge.key === look.edge,
      };
    }),
  };
}

const strongestEdges = (edges: readonly SceneEdge[], most: number): ReadonlySet<string> =>
  new Set(
    [...edges]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, most)
      .map(({ key }) => key),
  );

/** Room of a label. */
export const labelSize = (lines: readonly string[], measure: (text: string, size: number) => number) => ({
  width: Math.max(...lines.map((line) => measure(line, NODE_FONT))) + 4,
  height: lines.length * LINE + 2,
});

const rank = (node: SceneNode, focus: Focus, look: Look): number =>
  (node.id === look.node ? 2e9 : focus.nodes.has(node.id) ? 1e9 : 0) + node.mentions;

/** The middle of a line, or a little to either side, where its word has room. */
function edgeLabel(
  edge: SceneEdge,
  lies: Curve,
  measure: (text: string, size: number) => number,
  crowd: Crowd,
  always: boolean,
): Label | null {
  const width = measure(edge.label, EDGE_FONT) + 6;
  const length = Math.hypot(lies.to.x - lies.from.x, lies.to.y - lies.from.y);
  if (!always && length < width + 14) return null;
  for (const t of [0.5, 0.42, 0.58, 0.34, 0.66]) {
    const at = pointAt(lies, t);
    const rect = around(at.x, at.y, width, EDGE_FONT + 4);
    if (!crowd.isFree(rect)) continue;
    crowd.add(rect);
    return at;
  }
  return always ? pointAt(lies, 0.5) : null;
}

const disc = ({ x, y, radius }: Standing): Rect => around(x, y, radius * 2, radius * 2);

const inside = (at: Standing | undefined, { width, height }: { width: number; height: number }): at is Standing =>
  at !== undefined && at.x > -60 && at.y > -60 && at.x < width + 60 && at.y < height + 60;
