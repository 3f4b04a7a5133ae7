/** Rings round one node: those a step away on the first, two steps on the second; what no step reaches on a last one. Pure. */
import { byCodeUnit } from "../model/identity.ts";
import type { LayoutEdge, LayoutNode, Point, Positions } from "./layout.ts";
import { room } from "./layout-circle.ts";

/** Pixels between two rings, at least. */
const BETWEEN = 130;

interface Branch {
  readonly node: LayoutNode;
  readonly hops: number;
  readonly children: Branch[];
}

/** Each branch has as much of its ring as it has ends. */
export function radial(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[], centre: string | null): Positions {
  const beside = neighbours(nodes, edges);
  const most = [...nodes].sort((a, b) => beside.get(b.id)!.size - beside.get(a.id)!.size || byCodeUnit(a.id, b.id))[0];
  const middle = nodes.find((node) => node.id === centre) ?? most;
  if (!middle) return new Map();
  const tree = grown(middle, nodes, beside);
  const rings = new Map<number, { branch: Branch; share: number; angle: number }[]>();
  spread(tree, 0, 2 * Math.PI, (branch, from, to) => {
    const ring = rings.get(branch.hops) ?? [];
    rings.set(branch.hops, ring);
    ring.push({ branch, share: to - from, angle: (from + to) / 2 });
  });
  const at = new Map<string, Point>();
  let far = -BETWEEN;
  for (const [hops, ring] of [...rings].sort(([a], [b]) => a - b)) {
    const needed = hops === 0 ? 0 : Math.max(...ring.map(({ branch, share }) => room(branch.node) / share));
    far = Math.max(far + BETWEEN, needed);
    for (const { branch, angle } of ring)
      at.set(branch.node.id, { x: far * Math.sin(angle), y: far * Math.cos(angle) });
  }
  return at;
}

function neighbours(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Map<string, Set<string>> {
  const beside = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of edges) {
    if (source === target || !beside.has(source) || !beside.has(target)) continue;
    beside.get(source)!.add(target);
    beside.get(target)!.add(source);
  }
  return beside;
}

/** The tree of shortest ways from the middle; what none reaches hangs on the middle itself, one ring outside all others. */
function grown(
  middle: LayoutNode,
  nodes: readonly LayoutNode[],
  beside: ReadonlyMap<string, ReadonlySet<string>>,
): Branch {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const root: Branch = { node: middle, hops: 0, children: [] };
  const seen = new Set([middle.id]);
  const queue = [root];
  for (const branch of queue) {
    for (const id of [...beside.get(branch.node.id)!].sort(byCodeUnit)) {
      if (seen.has(id)) continue;
      seen.add(id);
      const child = { node: byId.get(id)!, hops: branch.hops + 1, children: [] };
      branch.children.push(child);
      queue.push(child);
    }
  }
  const outside = queue.at(-1)!.hops + 1;
  const rest = nodes.filter(({ id }) => !seen.has(id)).sort((a, b) => byCodeUnit(a.id, b.id));
  root.children.push(...rest.map((node) => ({ node, hops: outside, children: [] })));
  return root;
}

const ends = ({ children }: Branch): number => children.reduce((sum, child) => sum + ends(child), 0) || 1;

function spread(
  branch: Branch,
  from: number,
  to: number,
  place: (branch: Branch, from: number, to: number) => void,
): void {
  place(branch, from, to);
  const each = (to - from) / ends(branch);
  let begin = from;
  for (const child of branch.children) {
    const end = begin + each * ends(child);
    spread(child, begin, end, place);
    begin = end;
  }
}
