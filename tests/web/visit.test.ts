import { expect, test } from "vitest";
import { sinceVisit } from "../../src/web/view/visit.ts";

/** As a browser's storage. */
function memory(): Pick<Storage, "getItem" | "setItem"> {
  const held = new Map<string, string>();
  return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
}

test("a first visit has nothing new, a later one what came, a reload the same again", () => {
  const lasting = memory();
  const first = memory();
  expect(sinceVisit(["a", "b"], lasting, first)).toEqual([]);
  expect(sinceVisit(["a", "b", "c"], lasting, first)).toEqual(["c"]);
  const second = memory();
  expect(sinceVisit(["a", "d", "b", "c"], lasting, second)).toEqual(["d"]);
  expect(sinceVisit(["a", "d", "b", "c"], lasting, second)).toEqual(["d"]);
  expect(sinceVisit(["a", "d"], lasting, memory())).toEqual([]);
});

test("what cannot be remembered, or was garbled, is no news", () => {
  const broken = { getItem: () => "{", setItem: () => {} };
  expect(sinceVisit(["a"], broken, memory())).toEqual([]);
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error("full");
    },
  };
  expect(sinceVisit(["a"], full, full)).toEqual([]);
});
