/** A graph as a picture: whole names, none on another, and nothing that a name could break. */
import { expect, test } from "vitest";
import { captions } from "../../src/graph/drawing/captions.ts";
import { overlaps, type Rect } from "../../src/graph/drawing/labels.ts";
import { picture, sketchOf } from "../../src/graph/drawing/picture.ts";
import { poster } from "../../src/graph/drawing/poster.ts";
import { labelSize, type Sketch } from "../../src/graph/drawing/sketch.ts";
import { textWidth } from "../../src/graph/drawing/text-width.ts";
import type { Edge, Entity, Subgraph } from "../../src/model/graph.ts";
import { ENTITY_KINDS } from "../../src/model/schema.ts";
import { GRAPH } from "../export/graphs.ts";

/** A wheel whose hub is named most, with spokes of every kind of entity. */
function wheel(spokes: number): Subgraph {
  const entities = Array.from({ length: spokes + 1 }, (_, at): Entity => {
    const { kind } = ENTITY_KINDS[at % ENTITY_KINDS.length]!;
    return {
      id: `${kind}:名字${at}`,
      name: `很长的名字${at}号`,
      type: kind,
      aliases: [],
      mentions: 100 - at,
      issues: 1,
    };
  });
  const edges = entities.slice(1).map(({ id }): Edge => {
    return { head: entities[0]!.id, type: "owns", tail: id, status: "planned", evidence: [], stories: 0 };
  });
  return { entities, edges, coMentions: [], left: { entities: 7, edges: 9, coMentions: 0 } };
}

const box = ({ x, y }: { x: number; y: number }, width: number, height: number): Rect => {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
};

function boxes({ nodes, edges }: Sketch): Rect[] {
  const names = nodes.flatMap(({ label, lines }) => {
    const { width, height } = labelSize(lines, textWidth);
    return label ? [box(label, width - 1, height - 1)] : [];
  });
  const words = edges.flatMap(({ label, text }) => (label ? [box(label, textWidth(text, 11), 11)] : []));
  return [...names, ...words];
}

test("names are whole, and no label lies on another or on a disc", () => {
  const drawn = sketchOf(picture(wheel(60)));
  expect(drawn.nodes.filter(({ label }) => label === null)).toEqual([]);
  expect(drawn.nodes.map(({ lines }) => lines.join(""))).toContain("很长的名字7号");
  const all = boxes(drawn);
  expect(all.length).toBeGreaterThan(61);
  for (const [at, one] of all.entries()) expect(all.slice(at + 1).filter((other) => overlaps(one, other))).toEqual([]);
  const discs = drawn.nodes.map((node) => box(node, node.radius * 2 - 1, node.radius * 2 - 1));
  expect(discs.filter((disc) => all.some((label) => overlaps(disc, label)))).toEqual([]);
});

test("every kind has its colour and its pictogram, every disc room for it", () => {
  const { nodes } = sketchOf(picture(wheel(20)));
  expect(new Set(nodes.map(({ kind }) => kind)).size).toBe(ENTITY_KINDS.length);
  expect(new Set(nodes.map(({ colour }) => colour)).size).toBe(ENTITY_KINDS.length);
  expect(Math.min(...nodes.map(({ radius }) => radius))).toBeGreaterThanOrEqual(9);
});

const drawnPoster = (graph: Subgraph) =>
  poster({ title: "青鸟 & <鹿>", captions: captions(graph), sketch: sketchOf(picture(graph)) });

test("status by dashes and word, co-mentions thin, arrows where directed; a legend of what is there", () => {
  const svg = drawnPoster(GRAPH);
  for (const words of [
    "拟·投资",
    "否·合作",
    "拟 计划",
    "否 否认",
    "有向关系",
    "双向关系",
    "同现（同一篇文章提到）",
    "企业",
    "人物",
  ])
    expect(svg).toContain(`>${words}</text>`);
  expect(svg).not.toContain("止 终止");
  expect(svg).not.toContain(">城市</text>");
  expect(svg.match(/stroke-dasharray="6 4"/gu)).toHaveLength(2);
  expect(svg.match(/stroke="#C9C7C0" stroke-width="0.8"/gu)).toHaveLength(2);
});

test("says how much is in it, of when, and what is not", () => {
  expect(captions(GRAPH)).toEqual(["15 个实体、16 条关系（17 句原文）、1 条同现 · 2021-12 至 2022"]);
  expect(captions(wheel(3))[1]).toContain("未画：7 个实体、9 条关系");
  expect(drawnPoster(wheel(3))).toContain("未画：7 个实体、9 条关系");
});

test("no name becomes markup, steers the text beside it, or breaks the file", () => {
  const svg = drawnPoster(GRAPH);
  expect(svg).toContain("青鸟 &amp; &lt;鹿&gt;");
  expect(svg).not.toMatch(/<script|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202E\uFFFE\uFFFF]|\p{Surrogate}/u);
  expect(svg).toContain("😀");
});

test("nothing is drawn of nothing", () => {
  const none = { entities: [], edges: [], coMentions: [], left: GRAPH.left };
  expect(drawnPoster(none)).toContain("0 个实体");
});
