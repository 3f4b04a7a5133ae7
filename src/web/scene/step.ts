/** The next node in a direction on the screen. Pure. */
import type { XY } from "../../graph/drawing/geometry.ts";

/** The nearest within a quarter turn of the direction; without a start the one nearest the top left. */
export function step(
  standing: ReadonlyMap<string, XY>,
  from: string | null,
  [dx, dy]: readonly [number, number],
): string | null {
  const start = from === null ? undefined : standing.get(from);
  let best: { id: string; cost: number } | null = null;
  for (const [id, at] of standing) {
    if (id === from) continue;
    const cost = start ? away(at.x - start.x, at.y - start.y, dx, dy) : at.x + at.y;
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { id, cost };
  }
  return best?.id ?? null;
}

/** Distance, with what lies aside counted double; infinite behind or beyond 45°. */
function away(x: number, y: number, dx: number, dy: number): number {
  const ahead = x * dx + y * dy;
  const aside = Math.abs(x * dy) + Math.abs(y * dx);
  return ahead > 0 && aside <= ahead * 1.2 ? ahead + 2 * aside : Number.POSITIVE_INFINITY;
}
