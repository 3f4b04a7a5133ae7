import fc from "fast-check";
import { expect, test } from "vitest";
import { fromAddress, toAddress } from "../../src/web/state/address.ts";
import { reduce } from "../../src/web/state/reduce.ts";
import { initial, type Place, root, type State } from "../../src/web/state/state.ts";

const start = (): State => initial(fromAddress("", "zh"));

test("an address gives back its place", () => {
  const id = fc.string({ minLength: 1 }).map((name) => `company:${name.replaceAll(/[\s%]/gu, "")}快`);
  const coordinate = fc.integer({ min: -4000, max: 4000 }).map((value) => value || 0);
  const place = fc.record<Place>({
    view: fc.record({
      newest: fc.boolean(),
      roots: fc.array(
        fc.record({
          id,
          by: fc.constantFrom(null, "co" as const, "owns" as const),
          most: fc.constantFrom(60, 120, 4800),
        }),
        { minLength: 1 },
      ),
      pins: fc.array(id),
      hidden: fc.array(id),
      fixed: fc.array(fc.record({ id, x: coordinate, y: coordinate })),
      layout: fc.constantFrom("force", "time", "radial"),
      centre: fc.option(id),
    }),
    filter: fc.record({
      types: fc.subarray(["company", "agency"]),
      relations: fc.subarray(["owns", "issues"]),
      statuses: fc.subarray(["planned", "denied"]),
      background: fc.boolean(),
      ties: fc.constantFrom("relations", "comentions", "both"),
      since: fc.constantFrom(null, "2021-12", "2022-01"),
      until: fc.constantFrom(null, "2022-10"),
      least: fc.integer({ min: 1, max: 10 }),
      sections: fc.array(fc.string({ minLength: 1 })),
      sources: fc.array(fc.string({ minLength: 1 })),
    }),
    selection: fc.oneof(
      fc.constant(null),
      fc.record({ of: fc.constant("entity" as const), id }),
      fc.record({ of: fc.constant("edge" as const), head: id, tail: id, type: fc.constantFrom("owns", "co") }),
      fc.record({ of: fc.constant("pair" as const), a: id, b: id }),
    ),
    reading: fc.option(
      fc
        .record({ article: id, start: fc.nat(), end: fc.nat() })
        .map((r) => ({ ...r, start: r.start % 1e9, end: r.end % 1e9 })),
    ),
    arrangement: fc.constantFrom("map", "read", "table"),
    language: fc.constantFrom("zh", "en"),
  });
  fc.assert(fc.property(place, (one) => void expect(fromAddress(toAddress(one), "zh")).toEqual(one)));
});

test("a broken address is read as far as it goes", () => {
  const place = fromAddress("?types=company,nonsense&edge=a&read=x&as=poster&lang=xx&ties=", "en");
  expect(place).toMatchObject({ selection: null, reading: null, arrangement: "map", language: "en" });
  expect(place.filter.types).toEqual(["company"]);
  expect(place.view.newest).toBe(true);
});

test("undo and redo walk through views and leave the filter alone", () => {
  const opened = reduce(start(), { do: "open", id: "company:快手" });
  const grown = reduce(opened, { do: "expand", roots: [root("company:美团")] });
  const filtered = reduce(grown, { do: "toggleType", kind: "city" });
  const back = reduce(filtered, { do: "undo" });
  expect(back.view).toEqual(opened.view);
  expect(back.filter.types).toEqual(["city"]);
  expect(reduce(back, { do: "redo" }).view).toEqual(grown.view);
  expect(reduce(start(), { do: "undo" }).view).toEqual(start().view);
});

test("hiding drops what was chosen of it; expanding brings it back", () => {
  const opened = reduce(start(), { do: "open", id: "a" });
  const hidden = reduce(opened, { do: "hide", ids: ["a"] });
  expect(hidden.selection).toBeNull();
  expect(hidden.view).toMatchObject({ roots: [], hidden: ["a"] });
  expect(reduce(hidden, { do: "expand", roots: [root("a")] }).view).toMatchObject({ roots: [{ id: "a" }], hidden: [] });
});

