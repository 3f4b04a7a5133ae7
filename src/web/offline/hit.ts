/** What lies under the pointer. Pure. */
import { type Curve, pointAt, toSegment, type XY } from "../../graph/drawing/geometry.ts";
import type { Sketch } from "../../graph/drawing/sketch.ts";

const NEAR_NODE = 5;
const NEAR_LINE = 6;
/** Points of a curve that are looked at. */
const STEPS = 24;

export type Hit = { readonly node: string } | { readonly edge: string } | null;

/** The node at a point, else its line. */
export function hit({ nodes, edges }: Pick<Sketch, "nodes" | "edges">, at: XY): Hit {
  const node = nodes
    .map((one) => ({ id: one.id, far: Math.hypot(one.x - at.x, one.y - at.y) - one.radius }))
    .filter(({ far }) => far < NEAR_NODE)
    .sort((a, b) => a.far - b.far)[0];
  if (node) return { node: node.id };
  const line = edges
    .filter(({ curve }) => mayTouch(curve, at))
    .map(({ key, curve }) => {
      const points = Array.from({ length: STEPS + 1 }, (_, step) => pointAt(curve, step / STEPS));
      return { key, far: Math.min(...points.slice(1).map((point, step) => toSegment(at, points[step]!, point))) };
    })
    .filter(({ far }) => far < NEAR_LINE)
    .sort((a, b) => a.far - b.far)[0];
  return line ? { edge: line.key } : null;
}

/** A curve lies within the box of its three points. */
function mayTouch({ from, control, to }: Curve, { x, y }: XY): boolean {
  const [xs, ys] = [
    [from.x, control.x, to.x],
    [from.y, control.y, to.y],
  ];
  return (
    x > Math.min(...xs) - NEAR_LINE &&
    x < Math.max(...xs) + NEAR_LINE &&
    y > Math.min(...ys) - NEAR_LINE &&
    y < Math.max(...ys) + NEAR_LINE
  );
}
