/** The concordance on the command line: filters, groups, views, and what is new. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ISSUES, type Sample, sampleStore } from "../api/sample-store.ts";
import { script } from "./spawn.ts";

let sample: Sample;
beforeAll(async () => {
  sample = await sampleStore([
    ...ISSUES,
    {
      id: "乙刊-2022",
      date: "2022",
      articles: [
        {
          text: "旗下\n青鸟拥有雏鸟。\u001B[31m雏鸟独立经营。",
          section: "要闻",
          names: [
            ["company", "青鸟"],
            ["company", "雏鸟"],
          ],
          said: [["青鸟", "owns", "雏鸟"]],
        },
      ],
    },
  ]);
});
afterAll(() => sample.close());

const mentions = (...arguments_: string[]) => script("mentions", [...arguments_, "--store", sample.file]);
const json = async (...arguments_: string[]) => {
  const { code, stdout, stderr } = await mentions(...arguments_, "--json");
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
};

describe("filters", () => {
  test("by section, source, surface, issue, company and relation", async () => {
    const total = async (...flags: string[]) => (await json("白鹿", ...flags)).total;
    expect(await total("--source", "海风网")).toBe(2);
    expect(await total("--section", "", "--issue", "甲刊-2022-02", "--issue", "丙刊")).toBe(2);
    expect(await total("--surface", "白鹿", "--beside", "青鸟", "--relation", "invests_in,owns")).toBe(2);
    expect(await total("--section", "要闻")).toBe(0);
  });

  test("what is owned is taken in, and each mention says whose it is", async () => {
    const said = await json("青鸟", "--owned", "--since", "2022");
    expect(Object.keys(said)).toEqual(["entity", "owned", "total", "mentions"]);
    expect(said.owned).toEqual([{ id: "company:雏鸟", name: "雏鸟", type: "company" }]);
    expect(said.mentions.map(({ entity }: { entity: string }) => entity)).toEqual([
      "company:青鸟",
      "company:雏鸟",
      "company:雏鸟",
      "company:青鸟",
    ]);
  });

  test("beside somebody unknown: named on stderr", async () => {
    const { code, stdout, stderr } = await mentions("青鸟", "--beside", "白鹭", "--json");
    expect([code, stdout]).toEqual([1, '{"entity":null,"total":0,"mentions":[]}\n']);
    expect(stderr).toContain("no entity “白鹭”");
  });
});

describe("groups", () => {
  test("by month, and by issue: all of one together", async () => {
    const months = await json("青鸟", "--by", "month");
    const sizes = months.groups.map((group: { month: string; mentions: object[] }) => [
      group.month,
      group.mentions.length,
    ]);
    expect(sizes).toEqual([
      ["2021-12", 3],
      ["2022", 1],
      ["2022-02", 1],
    ]);
    const issues = await json("青鸟", "--by", "issue", "--limit", "1");
    expect([issues.total, issues.groups]).toMatchObject([5, [{ issue: { id: "甲刊-2021-12" }, mentions: [{}] }]]);
  });

  test("for people, with the rest counted", async () => {
    const { stdout } = await mentions("雏鸟", "--by", "month", "--limit", "1");
    expect(stdout).toMatch(/^雏鸟 {2}company:雏鸟 {2}2 mentions\n\n2022 {2}1\n {2}.*雏鸟.*\n\n1 more\.\n$/u);
    expect(stdout).not.toContain("\u001B");
  });
});

describe("views", () => {
  test("the timeline has its empty months, and years apart", async () => {
    const said = await json("青鸟", "--timeline");
    expect(said).toMatchObject({ mentions: 5, first: "2021-12", last: "2022-02-11", undated: 0 });
    expect(said.months).toEqual([
      { month: "2021-12", mentions: 3 },
      { month: "2022-01", mentions: 0 },
      { month: "2022-02", mentions: 1 },
    ]);
    expect(said.years).toEqual([{ year: "2022", mentions: 1 }]);
    const { stdout } = await mentions("青鸟", "--timeline");
    expect(stdout).toMatch(/2021-12 +3 +█+\n2022-01 +0\n2022-02 +1 +█+\n2022 +1 +█+\n$/u);
  });

  test("summary, surfaces and companions", async () => {
    expect(await json("青鸟", "--summary")).toMatchObject({
      articles: 3,
      sections: [{ value: null }, { value: "要闻" }],
    });
    expect((await mentions("青鸟", "--summary")).stdout).toMatch(
      /5 mentions in 3 articles of 3 issues[\s\S]*\(none\)[\s\S]*要闻/u,
    );
    expect((await json("青鸟", "--surfaces")).surfaces).toMatchObject([{ surface: "青鸟", mentions: 5 }]);
    const found = await json("青鸟", "--companions", "--limit", "1");
    expect(found).toMatchObject({ total: 3, articles: 3, all: 4, companions: [{ npmi: expect.any(Number) }] });
    expect((await mentions("青鸟", "--companions", "--limit", "1")).stdout).toMatch(/in 3 of 4 articles[\s\S]*2 more/u);
  });

  test("what is new, for people and for programs", async () => {
    const said = await json("白鹿", "--new-since", "2022");
    expect(said).toMatchObject({ period: { since: "2022" }, facts: { total: 1, items: [{ type: "invests_in" }] } });
    const { stdout } = await mentions(
      "白鹿",
      "--new-since",
      "2022",
      "--against-since",
      "2021-12",
      "--against-until",
      "2021-12",
    );
    expect(stdout).toMatch(/since 2022: 2 mentions; against 2021-12 to 2021-12: 3\n\nFacts {2}1\n {2}白鹿 投资 /u);
    expect(stdout).not.toMatch(/[\u0007\u202E]/u);
  });
});

test.each([
  ["two views", ["--timeline", "--surfaces"]],
  ["a view and groups", ["--companions", "--by", "month"]],
  ["no such group", ["--by", "week"]],
  ["news within a filter", ["--new-since", "2022", "--section", "要闻"]],
  ["news that end before they begin", ["--new-since", "2022", "--until", "2021"]],
  ["a comparison without news", ["--against-since", "2021"]],
  ["no such relation", ["--relation", "likes"]],
] as const)("%s is a wrong use", async (_, flags) => {
  const { code, stdout, stderr } = await mentions("青鸟", ...flags);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).not.toMatch(/\n +at /u);
});
