import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadTagger } from "../../src/extract/tagger/load.ts";
import { stretches } from "../../src/extract/tagger/stretches.ts";
import { tag, uncoveredBy } from "../../src/extract/tagger/tag.ts";

const tagger = loadTagger();
const whole = (text: string) => [{ start: 0, end: text.length }];
const TEXT = "据悉，晨曦纺织有限公司总经理李卫东昨日在接受记者采访时表示，中国国际金融有限公司将参与。";

describe("guesses", () => {
  it("are marked as such, with a probability", () => {
    const found = tag(TEXT, tagger, [], whole(TEXT));
    expect(found.map(({ start, end, kind }) => `${kind} ${TEXT.slice(start, end)}`)).toContain("person 李卫东");
    for (const guess of found) {
      expect(guess).toMatchObject({ rank: "guess", rule: "tagger", name: TEXT.slice(guess.start, guess.end) });
      expect(guess.confidence).toBeGreaterThan(0);
      expect(guess.confidence).toBeLessThanOrEqual(1);
    }
  });

  it("leave alone what is covered", () => {
    const at = TEXT.indexOf("李卫东");
    const around = [
      { start: 0, end: at + 1 },
      { start: at + 2, end: TEXT.length },
    ];
    expect(tag(TEXT, tagger, [], around).some(({ start, end }) => start <= at + 1 && end > at + 1)).toBe(false);
    expect(tag(TEXT, tagger, [], [])).toEqual([]);
  });

  it("are no words for all things of a sort, nor what the lexicon declined", () => {
    const text = "监管部门表示，税务部门要求商业银行向李卫东说明。";
    const at = text.indexOf("李卫东");
    const hit = { start: at, end: at + 3, kind: "product" as const, ambiguous: true };
    expect(tag(text, tagger, [hit], whole(text))).toEqual([]);
  });

  it("cut no everyday word", () => {
    const text = "去年埃及电子商务交易额增长。";
    expect(tag(text, tagger, [], whole(text))).toEqual([]);
  });

  it("are people of common characters too", () => {
    const text = "协会秘书长崔东海分析称，价格将回升。";
    expect(tag(text, tagger, [], whole(text)).map(({ start, end }) => text.slice(start, end))).toEqual(["崔东海"]);
  });

  it("do not depend on what was read before", () => {
    const alone = tag(TEXT, tagger, [], whole(TEXT));
    tag("别的句子。".repeat(80), tagger, [], [{ start: 0, end: 400 }]);
    expect(tag(TEXT, tagger, [], whole(TEXT))).toEqual(alone);
  });
});

describe("what names leave", () => {
  it("is the gaps", () => {
    const names = [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
      { start: 6, end: 7 },
    ];
    expect(uncoveredBy(names, 9)).toEqual([
      { start: 4, end: 6 },
      { start: 7, end: 9 },
    ]);
    expect(uncoveredBy([], 3)).toEqual([{ start: 0, end: 3 }]);
  });
});

describe("any text", () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      "李卫东",
      "晨曦纺织有限公司",
      "《",
      "》",
      "。",
      "，",
      "\n",
      "\u0000",
      "\uD800",
      "\uDC00",
      "Acme",
      "１２３",
      "😀",
      "上海市",
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
  );

  it("gives names in order that do not overlap and lie within one uncovered part", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join("");
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        // Nothing lies between two parts that touch: they are one.
        const uncovered = uncoveredBy(from < to ? [{ start: from, end: to }] : [], text.length);
        let reached = 0;
        for (const { start, end } of tag(text, tagger, [], uncovered)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(uncovered.some((range) => range.start <= start && end <= range.end)).toBe(true);
          reached = end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("reads a line of 100,000 units in time that grows with it", () => {
    const text = "某某公司董事长王小明说".repeat(10_000).slice(0, 100_000);
    expect(() => tag(text, tagger, [], whole(text))).not.toThrow();
  });

  it("is cut into stretches that leave nothing out but single units", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("").repeat(4);
        let reached = 0;
        for (const { start, end } of stretches(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(stretches(text.slice(reached, start))).toEqual([]);
          expect(end - start).toBeLessThanOrEqual(200);
          reached = end;
        }
      }),
    );
  });
});
