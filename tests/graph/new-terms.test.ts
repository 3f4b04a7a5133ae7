import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctTexts } from "../../src/graph/distinct.ts";
import { isTelling, logLikelihood } from "../../src/graph/log-likelihood.ts";
import { newTerms } from "../../src/graph/new-terms.ts";
import { nameEraser, termsOf } from "../../src/graph/terms.ts";

describe("log-likelihood", () => {
  it("is what the formula gives by hand", () => {
    // Expected 5 and 15 of 20: 2 × Σ O ln(O/E) over the four cells.
    const sum = 10 * Math.log(10 / 5) + 10 * Math.log(10 / 15) + 15 * Math.log(15 / 20) + 65 * Math.log(65 / 60);
    expect(logLikelihood({ here: 10, there: 10, allHere: 25, allThere: 75 })).toBeCloseTo(2 * sum, 10);
  });

  it("is 0 for equal shares and for an empty set, negative for less than the share", () => {
    expect(logLikelihood({ here: 2, there: 4, allHere: 10, allThere: 20 })).toBeCloseTo(0, 12);
    expect(logLikelihood({ here: 2, there: 0, allHere: 10, allThere: 0 })).toBe(0);
    expect(logLikelihood({ here: 0, there: 9, allHere: 10, allThere: 10 })).toBeLessThan(-10);
  });

  it("is telling where chance and size do not explain it", () => {
    const telling = (here: number, there: number, all: number) =>
      isTelling({ here, there, allHere: all, allThere: all });
    expect([telling(3, 0, 60), telling(2, 0, 60), telling(5, 4, 60), telling(0, 9, 60)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([telling(1500, 1000, 9000), telling(2000, 1000, 9000)]).toEqual([false, true]);
  });

  it("law: changing the sets changes the sign and nothing else", () => {
    const part = fc.nat(50).chain((has) => fc.tuple(fc.constant(has), fc.integer({ min: Math.max(1, has), max: 99 })));
    fc.assert(
      fc.property(part, part, ([here, allHere], [there, allThere]) => {
        const one = logLikelihood({ here, there, allHere, allThere });
        const other = logLikelihood({ here: there, there: here, allHere: allThere, allThere: allHere });
        expect(Math.abs(one)).toBeCloseTo(Math.abs(other), 9);
      }),
    );
  });
});

describe("terms", () => {
  it("are words and words in a row, without stop words, figures and marks", () => {
    const terms = termsOf("推出了预制菜业务，投入300亿元 Livestream and the e-commerce");
    for (const term of ["推出", "预制菜", "业务", "投入", "livestream", "commerce"]) expect(terms).toContain(term);
    for (const term of ["的", "推出了", "亿元", "300", "and", "the", "业务投入"]) expect(terms).not.toContain(term);
  });

  it("are never part of a name; of two names that begin alike the longer is blanked out", () => {
    const erase = nameEraser(["青禾", "青禾出行", "行"]);
    expect(erase("青禾出行行驶")).toBe("\n行驶");
    expect(termsOf(erase("青禾出行行驶"))).toEqual(termsOf("行驶"));
  });
});

describe("distinct texts", () => {
  const texts = (...all: string[]) => all.map((text) => new Set(text));
  it("leave out what repeats an earlier one nearly word by word", () => {
    expect(distinctTexts(texts("甲乙丙丁戊己庚辛", "子丑寅卯", "甲乙丙丁戊己庚壬", "甲乙子丑", ""))).toEqual([
      0, 1, 3, 4,
    ]);
  });

  it("law: none that is kept repeats another, and each left out repeats one", () => {
    const text = fc
      .uniqueArray(fc.constantFrom(..."甲乙丙丁戊己庚辛壬癸"), { maxLength: 10 })
      .map((list) => new Set(list));
    const same = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
      const both = [...a].filter((term) => b.has(term)).length;
      return both > 0 && both / (a.size + b.size - both) >= 0.7;
    };
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (all) => {
        const kept: number[] = [];
        for (const [place, each] of all.entries()) if (!kept.some((other) => same(each, all[other]!))) kept.push(place);
        expect(distinctTexts(all)).toEqual(kept);
      }),
    );
  });
});

describe("new terms", () => {
  const sets = (...sentences: string[]) => sentences.map(termsOf);
  const before = sets(
    "门店促销火热",
    "物流仓库扩建",
    "会员体系升级",
    "春季招聘启动",
    "供应链整合",
    "海外仓落地",
    "支付牌照到手",
    "骑手保障计划",
  );

  it("are those with a telling share; the longest of equals stands for its parts", () => {
    const here = sets("预制菜新品上架", "冷链支撑预制菜", "社区门店售卖预制菜", "预制菜标准出台");
    const [first, ...others] = newTerms(here, before);
    expect(first).toMatchObject({ term: "预制菜", sentences: 4, before: 0, first: 0 });
    expect(others.filter(({ term }) => "预制菜".includes(term))).toEqual([]);
  });

  it("do not come of repetition, nor of comparing with nothing", () => {
    const repeated = "预制菜新品上架全国门店同步开售";
    expect(newTerms(sets(...Array<string>(9).fill(repeated)), before)).toEqual([]);
    expect(newTerms(sets("预制菜上架", "冷链支撑预制菜"), [])).toEqual([]);
  });
});
