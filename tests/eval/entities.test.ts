import { describe, expect, test } from "vitest";
import { report, scoreIssue } from "../../src/eval/score.ts";
import { article, gold, prediction } from "./pairs.ts";

const KUAISHOU = { name: "快手", type: "company", surfaces: ["快手", "快手科技"], optional: ["快手公司"] };
const MIIT = { name: "工业和信息化部", type: "agency", surfaces: ["工信部"] };

type Mentions = Parameters<typeof article>[0];
const score = (entities: object[], mentions: Mentions) => scoreIssue(gold({ entities }), prediction(article(mentions)));
const figure = (name: string, entities: object[], mentions: Mentions) =>
  report([score(entities, mentions)]).figures.get(name);

describe("figures by hand", () => {
  // Of three surfaces two are found, with two that are wrong.
  const mentions: Mentions = [
    ["company", "快手"],
    ["company", "快手"],
    ["company", "美团"],
    ["agency", "工信部"],
    ["person", "工信部"],
  ];
  test.each([
    ["entities all", { wanted: 3, hit: 2, wrong: 2, precision: 2 / 4, recall: 2 / 3, f1: 4 / 7 }],
    ["entities primary", { wanted: 3, hit: 2, wrong: 1, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 }],
    ["entities company", { wanted: 2, hit: 1, wrong: 1, precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 }],
    ["entities agency", { wanted: 1, hit: 1, wrong: 0, precision: 1, recall: 1, f1: 1 }],
    ["entities person", { wanted: 0, hit: 0, wrong: 1, precision: 0, recall: 1, f1: 0 }],
  ])("%s", (name, expected) => {
    const found = figure(name, [KUAISHOU, MIIT], mentions)!;
    for (const [measure, value] of Object.entries(expected))
      expect(found[measure as keyof typeof found], measure).toBeCloseTo(value, 12);
  });

  test("a kind that is nowhere has no figure", () =>
    expect(figure("entities city", [KUAISHOU, MIIT], mentions)).toBeUndefined());
});

test("an optional surface is neither hit nor wrong", () =>
  expect(figure("entities all", [KUAISHOU], [["company", "快手公司"]])).toMatchObject({ wanted: 2, hit: 0, wrong: 0 }));

test("a surface that one entity must have and another may have must be found", () => {
  const others = { name: "快手网", type: "company", surfaces: ["快手网"], optional: ["快手"] };
  for (const entities of [
    [others, KUAISHOU],
    [KUAISHOU, others],
  ])
    expect(figure("entities company", entities, [["company", "快手"]])).toMatchObject({ wanted: 3, hit: 1, wrong: 0 });
});

test.each([
  ["《规划》", "规划"],
  ["规划", "《规划》"],
  ["“规划”", "规划"],
  ["规 划", "规划"],
  ["ＡＢ规划", "AB规划"],
])("%s is found by %s", (surface, found) => {
  const entities = [{ name: "规划", type: "policy", surfaces: [surface] }];
  expect(figure("entities policy", entities, [["policy", found]])).toMatchObject({ hit: 1, wrong: 0 });
});

test("but not in another case, and not by a part", () => {
  const entities = [{ name: "Lazada", type: "company", surfaces: ["Lazada"] }];
  for (const found of ["lazada", "Laz"])
    expect(figure("entities company", entities, [["company", found]])).toMatchObject({ hit: 0, wrong: 1 });
});

test("a name in an article that was not found is missed", () => {
  const { figures } = report([
    scoreIssue(gold({ title: "另", entities: [MIIT] }), prediction(article([["city", "长沙"]]))),
  ]);
  expect(figures.get("entities all")).toMatchObject({ wanted: 1, hit: 0, wrong: 0 });
});

test("misses are told by kind and surface", () =>
  expect(score([MIIT], [["city", "长沙"]]).misses).toEqual([
    { article: "题", what: "missed entity", detail: "agency 工信部" },
    { article: "题", what: "wrong entity", detail: "city 长沙" },
  ]));
