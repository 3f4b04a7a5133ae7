import { expect, test } from "vitest";
import type { Edge, Entity, Evidence } from "../../src/model/graph.ts";
import { type By, type Filter, NO_FILTER, root } from "../../src/web/state/state.ts";
import { drawn, merged } from "../../src/web/view/drawn.ts";
import { strongest } from "../../src/web/view/strongest.ts";

const entity = (name: string, type: Entity["type"] = "company"): Entity => ({
  id: `${type}:${name}`,
  name,
  type,
  aliases: [],
  mentions: 1,
  issues: 1,
});
const edge = (head: string, type: Edge["type"], tail: string, status: Edge["status"] = "asserted"): Edge => ({
  head,
  type,
  tail,
  status,
  evidence: [],
});
const [a, b, city] = [entity("甲"), entity("乙"), entity("沪", "city")];
const all = {
  entities: [a, b, city],
  edges: [edge(a.id, "owns", b.id), edge(a.id, "located_in", city.id), edge(a.id, "owns", a.id)],
  coMentions: [{ head: b.id, tail: city.id, articles: 2, npmi: 0.5 }],
};
const view = { newest: true, roots: [], pins: [], hidden: [] };

test("background relations are folded and counted, loops kept apart", () => {
  const picture = drawn(all, view, NO_FILTER);
  expect(picture.entities.map((one) => one.name)).toEqual(["乙", "甲"]);
  expect(picture.edges).toHaveLength(1);
  expect(picture.loops).toHaveLength(1);
  expect(picture.hidden).toMatchObject({ background: 1, entities: 1, edges: 0 });
});

test("a filter says what it hides, and spares what was asked for", () => {
  const filter = { ...NO_FILTER, types: ["company" as const] };
  expect(drawn(all, view, filter).hidden.entities).toBe(3);
  expect(drawn(all, { ...view, pins: [a.id] }, filter).entities).toEqual([a]);
  expect(drawn(all, view, { ...NO_FILTER, relations: ["owns"] }).hidden.edges).toBe(2);
});

test("ties by which an entity was expanded are shown, whatever is folded", () => {
  const by = (what: By) => drawn(all, { ...view, roots: [root(city.id, what)] }, NO_FILTER);
  expect(by("co")).toMatchObject({ coMentions: [{ articles: 2 }], hidden: { background: 1 } });
  expect(by("located_in").edges.map(({ type }) => type)).toContain("located_in");
  expect(by("located_in")).toMatchObject({ coMentions: [], hidden: { background: 0 } });
  expect(by(null).edges).toHaveLength(1);
});

test("parts are merged without doubles", () => {
  const twice = merged([all, all]);
  expect(twice.entities).toHaveLength(3);
  expect(twice.edges).toHaveLength(3);
});

test("the order is that of both ends, whatever came first", () => {
  const tie = (head: string, tail: string) => ({ head, tail, articles: 1, npmi: 0.5 });
  const parts = [
    { entities: [a, b], edges: [edge(b.id, "owns", a.id), edge(a.id, "owns", b.id)], coMentions: [tie("乙", "丙")] },
    { entities: [city], edges: [edge(a.id, "owns", b.id, "planned")], coMentions: [tie("丙", "乙"), tie("乙", "丁")] },
  ];
  const asked = { ...view, pins: ["乙", "丙", "丁"] };
  const entities = ["乙", "丙", "丁"].map((id) => ({ ...a, id }));
  const picture = drawn(merged([...parts, { ...parts[0]!, entities }]), asked, { ...NO_FILTER, ties: "both" });
  expect(picture.edges.map(({ head, status }) => [head, status])).toEqual([
    [b.id, "asserted"],
    [a.id, "asserted"],
    [a.id, "planned"],
  ]);
  expect(picture.coMentions.map(({ head, tail }) => head + tail)).toEqual(["丙乙", "乙丁", "乙丙"]);
});

test("of co-mentions each keeps its three strongest, the asked ones all", () => {
  const ties = Array.from({ length: 10 }, (_, n) => ({ head: "a", tail: `b${n}`, articles: n + 1, npmi: 0.5 }));
  const others = Array.from({ length: 10 }, (_, n) => ({ head: `b${n}`, tail: "z", articles: 1, npmi: 0.1 * n }));
  expect(strongest([...ties, ...others], new Set(["a"])).filter((tie) => tie.head === "a")).toHaveLength(10);
});

test("time, section and source keep the sentences that fit, a weight the stories that these tell; relations without any are counted", () => {
  const said = (id: string, date: string | null, section: string | null, source: string | null): Evidence => ({
    id,
    issue: { id: "期", title: "期", date: "2021-05" },
    article: { id: "期:1", n: 1, title: "", section, date: null, source, url: null },
    ...{ quote: "", start: 0, end: 0, attribution: null, confidence: 1, rule: "", headName: "", tailName: "" },
    ...{ date, story: id === "2" ? "1" : id },
  });
  const evidence = [
    said("1", "2020", "要闻", "甲报"),
    said("2", null, "要闻", "乙报"),
    said("3", "2022-02-03", null, null),
  ];
  const one = { ...all, edges: [{ ...edge(a.id, "owns", b.id), evidence, stories: 2 }], coMentions: [] };
  const kept = (filter: Partial<Filter>) => {
    const { edges, hidden } = drawn(one, { ...view, pins: [a.id, b.id] }, { ...NO_FILTER, ...filter });
    return [edges[0]?.evidence.map(({ id }) => id).join("") ?? "", hidden.outside, hidden.light];
  };
  expect(kept({})).toEqual(["123", 0, 0]);
  expect(kept({ since: "2020-11", until: "2021-06" })).toEqual(["12", 0, 0]);
  expect(kept({ since: "2022-03" })).toEqual(["", 1, 0]);
  expect(kept({ sections: ["要闻"], sources: ["乙报"] })).toEqual(["2", 0, 0]);
  expect(kept({ least: 2 })).toEqual(["123", 0, 0]);
  expect(kept({ sections: ["要闻"], least: 2 })).toEqual(["", 0, 1]);
});
