import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { npmi } from "../../src/graph/npmi.ts";

describe("npmi", () => {
  it("is 1 where two things only come together, 0 where chance would bring them, 1 where all is both", () => {
    expect(npmi({ both: 3, a: 3, b: 3, all: 10 })).toBeCloseTo(1, 12);
    expect(npmi({ both: 2, a: 4, b: 5, all: 10 })).toBeCloseTo(0, 12);
    expect(npmi({ both: 7, a: 7, b: 7, all: 7 })).toBe(1);
  });

  it("lies between −1 and 1 and does not ask who comes first", () => {
    const counts = fc
      .tuple(fc.integer({ min: 1, max: 50 }), fc.nat(50), fc.nat(50), fc.nat(500))
      .map(([both, a, b, rest]) => ({ both, a: both + a, b: both + b, all: both + a + b + rest }));
    fc.assert(
      fc.property(counts, ({ both, a, b, all }) => {
        const value = npmi({ both, a, b, all });
        expect(value).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expect(npmi({ both, a: b, b: a, all })).toBe(value);
      }),
    );
  });
});