test("an expansion asked for again brings more; collapsing takes all of them away and keeps the entity", () => {
  const steps = [root("a"), root("a", "co"), root("a", null, 120)];
  const grown = steps.reduce((state, one) => reduce(state, { do: "expand", roots: [one] }), start());
  expect(grown.view.roots).toEqual([
    { id: "a", by: null, most: 120 },
    { id: "a", by: "co", most: 60 },
  ]);
  const collapsed = reduce(grown, { do: "collapse", id: "a" });
  expect(collapsed.view).toMatchObject({ newest: true, roots: [], pins: ["a"] });
  expect(reduce(collapsed, { do: "undo" }).view).toEqual(grown.view);
  expect(reduce(collapsed, { do: "collapse", id: "a" })).toBe(collapsed);
});

test("pins and layouts are undone and redone; a pin put elsewhere is one pin", () => {
  const pinned = reduce(start(), { do: "fix", at: [{ id: "a", x: 1, y: 2 }] });
  const moved = reduce(pinned, { do: "fix", at: [{ id: "a", x: 5, y: 6 }] });
  expect(moved.view.fixed).toEqual([{ id: "a", x: 5, y: 6 }]);
  expect(reduce(moved, { do: "undo" }).view.fixed).toEqual([{ id: "a", x: 1, y: 2 }]);
  expect(reduce(moved, { do: "unfix", ids: ["a"] }).view.fixed).toEqual([]);
  const laid = reduce(moved, { do: "lay", layout: "radial", centre: "a" });
  expect(laid.view).toMatchObject({ layout: "radial", centre: "a" });
  expect(reduce(reduce(laid, { do: "undo" }), { do: "redo" }).view).toEqual(laid.view);
});

test("what is hidden is no longer marked; choosing nothing unmarks all", () => {
  const marked = reduce(reduce(start(), { do: "mark", ids: ["a", "b"] }), { do: "toggleMark", id: "c" });
  expect(reduce(marked, { do: "toggleMark", id: "a" }).marked).toEqual(["b", "c"]);
  expect(reduce(marked, { do: "hide", ids: ["a", "c"] })).toMatchObject({
    marked: ["b"],
    view: { hidden: ["a", "c"] },
  });
  expect(reduce(marked, { do: "select", selection: { of: "entity", id: "x" } }).marked).toHaveLength(3);
  expect(reduce(marked, { do: "select", selection: null }).marked).toEqual([]);
});

test("the next entity chosen is the other end of the ways asked for", () => {
  const asked = reduce(start(), { do: "between", between: { from: "a", to: null } });
  const self = reduce(asked, { do: "select", selection: { of: "entity", id: "a" } });
  expect(self.between).toEqual({ from: "a", to: null });
  const picked = reduce(asked, { do: "select", selection: { of: "entity", id: "b" } });
  expect(picked).toMatchObject({ between: { from: "a", to: "b" }, selection: null });
  const after = reduce(picked, { do: "select", selection: { of: "entity", id: "c" } });
  expect(after).toMatchObject({ between: { to: "b" }, selection: { id: "c" } });
});

test("chosen months are those of one choice: they stay while it is read, and leave with it", () => {
  const of = (id: string) => ({ do: "select", selection: { of: "entity", id } }) as const;
  const chosen = reduce(reduce(start(), of("company:甲")), {
    do: "within",
    period: { since: "2021-12", until: null },
  });
  const read = reduce(chosen, { do: "read", reading: { article: "期:1", start: 0, end: 1 } });
  expect(read.within).toEqual({ since: "2021-12", until: null });
  expect(reduce(read, of("company:甲")).within).toEqual(read.within);
  expect(reduce(read, of("company:乙")).within).toEqual({ since: null, until: null });
});

test("who is hidden leaves a comparison, too", () => {
  const pair = reduce(start(), { do: "select", selection: { of: "pair", a: "company:甲", b: "topic:乙" } });
  expect(reduce(pair, { do: "hide", ids: ["company:丙"] }).selection).toEqual(pair.selection);
  expect(reduce(pair, { do: "hide", ids: ["company:甲"] }).selection).toBeNull();
});
