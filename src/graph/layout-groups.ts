/** Groups of nodes side by side, the most mentioned in the middle of theirs. Pure. */
import { byCodeUnit } from "../model/identity.ts";
import { boxOf, type Point, standing } from "./layout.ts";
import { pack } from "./layout-pack.ts";
import { type Box, separate } from "./layout-separate.ts";
import type { Caption, DatedNode, Layout } from "./layouts.ts";

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const STEP = 46;
/** Room round a group, and for its name above it. */
const MARGIN = 30;

export interface Group {
  /** What is written above it; no two have the same. */
  readonly name: string;
  readonly members: readonly DatedNode[];
}

interface Laid {
  readonly at: ReadonlyMap<string, Point>;
  readonly whole: Box;
}

/** All of them, the empty left out; `aspect` is the wished width by height. */
export function inGroups(groups: readonly Group[], aspect: number): Layout {
  const laid = groups.filter(({ members }) => members.length > 0).map(({ name, members }) => group(name, members));
  const packed = pack(
    laid.map(({ whole }) => ({ boxes: [whole], edges: [] })),
    aspect,
  );
  const at = new Map<string, Point>();
  const captions: Caption[] = [];
  for (const { at: inside, whole } of laid) {
    const box = packed.find(({ id }) => id === whole.id)!;
    const [dx, dy] = [box.x - whole.x, box.y - whole.y];
    for (const [id, { x, y }] of inside) at.set(id, { x: x + dx, y: y + dy });
    captions.push({ text: whole.id, x: box.x, y: box.y + box.halfHeight - MARGIN / 2 });
  }
  return { at, captions };
}

/** A sunflower of nodes, pushed apart until their labels have room. */
function group(name: string, nodes: readonly DatedNode[]): Laid {
  const sorted = [...nodes].sort((a, b) => b.radius - a.radius || byCodeUnit(a.id, b.id));
  const boxes = separate(
    sorted.map((node, index) => {
      const far = STEP * Math.sqrt(index);
      return boxOf(node, { x: far * Math.cos(index * GOLDEN), y: far * Math.sin(index * GOLDEN) });
    }),
  );
  const [left, right] = [
    Math.min(...boxes.map((box) => box.x - box.halfWidth)),
    Math.max(...boxes.map((box) => box.x + box.halfWidth)),
  ];
  const [low, high] = [
    Math.min(...boxes.map((box) => box.y - box.halfHeight)),
    Math.max(...boxes.map((box) => box.y + box.halfHeight)),
  ];
  const whole = {
    id: name,
    x: (left + right) / 2,
    y: (low + high) / 2,
    halfWidth: (right - left) / 2 + MARGIN,
    halfHeight: (high - low) / 2 + MARGIN,
    fixed: false,
  };
  return { at: standing(sorted, boxes), whole };
}
