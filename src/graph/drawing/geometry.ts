/** Lines between nodes on the screen: bent as the WebGL program bends them, cut off at the rims. y grows downwards. */

export interface XY {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly from: XY;
  readonly control: XY;
  readonly to: XY;
}

/** The quadratic curve of a line with this bend. */
export function curve(from: XY, to: XY, bend: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { from, to, control: { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend } };
}

/** A point of a curve, `t` from 0 to 1. */
export function pointAt({ from, control, to }: Curve, t: number): XY {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** From a point to the straight line between two others. */
export function toSegment(at: XY, a: XY, b: XY): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = Math.max(0, Math.min(1, ((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(at.x - a.x - share * dx, at.y - a.y - share * dy);
}

/** The curve without what lies inside the discs of its ends. */
export function trimmed(whole: Curve, headRadius: number, tailRadius: number): Curve {
  const { from, control, to } = whole;
  // Near its ends a curve moves at twice the distance to its control point.
  const start = Math.min(0.45, headRadius / (2 * Math.hypot(control.x - from.x, control.y - from.y) || 1));
  const end = Math.max(0.55, 1 - tailRadius / (2 * Math.hypot(control.x - to.x, control.y - to.y) || 1));
  return part(whole, start, end);
}

function part(whole: Curve, start: number, end: number): Curve {
  const from = pointAt(whole, start);
  const to = pointAt(whole, end);
  const mix = (s: number, t: number, a: number, b: number, c: number) =>
    (1 - s) * (1 - t) * a + (s * (1 - t) + t * (1 - s)) * b + s * t * c;
  const { from: p, control: q, to: r } = whole;
  return { from, to, control: { x: mix(start, end, p.x, q.x, r.x), y: mix(start, end, p.y, q.y, r.y) } };
}

/** The three corners of an arrow head at the end of a curve. */
export function arrowHead({ control, from, to }: Curve, width: number): readonly [XY, XY, XY] {
  const tip = to;
  const back = Math.hypot(to.x - control.x, to.y - control.y) > 0.01 ? control : from;
  const angle = Math.atan2(to.y - back.y, to.x - back.x);
  const [long, wide] = [5 + width * 2, 2.4 + width];
  const base = { x: tip.x - long * Math.cos(angle), y: tip.y - long * Math.sin(angle) };
  const side = { x: wide * Math.sin(angle), y: -wide * Math.cos(angle) };
  return [tip, { x: base.x + side.x, y: base.y + side.y }, { x: base.x - side.x, y: base.y - side.y }];
}
