import { describe, expect, test } from "vitest";
import { fallen, readFloors } from "../../src/eval/floors.ts";
import { report, scoreIssue } from "../../src/eval/score.ts";
import { article, gold, prediction } from "./pairs.ts";

// One of three surfaces is found, one is wrong; one relation of one, with another that is wrong; the date is missed.
const REPORT = report([
  scoreIssue(
    gold({
      date: "2021",
      entities: [{ name: "快手", type: "company", surfaces: ["快手", "快手科技", "快手网"] }],
      relations: [{ head: "快手", type: "owns", tail: "美团" }],
    }),
    prediction(
      article(
        [
          ["company", "快手"],
          ["company", "京东"],
        ],
        [
          ["快手", "owns", "美团"],
          ["京东", "owns", "美团"],
        ],
      ),
    ),
  ),
]);

describe("a floor", () => {
  test.each([
    ["entities all", 0.4],
    ["entities primary", 0.4],
    ["entities company precision", 0.5],
    ["entities recall", 0.333],
    ["relations all", 0.667],
    ["relations precision", 0.5],
    ["relations owns recall", 1],
    ["linking", 1],
    ["articles", 1],
    ["dates", 0],
  ])("of %s holds at %d and not above", (name, figure) => {
    expect(fallen(REPORT, { [name]: figure })).toEqual([]);
    expect(fallen(REPORT, { [name]: figure + 0.001 })).toEqual([{ name, floor: figure + 0.001, figure }]);
  });

  test("of what is not annotated does not hold", () =>
    expect(fallen(REPORT, { "entities city": 0 })).toEqual([{ name: "entities city", floor: 0, figure: null }]));
});

test.each([
  ["[]", /f\.json: /u],
  ['{ "linking": "high" }', /f\.json: at linking: /u],
  ['{ "linking": 95 }', /f\.json: at linking: /u],
  ['{ "entities robot": 0.5 }', /f\.json: there is no figure “entities robot”/u],
])("%s is no file of floors", (content, message) => expect(() => readFloors(content, "f.json")).toThrow(message));
