import { expect, test } from "vitest";
import { firstDates } from "../../src/graph/first-dates.ts";
import type { Edge, Evidence } from "../../src/model/graph.ts";

const said = (date: string | null, reported: string | null): Evidence => ({
  id: "e",
  issue: { id: "i", title: "i", date: null },
  article: { id: "i:1", n: 1, title: "", section: null, date: reported, source: null, url: null },
  ...{
    quote: "",
    start: 0,
    end: 0,
    attribution: null,
    confidence: 1,
    rule: "",
    headName: "",
    tailName: "",
    story: "i:1",
  },
  date,
});
const edge = (head: string, tail: string, evidence: Evidence[]): Edge => ({
  ...{ head, tail, evidence, stories: evidence.length },
  type: "owns",
  status: "asserted",
});

test("the earliest sentence counts, by when the fact is so, else by when it was reported", () => {
  const dates = firstDates([
    edge("a", "b", [said("2022-03", "2020-01-01"), said(null, "2021-05-01")]),
    edge("b", "c", [said("2019", null)]),
    edge("d", "e", [said(null, null)]),
  ]);
  expect([...dates]).toEqual([
    ["a", "2021-05-01"],
    ["b", "2019"],
    ["c", "2019"],
  ]);
});
