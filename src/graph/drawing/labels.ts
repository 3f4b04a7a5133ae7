/** Which labels stand where: whole names, the important first, none on another. Pure. */
import type { Crowd } from "./crowd.ts";

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Wish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Stands even where there is no room. */
  readonly always: boolean;
}

export interface Label {
  /** Middle of the text. */
  readonly x: number;
  readonly y: number;
}

const GAP = 4;

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const around = (x: number, y: number, width: number, height: number): Rect => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** Places for the wishes, which come the most important first; `crowd` grows by what was placed. */
export function placeLabels(wishes: readonly Wish[], crowd: Crowd): Map<string, Label> {
  const placed = new Map<string, Label>();
  for (const wish of [...wishes.filter((w) => w.always), ...wishes.filter((w) => !w.always)]) {
    const spots = candidates(wish);
    const free = spots.find((spot) => crowd.isFree(around(spot.x, spot.y, wish.width, wish.height), wish.id));
    const spot = free ?? (wish.always ? spots[0]! : null);
    if (!spot) continue;
    placed.set(wish.id, spot);
    crowd.add(around(spot.x, spot.y, wish.width, wish.height));
  }
  return placed;
}

/** Below, above, right, left. */
function candidates({ x, y, radius, width, height }: Wish): readonly [Label, ...Label[]] {
  const [up, side] = [radius + GAP + height / 2, radius + GAP + width / 2];
  return [
    { x, y: y + up },
    { x, y: y - up },
    { x: x + side, y },
    { x: x - side, y },
  ];
}
