import { expect, test } from "vitest";
import { report, scoreIssue } from "../../src/eval/score.ts";
import { article, gold, prediction } from "./pairs.ts";

const structure = (...pair: Parameters<typeof scoreIssue>) => report([scoreIssue(...pair)]).structure;

test("an article is known by its title, whatever its marks, width and case", () => {
  const wanted = gold({ title: "“快手”与ABC：合作", section: "行业 资讯", source: "《晨报》", date: "2021-12" });
  const found = article([], [], { title: "快手与ａｂｃ:合作", section: "行业资讯", source: "晨报", date: "2021-12" });
  expect(structure(wanted, prediction(found))).toEqual({
    articles: 1,
    found: 1,
    extra: 0,
    sections: 1,
    sources: 1,
    dates: 1,
    broken: 0,
  });
});

test("none and an empty source are the same; a date must be as exact", () => {
  const wanted = gold({ source: null, date: "2021-12-01" });
  expect(structure(wanted, prediction(article([], [], { source: "", date: "2021-12" })))).toMatchObject({
    sources: 1,
    dates: 0,
  });
});

test("an article printed twice is two, and one too many is extra", () => {
  const twice = prediction(article([]), article([]), article([], [], { title: "又" }));
  expect(structure(gold({}, {}), twice)).toMatchObject({ articles: 2, found: 2, extra: 1 });
  expect(structure(gold({}), twice)).toMatchObject({ articles: 1, found: 1, extra: 2 });
  expect(structure(gold({}, {}, {}), prediction(article([])))).toMatchObject({ found: 1, extra: 0 });
});

test("offsets that give another text are broken, white space aside, in extra articles too", () => {
  const text = "快 手与美团";
  const mention = { start: 0, end: 3, surface: "快手", type: "company", entity: "快手" } as const;
  const found = article([], [], { text, mentions: [mention, { ...mention, end: 2 }] });
  expect(structure(gold(), prediction(found)).broken).toBe(1);
  const [relation] = article([], [["快手", "owns", "美团"]]).relations;
  const related = article([], [], { text, relations: [{ ...relation!, start: 0, end: 4 }] });
  expect(structure(gold({}), prediction(related)).broken).toBe(1);
});

test("what is wrong is told with what was wanted", () => {
  const { misses } = scoreIssue(
    gold({ source: "晨报" }, { title: "无" }),
    prediction(article([], [], { source: "晚报", date: "2021" })),
  );
  expect(misses).toEqual([
    { article: "题", what: "wrong source", detail: "晚报, not 晨报" },
    { article: "题", what: "wrong date", detail: "2021, not none" },
    { article: "无", what: "missed article", detail: "" },
  ]);
});
