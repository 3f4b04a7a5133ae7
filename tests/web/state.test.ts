import fc from "fast-check";
import { expect, test } from "vitest";
import { fromAddress, toAddress } from "../../src/web/state/address.ts";
import { reduce } from "../../src/web/state/reduce.ts";
import { initial, type Place, type State } from "../../src/web/state/state.ts";

const start = (): State => initial(fromAddress("", "zh"));

test("an address gives back its place", () => {
  const id = fc.string({ minLength: 1 }).map((name) => `company:${name.replaceAll(/[\s%]/gu, "")}快`);
  const place = fc.record<Place>({
    view: fc.record({
      newest: fc.boolean(),
      roots: fc.array(id, { minLength: 1 }),
      pins: fc.array(id),
      hidden: fc.array(id),
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
  const grown = reduce(opened, { do: "expand", id: "company:美团" });
  const filtered = reduce(grown, { do: "toggleType", kind: "city" });
  const back = reduce(filtered, { do: "undo" });
  expect(back.view).toEqual(opened.view);
  expect(back.filter.types).toEqual(["city"]);
  expect(reduce(back, { do: "redo" }).view).toEqual(grown.view);
  expect(reduce(start(), { do: "undo" }).view).toEqual(start().view);
});

test("hiding drops what was chosen of it; expanding brings it back", () => {
  const opened = reduce(start(), { do: "open", id: "a" });
  const hidden = reduce(opened, { do: "hide", id: "a" });
  expect(hidden.selection).toBeNull();
  expect(hidden.view).toMatchObject({ roots: [], hidden: ["a"] });
  expect(reduce(hidden, { do: "expand", id: "a" }).view).toMatchObject({ roots: ["a"], hidden: [] });
});
