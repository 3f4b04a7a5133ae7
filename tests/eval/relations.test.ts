import { describe, expect, test } from "vitest";
import { report, scoreIssue } from "../../src/eval/score.ts";
import { article, gold, prediction } from "./pairs.ts";

const ENTITIES = [
  { name: "快手", names: ["快手", "快手科技"], type: "company", surfaces: ["快手"] },
  { name: "美团", type: "company", surfaces: ["美团"], optional: ["美团网"] },
  { name: "小店", type: "product", surfaces: ["小店"] },
];
const fact = (head: string, type: string, tail: string, more: object = {}) => ({ head, type, tail, ...more });

type Relations = NonNullable<Parameters<typeof article>[1]>;
const score = (wanted: object[], found: Relations, mentions: Parameters<typeof article>[0] = []) =>
  scoreIssue(gold({ entities: ENTITIES, relations: wanted }), prediction(article(mentions, found)));
const figure = (name: string, ...pair: Parameters<typeof score>) => report([score(...pair)]).figures.get(name);
const HIT = { wanted: 1, hit: 1, wrong: 0 };
const MISSED = { wanted: 1, hit: 0, wrong: 1 };

test("figures by hand: of three two are found, with one that is wrong and one that is optional", () => {
  const wanted = [
    fact("快手", "partners_with", "美团"),
    fact("快手", "owns", "小店"),
    fact("美团", "invests_in", "快手"),
    fact("美团", "acquires", "快手", { optional: true }),
  ];
  const found: Relations = [
    ["快手", "partners_with", "美团"],
    ["快手", "owns", "小店"],
    ["美团", "acquires", "快手"],
    ["美团", "regulates", "快手"],
  ];
  const all = figure("relations all", wanted, found)!;
  expect(all).toMatchObject({ wanted: 3, hit: 2, wrong: 1 });
  expect([all.precision, all.recall, all.f1]).toEqual([2 / 3, 2 / 3, 2 / 3]);
  expect(figure("relations invests_in", wanted, found)).toMatchObject({ wanted: 1, hit: 0, wrong: 0 });
  expect(figure("relations regulates", wanted, found)).toMatchObject({ wanted: 0, hit: 0, wrong: 1 });
  expect(figure("relations acquires", wanted, found)).toBeUndefined();
});

describe("direction", () => {
  test("does not matter where neither end is first", () =>
    expect(
      figure("relations all", [fact("快手", "partners_with", "美团")], [["美团", "partners_with", "快手"]]),
    ).toMatchObject(HIT));
  test("matters elsewhere", () =>
    expect(figure("relations all", [fact("快手", "owns", "美团")], [["美团", "owns", "快手"]])).toMatchObject(MISSED));
  test("stated twice, the other way round too, is one", () => {
    const found: Relations = [
      ["快手", "competes_with", "小米"],
      ["小米", "competes_with", "快手"],
    ];
    expect(figure("relations all", [], found)).toMatchObject({ wrong: 1 });
  });
});

describe("ends", () => {
  const wanted = [fact("快手", "owns", "美团")];
  test("go by any name of the entity", () =>
    expect(figure("relations all", wanted, [["快手科技", "owns", "美团网"]])).toMatchObject(HIT));
  test("go by a surface that was linked to them", () => {
    const found: Relations = [["北京快手公司", "owns", "美团"]];
    expect(figure("relations all", wanted, found)).toMatchObject(MISSED);
    expect(figure("relations all", wanted, found, [["company", "快手", "北京快手公司"]])).toMatchObject(HIT);
  });
  test("may be one of several", () => {
    const several = [fact("甲", "owns", "美团", { heads: ["快手", "小店"] })];
    expect(figure("relations all", several, [["小店", "owns", "美团"]])).toMatchObject(HIT);
    expect(figure("relations all", several, [["甲", "owns", "美团"]])).toMatchObject(MISSED);
  });
  test("one fact under two names counts once", () => {
    const found: Relations = [
      ["快手", "owns", "美团"],
      ["快手科技", "owns", "美团"],
    ];
    expect(figure("relations all", wanted, found)).toMatchObject(HIT);
  });
});

describe("owning and launching a product", () => {
  test("count alike: found under its own kind, wanted under the annotated one", () => {
    const pair = [[fact("快手", "owns", "小店")], [["快手", "launches", "小店"]]] as const;
    expect(figure("relations all", [...pair[0]], pair[1])).toMatchObject(HIT);
    expect(figure("relations owns", [...pair[0]], pair[1])).toMatchObject({ wanted: 1, hit: 0 });
    expect(figure("relations launches", [...pair[0]], pair[1])).toMatchObject({ wanted: 0, hit: 1 });
  });
  test("of a company they do not", () =>
    expect(figure("relations all", [fact("快手", "owns", "美团")], [["快手", "launches", "美团"]])).toMatchObject(
      MISSED,
    ));
  test("the very kind is taken first", () => {
    const wanted = [fact("快手", "owns", "小店"), fact("快手", "launches", "小店", { status: "planned" })];
    expect(figure("status", wanted, [["快手", "launches", "小店", "planned"]])).toMatchObject({ hit: 1, wrong: 0 });
  });
});

test("status is judged on what was found and where it is annotated", () => {
  const wanted = [
    fact("快手", "owns", "小店", { status: "ended" }),
    fact("美团", "owns", "小店", { status: "planned" }),
    fact("快手", "acquires", "美团"),
    fact("快手", "invests_in", "美团", { status: "asserted" }),
  ];
  const found: Relations = [
    ["快手", "owns", "小店", "ended"],
    ["美团", "owns", "小店"],
    ["快手", "acquires", "美团", "denied"],
  ];
  expect(figure("status", wanted, found)).toMatchObject({ wanted: 2, hit: 1, wrong: 1, f1: 0.5 });
  const misses = score(wanted, found).misses.filter(({ what }) => what !== "missed entity");
  expect(misses.map(({ what, detail }) => `${what} ${detail}`)).toEqual([
    "wrong status 美团 owns 小店 (美团与小店): asserted, not planned",
    "missed relation 快手 invests_in 美团",
  ]);
});
