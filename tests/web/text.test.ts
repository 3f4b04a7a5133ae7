import fc from "fast-check";
import { expect, test } from "vitest";
import { createCrowd } from "../../src/graph/drawing/crowd.ts";
import { placeLabels } from "../../src/graph/drawing/labels.ts";
import { wrapped } from "../../src/graph/drawing/wrap.ts";
import { marked } from "../../src/graph/marked.ts";
import { months } from "../../src/web/panel/months.ts";
import { lines } from "../../src/web/reader/pieces.ts";
import { matchedAlias } from "../../src/web/search/matched.ts";
import { sorted } from "../../src/web/table/sorting.ts";
import { en } from "../../src/web/words/en.ts";
import { zh } from "../../src/web/words/zh.ts";

test("marking loses no character", () => {
  const names = fc.array(fc.string());
  fc.assert(
    fc.property(
      fc.string(),
      names,
      (text, some) =>
        void expect(
          marked(text, some)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text),
    ),
  );
  expect(
    marked("快手电商与快手", ["快手", "快手电商"])
      .filter((piece) => piece.hit)
      .map((piece) => piece.text),
  ).toEqual(["快手电商", "快手"]);
});

test("an article's pieces keep its text, its mentions whole and the evidence in sight", () => {
  const text = "标题\n快手与美团达成合作。\n完";
  const mentions = [
    { start: 3, end: 5, entity: "company:快手", type: "company" as const },
    { start: 6, end: 8, entity: "company:美团", type: "company" as const },
    { start: 6, end: 7, entity: "place:美", type: "place" as const },
  ];
  const found = lines(text, mentions, { start: 4, end: 12 });
  expect(found.map((line) => line.map((piece) => piece.text).join("")).join("\n")).toBe(text);
  expect(found[1]!.filter((piece) => piece.mention).map((piece) => piece.text)).toEqual(["快手", "美团"]);
  expect(found[1]![0]!.evidence).toBe(true);
  expect(found[2]![0]!.evidence).toBe(false);
});

test("names are wrapped whole", () => {
  const measure = (text: string) => text.length * 13;
  const name = "关于支持外贸新业态跨境人民币结算的通知";
  expect(wrapped(name, measure).join("")).toBe(name);
  expect(wrapped(name, measure)).toHaveLength(2);
  expect(wrapped("快手", measure)).toEqual(["快手"]);
});

test("labels do not overlap, and the chosen one always stands", () => {
  const wish = (id: string, always: boolean) => ({ id, x: 0, y: 0, radius: 10, width: 60, height: 18, always });
  const placed = placeLabels([wish("a", false), wish("b", false), wish("c", true)], createCrowd());
  expect(placed.get("c")).toEqual({ x: 0, y: 23 });
  const crowd = Array.from({ length: 9 }, (_, n) => wish(`n${n}`, false));
  expect(placeLabels(crowd, createCrowd()).size).toBe(4);
});

test("the alias that matched is told, the name itself is not", () => {
  const entity = { name: "快手", aliases: ["快手科技", "Kuaishou"] };
  expect(matchedAlias("kuai", entity)).toBe("Kuaishou");
  expect(matchedAlias("快手", entity)).toBeNull();
  expect(matchedAlias("ks", entity)).toBeNull();
});

test("months between are filled, empty years left out", () => {
  const found = months([
    { month: "2019-11", mentions: 1 },
    { month: "2021-02", mentions: 2 },
  ]);
  expect(found.map((one) => one.month)).toEqual(["2019-11", "2019-12", "2021-01", "2021-02"]);
});

test("tables sort Chinese by pinyin and figures by size", () => {
  expect(sorted(["京东", "阿里", "美团"], (name) => name, false)).toEqual(["阿里", "京东", "美团"]);
  expect(sorted([2, 10, 1], (figure) => figure, true)).toEqual([10, 2, 1]);
});

test("both languages have every word", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});
