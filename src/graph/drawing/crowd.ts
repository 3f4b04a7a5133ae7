/** Rectangles by the cells of a grid that they touch: who is in the way is asked of a few, not of all. */
import { overlaps, type Rect } from "./labels.ts";

export interface Crowd {
  /** Stands there from now on; what it is `of` may overlap it. */
  add(rect: Rect, of?: string): void;
  /** Whether nothing is in the way of what is `of` this. */
  isFree(rect: Rect, of?: string): boolean;
}

/** Side of a cell, in pixels: a disc with its label touches few. */
const CELL = 64;
/** More cells than any screen is high. */
const ROW = 0x10000;

/** Without anybody. */
export function createCrowd(): Crowd {
  const cells = new Map<number, { rect: Rect; of: string | undefined }[]>();
  return {
    add(rect, of) {
      for (const cell of touched(rect)) {
        const there = cells.get(cell);
        if (there) there.push({ rect, of });
        else cells.set(cell, [{ rect, of }]);
      }
    },
    isFree: (rect, of) =>
      touched(rect).every((cell) =>
        (cells.get(cell) ?? []).every((one) => (one.of !== undefined && one.of === of) || !overlaps(rect, one.rect)),
      ),
  };
}

function touched({ left, top, right, bottom }: Rect): number[] {
  const cells: number[] = [];
  for (let x = Math.floor(left / CELL); x <= right / CELL; x++)
    for (let y = Math.floor(top / CELL); y <= bottom / CELL; y++) cells.push(x * ROW + y);
  return cells;
}
