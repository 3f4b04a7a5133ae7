/** Draws the map whenever something has changed. What takes long to draw is moved as it is, and drawn anew when the hand rests. */
import { type RefObject, useEffect, useRef } from "react";
import type { SceneEdge } from "../../graph/drawing/shapes.ts";
import { type Look, type Sketch, sketch } from "../../graph/drawing/sketch.ts";
import { measurer } from "../scene/measure.ts";
import { paintAll } from "../scene/paint.ts";
import { type Camera, growthOf, type PlacedNode, type Size, shift, standing } from "./camera.ts";

/** Milliseconds: a drawing that makes movement jerk, and how long a hand rests before it is drawn anew. */
const SLOW = 24;
const REST = 120;

export const measure = measurer();

export interface Scenery {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly SceneEdge[];
  readonly camera: Camera;
  readonly size: Size;
  readonly look: Look;
}

/** What was drawn last: for asking what lies where. */
export function useDrawing(canvas: RefObject<HTMLCanvasElement | null>, scenery: Scenery): RefObject<Sketch | null> {
  const { nodes, edges, camera, size, look } = scenery;
  const shown = useRef<Sketch | null>(null);
  const last = useRef<{ camera: Camera; took: number } | null>(null);
  useEffect(() => {
    const draw = () => {
      const begun = performance.now();
      const thin = Math.min(1, growthOf(camera.scale));
      const lines = edges.map((line) => ({ ...line, width: line.width * thin }));
      shown.current = sketch(size, nodes, lines, standing(nodes, camera, size), look, measure);
      paint(canvas.current, shown.current);
      last.current = { camera, took: performance.now() - begun };
    };
    if (last.current && last.current.took > SLOW && last.current.camera !== camera) {
      canvas.current!.style.transform = shift(last.current.camera, camera);
      const rest = setTimeout(draw, REST);
      return () => clearTimeout(rest);
    }
    const frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [canvas, nodes, edges, camera, size, look]);
  return shown;
}

function paint(canvas: HTMLCanvasElement | null, picture: Sketch): void {
  if (!canvas || picture.width === 0) return;
  const fine = devicePixelRatio || 1;
  canvas.style.transform = "";
  canvas.width = Math.round(picture.width * fine);
  canvas.height = Math.round(picture.height * fine);
  const context = canvas.getContext("2d")!;
  context.scale(fine, fine);
  paintAll(context, picture);
}
