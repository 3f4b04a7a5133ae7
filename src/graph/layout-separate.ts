/** Pushes boxes apart until none overlaps (or patience ends): nodes with their labels. */
import { byCodeUnit } from "../model/identity.ts";

export interface Box {
  readonly id: string;
  x: number;
  y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly fixed: boolean;
}

const ROUNDS = 120;

/** The same boxes, moved as little as needed. Fixed ones stay. */
export function separate(boxes: readonly Box[]): Box[] {
  const moved = boxes.map((box) => ({ ...box }));
  // Sorted from left to right, a box touches only those within the widest's reach, or twice that: they move while they are compared.
  const sorted = [...moved];
  const reach = 2 * Math.max(...moved.map((box) => box.halfWidth));
  for (let round = 0; round < ROUNDS; round++) {
    sorted.sort((a, b) => a.x - b.x || byCodeUnit(a.id, b.id));
    if (!pushAll(sorted, reach)) break;
  }
  return moved;
}

function pushAll(sorted: readonly Box[], reach: number): boolean {
  let touched = false;
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length && sorted[j]!.x - sorted[i]!.x < 2 * reach; j++) {
      if (push(sorted[i]!, sorted[j]!)) touched = true;
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
