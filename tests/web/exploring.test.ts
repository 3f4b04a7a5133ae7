import { expect, test } from "vitest";
import { waysOf } from "../../src/web/explore/use-ways.ts";
import { boxed, enclosed, nodeAt } from "../../src/web/scene/enclosed.ts";
import { neighboursOf } from "../../src/web/view/neighbours.ts";

const standing = new Map([
  ["a", { x: 10, y: 10, radius: 6 }],
  ["b", { x: 50, y: 50, radius: 6 }],
  ["c", { x: 90, y: 12, radius: 20 }],
]);

test("a box holds what stands in it, drawn from any corner", () => {
  const [low, high] = [
    { x: 0, y: 0 },
    { x: 60, y: 60 },
  ];
  expect(enclosed(standing, boxed(low, high))).toEqual(["a", "b"]);
  expect(enclosed(standing, boxed(high, low))).toEqual(["a", "b"]);
});

test("a lasso goes round what it leaves out", () => {
  const u = [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 20, y: 80 },
    { x: 80, y: 80 },
    { x: 80, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 0, y: 100 },
  ];
  expect(enclosed(standing, u)).toEqual(["a", "c"]);
  expect(enclosed(standing, [])).toEqual([]);
});

test("a click finds the node under it, the nearest of several", () => {
  expect(nodeAt(standing, { x: 12, y: 14 })).toBe("a");
  expect(nodeAt(standing, { x: 30, y: 30 })).toBeNull();
  expect(nodeAt(new Map([...standing, ["d", { x: 84, y: 12, radius: 6 }]]), { x: 85, y: 12 })).toBe("d");
});

const tie = (head: string, tail: string) => ({ head, tail, articles: 1, npmi: 0.5 });
const chain = { edges: [], coMentions: [tie("a", "b"), tie("b", "c"), tie("d", "c")] };

test("neighbours are those within so many steps", () => {
  expect(neighboursOf(["a"], chain)).toEqual(["a", "b"]);
  expect(neighboursOf(["a"], chain, 3)).toEqual(["a", "b", "c", "d"]);
  expect(neighboursOf(["a", "d"], chain)).toEqual(["a", "d", "b", "c"]);
});

test("each way is read from its beginning, with what ties its steps and nothing else", () => {
  const entities = ["c", "a", "d", "b"].map((id) => ({
    id,
    name: id,
    type: "company" as const,
    aliases: [],
    mentions: 1,
    issues: 1,
  }));
  const paths = [
    ["a", "b", "c"],
    ["d", "c"],
  ];
  const ways = waysOf({ ...chain, entities, paths });
  expect(ways.map((way) => way.entities.map(({ id }) => id))).toEqual(paths);
  expect(ways.map((way) => way.coMentions)).toEqual([[tie("a", "b"), tie("b", "c")], [tie("d", "c")]]);
});
