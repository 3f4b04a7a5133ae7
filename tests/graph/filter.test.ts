import { describe, expect, test } from "vitest";
import { edgeKept, entityKept, type RecordFilter } from "../../src/graph/filter.ts";
import { Ranking } from "../../src/graph/ranking.ts";
import type { Edge, Evidence } from "../../src/model/graph.ts";

const said = (date: string | null, article: string | null = null, issue: string | null = null): Evidence =>
  ({ date, article: { date: article }, issue: { date: issue } }) as Evidence;
const edge = (evidence: Evidence[], more: Partial<Edge> = {}): Edge => {
  return {
    head: "company:甲",
    type: "invests_in",
    tail: "agency:乙",
    status: "asserted",
    evidence,
    stories: 1,
    ...more,
  };
};
const kept = (filter: RecordFilter, of: Edge) => edgeKept(filter)(of)?.evidence.length ?? 0;

describe("a period keeps what overlaps", () => {
  test.each<[string, RecordFilter, Evidence, number]>([
    ["a day within", { since: "2021-12" }, said("2021-12-01"), 1],
    ["a day before", { since: "2021-12" }, said("2021-11-30"), 0],
    ["a year around", { since: "2021-12" }, said("2021"), 1],
    ["the last day", { until: "2021-02" }, said("2021-02-28"), 1],
    ["a day after", { until: "2021-02" }, said("2021-03-01"), 0],
    ["no date, with a filter", { until: "2021" }, said(null), 0],
    ["no date, without one", {}, said(null), 1],
    ["the article's date, where the text says none", { since: "2022" }, said(null, "2022-01-01", "2021"), 1],
    ["the issue's date, where the article has none", { since: "2022" }, said(null, null, "2021"), 0],
    ["the date of the fact before that of the report", { since: "2022" }, said("2020", "2022"), 0],
  ])("%s", (_, filter, evidence, count) => expect(kept(filter, edge([evidence]))).toBe(count));

  test("of the evidence of one edge only some", () => {
    expect(kept({ since: "2022" }, edge([said("2021"), said("2022"), said("2023")]))).toBe(2);
  });
});

test("kinds of ends, relation and status", () => {
  const one = edge([said(null)]);
  expect(kept({ types: ["company", "agency"], relations: ["invests_in"], statuses: ["asserted"] }, one)).toBe(1);
  expect(kept({ types: ["company"] }, one)).toBe(0);
  expect(kept({ relations: ["owns"] }, one)).toBe(0);
  expect(kept({ statuses: ["denied"] }, one)).toBe(0);
  expect([
    entityKept({})("x:y"),
    entityKept({ types: ["city"] })("city:a:b"),
    entityKept({ types: ["city"] })("place:a"),
  ]).toEqual([true, true, false]);
});

test("a loop that a merge made is not shown", () =>
  expect(kept({}, edge([said(null)], { tail: "company:甲" }))).toBe(0));

test("a ranking goes by weight, then by id", () => {
  const ranking = new Ranking();
  for (const [id, weight] of [
    ["b", 1],
    ["c", 1],
    ["a", 1],
    ["c", 2],
  ] as const)
    ranking.add(id, weight);
  expect(ranking.ids()).toEqual(["c", "a", "b"]);
});
