/** Draws a sketch on a 2D canvas. */

import { arrowHead } from "../../graph/drawing/geometry.ts";
import type { Palette } from "../../graph/drawing/palette.ts";
import { PICTOGRAMS } from "../../graph/drawing/pictograms.ts";
import {
  CAPTION_FONT,
  EDGE_FONT,
  LINE,
  NODE_FONT,
  type Sketch,
  type SketchEdge,
  type SketchNode,
  type SketchWord,
} from "../../graph/drawing/sketch.ts";

export const FONT = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif';
const PICTOGRAM_FROM = 9;

type Context = CanvasRenderingContext2D;

/** Everything: for a picture file. */
export function paintAll(context: Context, sketch: Sketch): void {
  context.fillStyle = sketch.palette.paper;
  context.fillRect(0, 0, sketch.width, sketch.height);
  paintCaptions(context, sketch.words ?? [], sketch.palette);
  paintShapes(context, sketch);
}

/** Lines with their words, discs, names. */
export function paintShapes(context: Context, sketch: Sketch): void {
  paintLines(context, sketch.edges);
  paintEdgeLabels(context, sketch);
  for (const node of sketch.nodes) disc(context, node, node.colour);
  paintNodes(context, sketch);
}

/** Lines alone; all of one look in one stroke. */
export function paintLines(context: Context, edges: readonly SketchEdge[]): void {
  const looks = new Map<string, SketchEdge[]>();
  for (const edge of edges) {
    const look = `${edge.colour} ${edge.width} ${edge.status}`;
    const alike = looks.get(look);
    if (alike) alike.push(edge);
    else looks.set(look, [edge]);
  }
  for (const alike of looks.values()) paintAlike(context, alike);
  context.setLineDash([]);
}

/** Pictograms, rings and names. */
export function paintNodes(context: Context, sketch: Sketch): void {
  for (const node of sketch.nodes) {
    if (node.chosen) ring(context, node, sketch.palette.accent, 3);
    if (node.marked) ring(context, node, sketch.palette.ink, node.chosen ? 6.5 : 3);
    if (node.fixed) pin(context, node, sketch);
    if (node.radius >= PICTOGRAM_FROM) pictogram(context, node, sketch.palette.paper);
  }
  for (const node of sketch.nodes) if (node.label) name(context, node, sketch);
}

function paintAlike(context: Context, edges: readonly SketchEdge[]): void {
  const [{ colour, width, dash }] = edges as readonly [SketchEdge];
  context.strokeStyle = context.fillStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  for (const { from, control, to } of edges.map((edge) => edge.curve)) {
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(control.x, control.y, to.x, to.y);
  }
  context.stroke();
  context.beginPath();
  for (const { curve } of edges.filter(({ arrow }) => arrow)) {
    const [tip, left, right] = arrowHead(curve, width);
    context.moveTo(tip.x, tip.y);
    context.lineTo(left.x, left.y);
    context.lineTo(right.x, right.y);
  }
  context.fill();
}

/** The words on lines. */
export function paintEdgeLabels(context: Context, { edges, palette }: Sketch): void {
  context.font = `${EDGE_FONT}px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { label, text, chosen } of edges) {
    if (!label) continue;
    halo(context, text, label.x, label.y, palette.paper, chosen ? palette.accent : palette.quiet, 5);
  }
}

function name(context: Context, node: SketchNode, { palette }: Sketch): void {
  const { x, y } = node.label!;
  context.font = `${node.chosen ? "600 " : ""}${NODE_FONT}px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.globalAlpha = node.faded ? 0.45 : 1;
  const top = y - ((node.lines.length - 1) * LINE) / 2;
  for (const [index, line] of node.lines.entries()) {
    halo(context, line, x, top + index * LINE, palette.paper, palette.ink, 4);
  }
  context.globalAlpha = 1;
}

function halo(context: Context, text: string, x: number, y: number, paper: string, ink: string, width: number): void {
  context.lineJoin = "round";
  context.lineWidth = width;
  context.strokeStyle = paper;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

function disc(context: Context, { x, y, radius }: SketchNode, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
}

/** Words on the ground, below everything. */
export function paintCaptions(context: Context, captions: readonly SketchWord[], { ink, paper }: Palette): void {
  context.font = `600 ${CAPTION_FONT}px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { x, y, text } of captions) halo(context, text, x, y, paper, ink, 4);
}

/** A small head at the upper right of a node that stays where it was put. */
function pin(context: Context, { x, y, radius }: SketchNode, { palette }: Sketch): void {
  const far = (radius + 1) * Math.SQRT1_2;
  context.beginPath();
  context.arc(x + far, y - far, 4, 0, Math.PI * 2);
  context.fillStyle = palette.ink;
  context.strokeStyle = palette.paper;
  context.lineWidth = 1.5;
  context.fill();
  context.stroke();
}

function ring(context: Context, { x, y, radius }: SketchNode, colour: string, far: number): void {
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, radius + far, 0, Math.PI * 2);
  context.stroke();
}

const paths = new Map<string, Path2D>();

function pictogram(context: Context, { x, y, radius, kind }: SketchNode, colour: string): void {
  const path = paths.get(kind) ?? new Path2D(PICTOGRAMS[kind]);
  paths.set(kind, path);
  const size = radius * 1.1;
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 16, size / 16);
  context.fillStyle = colour;
  context.fill(path, "evenodd");
  context.restore();
}
