import { expect, test } from "vitest";
import { boxOf } from "../../src/graph/layout.ts";
import { LAYOUT_NAMES } from "../../src/graph/layout-names.ts";
import { communitiesAmong } from "../../src/graph/layout-ties.ts";
import { type DatedNode, layOut } from "../../src/graph/layouts.ts";

const KINDS = ["company", "agency", "city"] as const;
const node = (index: number): DatedNode => ({
  id: `n${index}`,
  radius: 8 + (index % 3),
  label: { width: 40 + (index % 5) * 12, height: 18 },
  kind: KINDS[index % 3]!,
  date: index % 7 === 0 ? null : `202${index % 3}-0${1 + (index % 4)}-11`,
});
const nodes = Array.from({ length: 40 }, (_, index) => node(index));
/** A tree of which each node has three children, and two nodes without any tie. */
const edges = nodes
  .slice(1, 38)
  .map(({ id }, index) => ({ source: `n${Math.floor(index / 3)}`, target: id, weight: 1 }));
const ground = { nodes, edges, aspect: 1.4, centre: "n1" };
const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y);

test.each(LAYOUT_NAMES)("%s: every node has its place, none on another, the same in any order", (name) => {
  const { at } = layOut(name, ground);
  const boxes = nodes.map((one) => boxOf(one, at.get(one.id)!));
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      expect(
        Math.abs(a.x - b.x) >= a.halfWidth + b.halfWidth - 1 || Math.abs(a.y - b.y) >= a.halfHeight + b.halfHeight - 1,
        `${a.id} ${b.id}`,
      ).toBe(true);
  const turned = layOut(name, { ...ground, nodes: [...nodes].reverse(), edges: [...edges].reverse() }).at;
  for (const { id } of nodes) {
    expect(turned.get(id)!.x).toBeCloseTo(at.get(id)!.x, 6);
    expect(turned.get(id)!.y).toBeCloseTo(at.get(id)!.y, 6);
  }
});

test.each(LAYOUT_NAMES)("%s: what is fixed stays, what merely has a place does not hold the others", (name) => {
  const plain = layOut(name, ground).at;
  const held = nodes.map((one) => ({ ...one, at: { x: 11, y: -7 }, fixed: one.id === "n5" }));
  const { at } = layOut(name, { ...ground, nodes: held });
  expect(at.get("n5")).toEqual({ x: 11, y: -7 });
  expect(at.get("n6")).not.toEqual({ x: 11, y: -7 });
  expect(plain.get("n5")).not.toEqual({ x: 11, y: -7 });
});

test.each(LAYOUT_NAMES)("%s: nothing and one node do no harm", (name) => {
  expect(layOut(name, { ...ground, nodes: [], edges: [] }).at.size).toBe(0);
  expect(layOut(name, { ...ground, nodes: [node(1)], edges: [] }).at.size).toBe(1);
});

test("a circle is one", () => {
  const distances = [...layOut("circle", ground).at.values()].map(far);
  expect(Math.max(...distances) / Math.min(...distances)).toBeLessThan(1.15);
});

test("rings lie in the order of steps from the middle, what nothing reaches outside", () => {
  const { at } = layOut("radial", ground);
  const [middle, parent, child, alone] = ["n1", "n0", "n4", "n39"].map((id) => far(at.get(id)!));
  expect(middle).toBeCloseTo(0, 6);
  expect(parent).toBeGreaterThan(50);
  expect(child).toBeCloseTo(parent!, 6);
  for (const { id } of nodes.slice(0, 38)) expect(far(at.get(id)!)).toBeLessThan(alone!);
});

test("later is to the right, the undated last, each column named", () => {
  const { at, captions } = layOut("time", ground);
  const by = (pick: (date: string | null) => boolean) =>
    nodes.filter(({ date }) => pick(date)).map(({ id }) => at.get(id)!.x);
  expect(Math.max(...by((date) => date?.startsWith("2020") ?? false))).toBeLessThan(
    Math.min(...by((date) => date?.startsWith("2021") ?? false)),
  );
  expect(Math.min(...by((date) => date === null))).toBeGreaterThan(Math.max(...by((date) => date !== null)));
  const xs = captions.map(({ x }) => x);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(captions.at(-1)!.text).toBe("");
});

test("many months are drawn as years", () => {
  const many = nodes.map((one, index) => ({ ...one, date: `20${10 + (index % 6)}-${10 + (index % 3)}` }));
  expect(layOut("time", { ...ground, nodes: many.slice(0, 30) }).captions.map(({ text }) => text)).toHaveLength(6);
  const more = nodes.map((one, index) => ({ ...one, date: `20${10 + index}-01` }));
  expect(layOut("time", { ...ground, nodes: more }).captions[0]!.text).toBe("2010");
});

test("kinds lie apart, each under its name", () => {
  const { at, captions } = layOut("kind", ground);
  expect(captions.map(({ text }) => text).sort()).toEqual([...KINDS].sort());
  const boxes = KINDS.map((kind) => {
    const places = nodes.filter((one) => one.kind === kind).map(({ id }) => at.get(id)!);
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] as const;
  });
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1)) expect(a[1] < b[0] || b[1] < a[0] || a[3] < b[2] || b[3] < a[2]).toBe(true);
});

test("communities lie apart, each under its largest member, what is in none under no name", () => {
  const ring = (from: number, to: number) =>
    nodes.slice(from, to).map(({ id }, at, all) => ({ source: id, target: all[(at + 1) % all.length]!.id, weight: 1 }));
  const ties = [...ring(0, 8), ...ring(10, 16), { source: "n0", target: "n10", weight: 0.1 }];
  const communities = communitiesAmong(nodes, ties);
  expect(communities).toEqual(communitiesAmong([...nodes].reverse(), [...ties].reverse()));
  const { at, captions } = layOut("community", { ...ground, communities });
  expect(at.size).toBe(nodes.length);
  expect(captions).toHaveLength(communities.length);
  for (const [index, { text, x, y }] of captions.entries()) {
    const members = communities[index]!;
    expect(members).toContain(text);
    const places = members.map((id) => at.get(id)!);
    const others = nodes.filter(({ id }) => !members.includes(id)).map(({ id }) => at.get(id)!);
    const [left, right] = [Math.min(...places.map((one) => one.x)), Math.max(...places.map((one) => one.x))];
    const [low, high] = [Math.min(...places.map((one) => one.y)), Math.max(...places.map((one) => one.y))];
    expect(x > left - 1 && x < right + 1 && y > high).toBe(true);
    expect(others.some((one) => one.x > left && one.x < right && one.y > low && one.y < high)).toBe(false);
  }
});
