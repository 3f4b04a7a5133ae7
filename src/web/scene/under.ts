/** What lies under the pointer, by arithmetic over all that is drawn. Pure. */
import { curve, pointAt, toSegment, type XY } from "../../graph/drawing/geometry.ts";

/** Nodes and lines as numbers: a row each, in the layout's pixels, y upwards. */
export interface Field {
  readonly ids: readonly string[];
  /** x, y, radius. */
  readonly nodes: Float64Array;
  readonly keys: readonly string[];
  /** Places of both ends among the nodes, and the bend. */
  readonly edges: Float64Array;
}

/** Points of a curve that are looked at. */
const STEPS = 12;

/** The node nearest to a point, its rim at most so far away; `grown` is what a radius is multiplied by. */
export function nodeUnder({ ids, nodes }: Field, { x, y }: XY, grown: number, near: number): string | null {
  let [found, least] = [-1, near];
  for (let row = 0, at = 0; row < ids.length; row++, at += 3) {
    const [dx, dy] = [nodes[at]! - x, nodes[at + 1]! - y];
    const radius = nodes[at + 2]! * grown;
    const reach = radius + near;
    if (dx > reach || -dx > reach || dy > reach || -dy > reach) continue;
    const far = Math.hypot(dx, dy) - radius;
    if (far <= least) [found, least] = [row, far];
  }
  return ids[found] ?? null;
}

/** The line nearest to a point, at most so far away; of those that lie on one another the last, which is on top. */
export function edgeUnder({ keys, nodes, edges }: Field, at: XY, near: number): string | null {
  let [found, least] = [-1, near];
  for (let row = 0, place = 0; row < keys.length; row++, place += 3) {
    const [a, b, bend] = [edges[place]! * 3, edges[place + 1]! * 3, edges[place + 2]!];
    const [ax, ay, bx, by] = [nodes[a]!, nodes[a + 1]!, nodes[b]!, nodes[b + 1]!];
    const room = near + Math.abs(bend) * (Math.abs(bx - ax) + Math.abs(by - ay));
    if (at.x < Math.min(ax, bx) - room || at.x > Math.max(ax, bx) + room) continue;
    if (at.y < Math.min(ay, by) - room || at.y > Math.max(ay, by) + room) continue;
    const far = toCurve(at, { x: ax, y: ay }, { x: bx, y: by }, bend);
    if (far <= least) [found, least] = [row, far];
  }
  return keys[found] ?? null;
}

function toCurve(at: XY, a: XY, b: XY, bend: number): number {
  if (bend === 0) return toSegment(at, a, b);
  // Curves are told with y downwards.
  const whole = curve(a, b, -bend);
  let [least, last] = [Number.POSITIVE_INFINITY, a];
  for (let step = 1; step <= STEPS; step++) {
    const next = pointAt(whole, step / STEPS);
    least = Math.min(least, toSegment(at, last, next));
    last = next;
  }
  return least;
}
