/** Ways of one hop and of two: what most questions for a path are about. */
import { describe, expect, it } from "vitest";
import type { RelationKind } from "../../src/model/schema.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import type { IssueSketch, Said } from "./fixtures.ts";
import { opened } from "./opened.ts";

const said = (head: string, type: RelationKind, tail: string, more: Said[3] = {}): Said => [head, type, tail, more];

const both = (a: string, b: string, ...facts: readonly Said[]): IssueSketch["articles"][number] => ({
  text: `${a}与${b}`,
  names: [
    ["company", a],
    ["company", b],
  ],
  said: facts,
});

/** The first sorts behind the second by code point. */
const BEYOND = "\u{2000B}";
const BELOW = "\uFA0E";

/** Between 甲 and 丁 go 乙, with more evidence, and two that differ in nothing but their ids; 甲 is 甲集团 for short. */
const ISSUE: IssueSketch = {
  id: "路",
  date: "2022-01",
  shorts: [["company", "甲", "甲集团"]],
  articles: [
    { text: "甲集团", names: [["company", "甲集团"]] },
    both("甲", "乙", said("甲", "partners_with", "乙"), said("乙", "owns", "甲", { status: "denied" })),
    both("乙", "丁", said("乙", "partners_with", "丁", { date: "2020" })),
    ...[BELOW, BEYOND].flatMap((name) => [
      both("甲", name, said(name, "partners_with", "甲")),
      both(name, "丁", said(name, "partners_with", "丁")),
    ]),
  ],
};

const [FROM, SHORT, TO] = ["company:甲集团", "company:甲", "company:丁"];

export function shortWays(name: string, make: () => Promise<GraphStore>): void {
  describe(`${name}: a short way`, () => {
    const stores = opened(make);
    const filled = () => stores.filled(ISSUE);
    const through = async (store: GraphStore, ...[from, to, filter]: Parameters<GraphStore["path"]>) =>
      (await store.path(from, to, filter))?.entities.map((entity) => entity.name);

    it("of two hops is the one with most evidence, all of which it brings", async () => {
      const store = await filled();
      const path = await store.path(TO, FROM);
      expect(path!.entities.map(({ id }) => id)).toEqual([TO, "company:乙", FROM]);
      expect(path!.entities[1]).toEqual(await store.entity("company:乙"));
      expect(path!.edges).toEqual(
        [...(await store.between("company:乙", TO)), ...(await store.between("company:乙", FROM))].sort((a, b) =>
          `${a.head} ${a.type}` < `${b.head} ${b.type}` ? -1 : 1,
        ),
      );
      expect(path!.edges).toHaveLength(3);
    });

    it("of equals is the one whose id comes first by code unit", async () => {
      const store = await filled();
      expect(await through(store, FROM, TO, { statuses: ["asserted"], since: "2021" })).toEqual([
        "甲集团",
        BEYOND,
        "丁",
      ]);
    });

    it("may be asked for by the id of any name", async () => {
      const store = await filled();
      for (const from of [FROM, SHORT]) {
        expect(await through(store, from, "company:乙")).toEqual(["甲集团", "乙"]);
        expect(await through(store, from, TO)).toEqual(["甲集团", "乙", "丁"]);
        expect(await through(store, TO, from)).toEqual(["丁", "乙", "甲集团"]);
      }
      expect(await through(store, SHORT, FROM)).toEqual(["甲集团"]);
      expect(await store.path(SHORT, "company:无")).toBeNull();
    });

    it("keeps a filter on its way, but for the kinds of its ends", async () => {
      const store = await filled();
      expect(await through(store, FROM, "company:乙", { types: ["city"] })).toEqual(["甲集团", "乙"]);
      expect(await store.path(FROM, TO, { types: ["city"] })).toBeNull();
      expect(await store.path(FROM, TO, { relations: ["owns"] })).toBeNull();
      const denied = await store.path(FROM, "company:乙", { statuses: ["denied"] });
      expect(denied!.edges.map(({ type, evidence }) => [type, evidence.length])).toEqual([["owns", 1]]);
      expect(await store.path(FROM, TO, { until: "2020" })).toBeNull();
    });
  });
}
