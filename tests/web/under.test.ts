import { expect, test } from "vitest";
import { curve, pointAt } from "../../src/graph/drawing/geometry.ts";
import { edgeUnder, type Field, nodeUnder } from "../../src/web/scene/under.ts";

const field: Field = {
  ids: ["a", "b", "c"],
  nodes: new Float64Array([0, 0, 10, 100, 0, 10, 112, 0, 10]),
  keys: ["straight", "bent"],
  edges: new Float64Array([0, 1, 0, 0, 1, 0.4]),
};

test("the nearest node whose disc, grown with the zoom, reaches the pointer", () => {
  expect(nodeUnder(field, { x: 0, y: 11 }, 1, 2)).toBe("a");
  expect(nodeUnder(field, { x: 0, y: 14 }, 1, 2)).toBeNull();
  expect(nodeUnder(field, { x: 0, y: 14 }, 1.5, 2)).toBe("a");
  expect(nodeUnder(field, { x: 104, y: 0 }, 1, 2)).toBe("b");
  expect(nodeUnder(field, { x: 108, y: 0 }, 1, 2)).toBe("c");
});

test("a line where it is drawn, bent ones along their curve", () => {
  expect(edgeUnder(field, { x: 50, y: 3 }, 4)).toBe("straight");
  expect(edgeUnder(field, { x: 50, y: 6 }, 4)).toBeNull();
  expect(edgeUnder(field, { x: 130, y: 0 }, 4)).toBeNull();
  // Drawn with y downwards.
  for (const t of [0.2, 0.5, 0.7]) {
    const { x, y } = pointAt(curve({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.4), t);
    expect(edgeUnder(field, { x, y: -y + 1 }, 4)).toBe("bent");
    expect(edgeUnder(field, { x, y }, 4)).toBeNull();
  }
});

test("of lines that lie on one another the last, which is drawn on top", () => {
  const both = { ...field, keys: ["below", "above"], edges: new Float64Array([0, 1, 0, 1, 0, 0]) };
  expect(edgeUnder(both, { x: 50, y: 3 }, 4)).toBe("above");
});
