import { expect, test } from "vitest";
import { arrange, boxOf, type LayoutNode } from "../../src/graph/layout.ts";

const node = (id: string): LayoutNode => ({ id, radius: 10, label: { width: 60, height: 18 } });
const star = Array.from({ length: 20 }, (_, n) => node(`n${n}`));
const pairs = Array.from({ length: 12 }, (_, n) => node(`p${n}`));
const spokes = star.slice(1).map(({ id }) => ({ source: "n0", target: id, weight: 1 }));
const links = Array.from({ length: 6 }, (_, n) => ({ source: `p${2 * n}`, target: `p${2 * n + 1}`, weight: 1 }));
const nodes = [...star, ...pairs];
const edges = [...spokes, ...links];

test("no node stands on another, label and all", () => {
  const at = arrange(nodes, edges);
  const boxes = nodes.map((one) => boxOf(one, at.get(one.id)!));
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const apart =
        Math.abs(a.x - b.x) >= a.halfWidth + b.halfWidth - 1 || Math.abs(a.y - b.y) >= a.halfHeight + b.halfHeight - 1;
      expect(apart, `${a.id} ${b.id}`).toBe(true);
    }
  }
});

test("the same graph lies the same in any order", () => {
  expect(arrange([...nodes].reverse(), edges)).toEqual(arrange(nodes, edges));
});

test("what has a place keeps it; what comes lies near", () => {
  const at = arrange(star, spokes);
  const placed = star.map((one) => ({ ...one, at: at.get(one.id)! }));
  const grown = arrange([...placed, node("new")], [...spokes, { source: "n3", target: "new", weight: 1 }]);
  for (const { id } of star) expect(grown.get(id)).toEqual(at.get(id));
  const [parent, child] = [grown.get("n3")!, grown.get("new")!];
  expect(Math.hypot(parent.x - child.x, parent.y - child.y)).toBeLessThan(400);
});

test("nothing, one node, and unknown ends do no harm", () => {
  expect(arrange([], []).size).toBe(0);
  expect(arrange([node("a")], [{ source: "a", target: "ghost", weight: 1 }]).size).toBe(1);
});
