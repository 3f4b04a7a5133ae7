/** From left to right by when each node is first told of; months without any are left out, the undated come last. Pure. */
import { byCodeUnit } from "../model/identity.ts";
import { grouped } from "./grouped.ts";
import { boxOf, type Point } from "./layout.ts";
import type { Caption, DatedNode, Layout } from "./layouts.ts";

/** More months than these are drawn as years. */
const MOST_MONTHS = 18;
const ROWS = 6;
const GAP = 14;
const CAPTION = 34;

/** One column a month, or a year; a long one breaks into several. */
export function byTime(nodes: readonly DatedNode[]): Layout {
  const months = new Set(nodes.map(({ date }) => date?.slice(0, 7)));
  const exact = months.size > MOST_MONTHS ? 4 : 7;
  const rows = Math.max(ROWS, Math.ceil(Math.sqrt(nodes.length)));
  const columns = [...grouped(nodes, ({ date }) => date?.slice(0, exact) ?? "")].sort(
    ([a], [b]) => Number(a === "") - Number(b === "") || byCodeUnit(a, b),
  );
  const at = new Map<string, Point>();
  const captions: Caption[] = [];
  let left = 0;
  for (const [text, members] of columns) {
    const start = left;
    const sorted = [...members].sort((a, b) => b.radius - a.radius || byCodeUnit(a.id, b.id));
    for (let from = 0; from < sorted.length; from += rows) left = stack(sorted.slice(from, from + rows), left, at);
    captions.push({ text, x: (start + left - GAP) / 2, y: CAPTION });
    left += GAP;
  }
  return { at, captions };
}

/** Nodes under each other; the left edge of what comes next. */
function stack(nodes: readonly DatedNode[], left: number, at: Map<string, Point>): number {
  const boxes = nodes.map((node) => boxOf(node, { x: 0, y: 0 }));
  const half = Math.max(...boxes.map(({ halfWidth }) => halfWidth));
  let top = 0;
  for (const [index, node] of nodes.entries()) {
    const { halfHeight, y } = boxes[index]!;
    at.set(node.id, { x: left + half, y: top - halfHeight - y });
    top -= 2 * halfHeight + GAP;
  }
  return left + 2 * half + GAP;
}
