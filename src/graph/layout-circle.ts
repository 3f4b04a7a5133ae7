/** All nodes on one circle, neighbours beside each other where that is possible. Pure. */
import { byCodeUnit } from "../model/identity.ts";
import { boxOf, components, type LayoutEdge, type LayoutNode, type Positions } from "./layout.ts";

const LEAST = 90;

/** Clockwise from the top; each has an arc as long as its label needs. */
export function circle(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Positions {
  const sorted = [...nodes].sort((a, b) => byCodeUnit(a.id, b.id));
  const ordered = components(sorted, edges).flat();
  const arcs = ordered.map(room);
  const whole = arcs.reduce((sum, arc) => sum + arc, 0);
  const far = ordered.length > 1 ? Math.max(LEAST, whole / (2 * Math.PI)) : 0;
  let along = 0;
  return new Map(
    ordered.map(({ id }, index) => {
      const angle = (2 * Math.PI * (along + arcs[index]! / 2)) / whole;
      along += arcs[index]!;
      return [id, { x: far * Math.sin(angle), y: far * Math.cos(angle) }];
    }),
  );
}

/** The longer side of a node with its label. */
export function room(node: LayoutNode): number {
  const { halfWidth, halfHeight } = boxOf(node, { x: 0, y: 0 });
  return 2 * Math.max(halfWidth, halfHeight);
}
