/** Pushes boxes apart until none overlaps (or patience ends): nodes with their labels. */

export interface Box {
  readonly id: string;
  x: number;
  y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly fixed: boolean;
}

const ROUNDS = 120;
/** Every pair is looked at in each round: beyond this a picture is too dense for labels anyway. */
const MOST = 700;

/** The same boxes, moved as little as needed. Fixed ones stay. */
export function separate(boxes: readonly Box[]): Box[] {
  const moved = boxes.map((box) => ({ ...box }));
  if (moved.length > MOST) return moved;
  for (let round = 0; round < ROUNDS; round++) if (!pushAll(moved)) break;
  return moved;
}

function pushAll(boxes: Box[]): boolean {
  let touched = false;
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length; j++) {
      if (push(boxes[i]!, boxes[j]!)) touched = true;
    }
  }
  return touched;
}

function push(a: Box, b: Box): boolean {
  if (a.fixed && b.fixed) return false;
  const overX = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
  const overY = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
  if (overX <= 0 || overY <= 0) return false;
  const share = a.fixed || b.fixed ? 1 : 0.5;
  if (overX < overY) {
    const by = (overX + 0.5) * share * (a.x < b.x ? 1 : -1);
    if (!a.fixed) a.x -= by;
    if (!b.fixed) b.x += by;
  } else {
    const by = (overY + 0.5) * share * (a.y < b.y ? 1 : -1);
    if (!a.fixed) a.y -= by;
    if (!b.fixed) b.y += by;
  }
  return true;
}
