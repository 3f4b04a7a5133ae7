import { expect, test } from "vitest";
import { MOST_SHARERS, project } from "../../src/graph/projection.ts";
import type { EdgeSummary } from "../../src/model/graph.ts";
import type { RelationKind } from "../../src/model/schema.ts";

const edge = (head: string, type: RelationKind, tail: string, more: Partial<EdgeSummary> = {}): EdgeSummary => {
  return { head, type, tail, status: "asserted", evidence: 1, stories: 1, ...more };
};

test("agencies that issue together, those with most in common first", () => {
  const edges = [
    edge("agency:丙", "issues", "policy:一"),
    edge("agency:甲", "issues", "policy:一"),
    edge("agency:甲", "issues", "policy:二"),
    edge("agency:甲", "issues", "policy:二", { status: "planned" }),
    edge("agency:乙", "issues", "policy:二"),
    edge("agency:乙", "issues", "policy:一"),
    edge("agency:乙", "issues", "policy:三", { status: "denied" }),
    edge("agency:甲", "issues", "policy:三"),
    edge("company:丁", "issues", "policy:一"),
    edge("agency:甲", "hosts", "event:会"),
  ];
  const { pairs, counts } = project(edges, { kind: "agency", relations: ["issues"] });
  expect(pairs).toEqual([
    { head: "agency:乙", tail: "agency:甲", shared: ["policy:一", "policy:二"] },
    { head: "agency:丙", tail: "agency:乙", shared: ["policy:一"] },
    { head: "agency:丙", tail: "agency:甲", shared: ["policy:一"] },
  ]);
  expect([...counts]).toContainEqual(["agency:甲", 3]);
  expect(project(edges, { kind: "agency", relations: ["issues"], least: 2 }).pairs).toHaveLength(1);
  expect(project(edges.toReversed(), { kind: "agency", relations: ["issues"] })).toEqual(
    project(edges, { kind: "agency", relations: ["issues"] }),
  );
});

test("the end tells investors in common from companies with an investor in common; symmetric relations have none", () => {
  const edges = [
    edge("company:甲", "invests_in", "company:丙"),
    edge("company:乙", "invests_in", "company:丙"),
    edge("company:甲", "invests_in", "company:丁"),
  ];
  const ends = (end: "head" | "tail") => project(edges, { kind: "company", relations: ["invests_in"], end }).pairs;
  expect(ends("head")).toEqual([{ head: "company:乙", tail: "company:甲", shared: ["company:丙"] }]);
  expect(ends("tail")).toEqual([{ head: "company:丁", tail: "company:丙", shared: ["company:甲"] }]);
  const partners = [
    edge("company:甲", "partners_with", "company:乙"),
    edge("company:乙", "partners_with", "company:丙"),
  ];
  expect(project(partners, { kind: "company", relations: ["partners_with"] }).pairs).toEqual([
    { head: "company:丙", tail: "company:甲", shared: ["company:乙"] },
  ]);
});

test("what nearly all share is named and left out", () => {
  const edges = Array.from({ length: MOST_SHARERS + 1 }, (_, n) => edge(`company:${n}`, "located_in", "city:大"));
  const { pairs, tooCommon } = project(edges, { kind: "company", relations: ["located_in"] });
  expect([pairs, tooCommon]).toEqual([[], ["city:大"]]);
});
