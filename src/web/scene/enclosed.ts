/** What a box or a lasso on the screen holds. Pure. */
import type { XY } from "../../graph/drawing/geometry.ts";

/** The corners of the box between two of its corners. */
export const boxed = (a: XY, b: XY): XY[] => [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];

/** The ids that stand within a closed line. */
export const enclosed = (standing: ReadonlyMap<string, XY>, line: readonly XY[]): string[] =>
  [...standing].filter(([, at]) => within(at, line)).map(([id]) => id);

/** Whether a ray to the right crosses the line an odd number of times. */
function within({ x, y }: XY, line: readonly XY[]): boolean {
  let inside = false;
  for (const [index, a] of line.entries()) {
    const b = line[(index + 1) % line.length]!;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}

/** The node under a point, the one whose middle is nearest. */
export function nodeAt(standing: ReadonlyMap<string, XY & { radius: number }>, { x, y }: XY): string | null {
  let found: { id: string; far: number } | null = null;
  for (const [id, at] of standing) {
    const far = Math.hypot(at.x - x, at.y - y);
    if (far <= at.radius + 2 && far < (found?.far ?? Number.POSITIVE_INFINITY)) found = { id, far };
  }
  return found?.id ?? null;
}
