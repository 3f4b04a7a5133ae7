/** Lays separate parts of a picture side by side, the largest in the middle, the small ones in its bays. */
import type { LayoutEdge } from "./layout.ts";
import type { Box } from "./layout-separate.ts";

/** A connected part: its boxes and what lies between them. */
export interface Part {
  readonly boxes: readonly Box[];
  readonly edges: readonly LayoutEdge[];
}

type Rect = Pick<Box, "x" | "y" | "halfWidth" | "halfHeight">;

const GAP = 10;
const STEP = 16;
/** Lines count as beads of this size. */
const BEAD = 12;

/** Boxes of all parts, moved so that neither boxes nor lines of different parts touch; `aspect` is the wished width by height. */
export function pack(parts: readonly Part[], aspect: number): Box[] {
  const taken = new Ground();
  const result: Box[] = [];
  for (const part of [...parts].sort((a, b) => area(b.boxes) - area(a.boxes))) {
    const middle = centre(part.boxes);
    const own = [...part.boxes, ...beads(part)].map((rect) => ({
      ...rect,
      x: rect.x - middle.x,
      y: rect.y - middle.y,
    }));
    const { x, y } = place(own, taken, aspect);
    for (const rect of own) taken.add({ ...rect, x: rect.x + x, y: rect.y + y });
    for (const box of part.boxes) result.push({ ...box, x: box.x - middle.x + x, y: box.y - middle.y + y });
  }
  return result;
}

const area = (boxes: readonly Rect[]): number => boxes.reduce((sum, box) => sum + box.halfWidth * box.halfHeight, 0);

function centre(boxes: readonly Rect[]): { x: number; y: number } {
  const low = (at: (box: Rect) => number) => Math.min(...boxes.map(at));
  const high = (at: (box: Rect) => number) => Math.max(...boxes.map(at));
  return {
    x: (low((box) => box.x - box.halfWidth) + high((box) => box.x + box.halfWidth)) / 2,
    y: (low((box) => box.y - box.halfHeight) + high((box) => box.y + box.halfHeight)) / 2,
  };
}

/** Small squares along the lines of a part. */
function beads({ boxes, edges }: Part): Rect[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return edges.flatMap(({ source, target }) => {
    const [a, b] = [byId.get(source)!, byId.get(target)!];
    const count = Math.ceil(Math.hypot(a.x - b.x, a.y - b.y) / (2 * BEAD));
    return Array.from({ length: Math.max(0, count - 1) }, (_, index) => {
      const share = (index + 1) / count;
      return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, halfWidth: BEAD, halfHeight: BEAD };
    });
  });
}

/** Walks a spiral outwards until the part fits. */
function place(own: readonly Rect[], taken: Ground, aspect: number): { x: number; y: number } {
  const wide = Math.sqrt(aspect);
  for (let turn = 0; ; turn += 0.3) {
    const far = (STEP * turn) / (2 * Math.PI);
    const [x, y] = [far * Math.cos(turn) * wide, (far * Math.sin(turn)) / wide];
    if (!own.some((rect) => taken.touches({ ...rect, x: rect.x + x, y: rect.y + y }))) return { x, y };
  }
}

const CELL = 64;

/** What is taken, by squares of the ground, so that a question looks only nearby. */
class Ground {
  readonly #cells = new Map<string, Rect[]>();

  add(rect: Rect): void {
    for (const cell of cellsOf(rect, 0)) {
      const there = this.#cells.get(cell);
      if (there) there.push(rect);
      else this.#cells.set(cell, [rect]);
    }
  }

  /** Whether something lies on it or nearer than the gap. */
  touches(rect: Rect): boolean {
    for (const cell of cellsOf(rect, GAP)) if (this.#cells.get(cell)?.some((other) => touch(rect, other))) return true;
    return false;
  }
}

function* cellsOf({ x, y, halfWidth, halfHeight }: Rect, more: number): Generator<string> {
  const cell = (value: number) => Math.floor(value / CELL);
  for (let column = cell(x - halfWidth - more); column <= cell(x + halfWidth + more); column++)
    for (let row = cell(y - halfHeight - more); row <= cell(y + halfHeight + more); row++) yield `${column} ${row}`;
}

const touch = (a: Rect, b: Rect): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth + GAP && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight + GAP;
