import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_QUOTE, quoteAround } from "../../src/store/quote.ts";

/** The quote around the first place of a name. */
function quote(text: string, name: string): string {
  const start = text.indexOf(name);
  const found = quoteAround(text, start, start + name.length);
  expect(found.quote.slice(found.quoteStart, found.quoteStart + name.length)).toBe(name);
  return found.quote;
}

describe("the sentence around a mention", () => {
  it.each([
    ["前一句。青禾在此。后一句。", "青禾在此。"],
    ["青禾在此！后一句", "青禾在此！"],
    ["问？青禾", "青禾"],
    ["其一；青禾；其三", "青禾；"],
    ["标题\n  青禾在此  \n下一行", "青禾在此"],
    ["青禾真的？！后一句", "青禾真的？！"],
    ["前句。“青禾好。”后句。", "“青禾好。”"],
    ["他说：“好。走！”，青禾在此。后句", "他说：“好。走！”，青禾在此。"],
    ["《走吧！青禾》上映。后句。", "《走吧！青禾》上映。"],
    ["前句（注。）青禾在此。", "青禾在此。"],
    ["版本 3.5 的青禾，第 2. 条", "版本 3.5 的青禾，第 2. 条"],
    ["青禾", "青禾"],
  ])("%s → %s", (text, expected) => {
    expect(quote(text, "青禾")).toBe(expected);
  });

  it("does not follow a quotation that is long or never closed", () => {
    const long = `“${"长".repeat(50)}。青禾在此。${"长".repeat(50)}”`;
    expect(quote(long, "青禾")).toBe("青禾在此。");
    expect(quote("他说“前句。青禾在此。", "青禾")).toBe("青禾在此。");
  });

  it("cuts a long sentence on both sides of the mention", () => {
    const text = `${"前".repeat(200)}青禾${"后".repeat(200)}。`;
    const cut = quote(text, "青禾");
    expect(cut.length).toBe(MAX_QUOTE);
    expect(cut).toMatch(/^…前+青禾后+…$/u);
    expect(Math.abs(cut.indexOf("青禾") - (cut.length - cut.indexOf("青禾") - 2))).toBeLessThan(3);
    expect(quote(`青禾${"后".repeat(200)}`, "青禾")).toMatch(/^青禾后+…$/u);
    expect(quote(`${"前".repeat(200)}青禾`, "青禾")).toMatch(/^…前+青禾$/u);
  });

  it("holds a mention that is itself too long from its beginning", () => {
    const name = "名".repeat(150);
    const { quote: cut, quoteStart } = quoteAround(`前${name}后`, 1, 151);
    expect(cut).toBe(`…${"名".repeat(118)}…`);
    expect(quoteStart).toBe(1);
  });

  it("is short, part of the text, splits no pair, and says where the mention is", () => {
    const unit = fc.constantFrom(
      "字",
      "。",
      "“",
      "”",
      "《",
      "》",
      "\n",
      "！",
      "\u{20000}",
      "a",
      " ",
      "，",
      "字字字字字字字字字字字字",
    );
    const cases = fc.string({ unit, minLength: 1, maxLength: 80 }).chain((text) => {
      const places = [0, ...Array.from(text.matchAll(/./gsu), (each) => each.index + each[0].length)];
      return fc.record({
        text: fc.constant(text),
        a: fc.constantFrom(...places.slice(0, -1)),
        length: fc.integer({ min: 1, max: 4 }),
        places: fc.constant(places),
      });
    });
    fc.assert(
      fc.property(cases, ({ text, a, length, places }) => {
        const b = places[Math.min(places.indexOf(a) + length, places.length - 1)]!;
        const { quote, quoteStart } = quoteAround(text, a, b);
        expect(quote.length).toBeLessThanOrEqual(MAX_QUOTE);
        expect(quote.slice(quoteStart, quoteStart + b - a)).toBe(text.slice(a, b));
        expect(quote).not.toMatch(/\p{Surrogate}/u);
        expect(text).toContain(quote.replace(/^…|…$/gu, ""));
      }),
      { numRuns: 2000 },
    );
  });
});
