/** Nodes of one kind together, the most mentioned in the middle of theirs. Pure. */
import { byCodeUnit } from "../model/identity.ts";
import { ENTITY_KINDS } from "../model/schema.ts";
import { boxOf, type Point, standing } from "./layout.ts";
import { pack } from "./layout-pack.ts";
import { type Box, separate } from "./layout-separate.ts";
import type { Caption, DatedNode, Layout } from "./layouts.ts";

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const STEP = 46;
/** Room round a group, and for its name above it. */
const MARGIN = 30;

interface Group {
  readonly kind: string;
  readonly at: ReadonlyMap<string, Point>;
  readonly whole: Box;
}

/** Groups side by side; `aspect` is the wished width by height. */
export function byKind(nodes: readonly DatedNode[], aspect: number): Layout {
  const groups = ENTITY_KINDS.map(({ kind }) => ({ kind, members: nodes.filter((node) => node.kind === kind) }))
    .filter(({ members }) => members.length > 0)
    .map(({ kind, members }) => group(kind, members));
  const packed = pack(
    groups.map(({ whole }) => ({ boxes: [whole], edges: [] })),
    aspect,
  );
  const at = new Map<string, Point>();
  const captions: Caption[] = [];
  for (const { kind, at: inside, whole } of groups) {
    const box = packed.find(({ id }) => id === kind)!;
    const [dx, dy] = [box.x - whole.x, box.y - whole.y];
    for (const [id, { x, y }] of inside) at.set(id, { x: x + dx, y: y + dy });
    captions.push({ text: kind, x: box.x, y: box.y + box.halfHeight - MARGIN / 2 });
  }
  return { at, captions };
}

/** A sunflower of nodes, pushed apart until their labels have room. */
function group(kind: string, nodes: readonly DatedNode[]): Group {
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
    id: kind,
    x: (left + right) / 2,
    y: (low + high) / 2,
    halfWidth: (right - left) / 2 + MARGIN,
    halfHeight: (high - low) / 2 + MARGIN,
    fixed: false,
  };
  return { kind, at: standing(sorted, boxes), whole };
}
