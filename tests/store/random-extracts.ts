/** Extracts by chance, over few names, so that they often say things about the same ones. */
import fc from "fast-check";
import type { Extract } from "../../src/model/extract.ts";
import { type ArticleSketch, extract, type Named, type Said } from "./fixtures.ts";

const NAMES = ["甲", "甲乙", "甲乙丙", "丁 戊"];
const KINDS = ["company", "city", "person"] as const;
const DATES = [null, "2021", "2021-12", "2022-01-05"];
const kind = fc.constantFrom(...KINDS);
const name = fc.constantFrom(...NAMES);

const article: fc.Arbitrary<ArticleSketch> = fc
  .record({
    names: fc.uniqueArray(fc.tuple(kind, name), { maxLength: 4, selector: ([, each]) => each }),
    ends: fc.array(
      fc.tuple(fc.nat(3), fc.constantFrom("owns" as const, "partners_with" as const, "part_of" as const), fc.nat(3)),
      { maxLength: 2 },
    ),
    date: fc.constantFrom(...DATES),
    section: fc.constantFrom(null, "要闻", "地方"),
    source: fc.constantFrom(null, "晨报"),
  })
  .map(({ names, ends, ...place }) => ({
    text: `题\n${names.map(([, each]) => each).join("，")}。`,
    names: names satisfies readonly Named[],
    said: names.length
      ? ends.map(([a, type, b]): Said => [names[a % names.length]![1], type, names[b % names.length]![1]])
      : [],
    ...place,
  }));

export const anyExtract: fc.Arbitrary<Extract> = fc
  .record({
    n: fc.nat(3),
    date: fc.constantFrom(...DATES),
    articles: fc.array(article, { maxLength: 3 }),
    lexicon: fc.array(
      fc.tuple(kind, name).map(([k, each]) => `${k}:${each}`),
      { maxLength: 2 },
    ),
    shorts: fc.array(fc.tuple(kind, name, name), { maxLength: 2 }),
    aliases: fc.dictionary(
      fc.tuple(kind, name).map(([k, each]) => `${k}:${each}`),
      fc.array(fc.tuple(fc.constantFrom("甲", "α"), fc.nat(3)), { maxLength: 2 }),
      { maxKeys: 2 },
    ),
  })
  .map(({ n, ...sketch }) => extract({ id: `期${n}`, ...sketch }));

/** Little text and many claims: what a name means changes with nearly each. */
export const anyClaims: fc.Arbitrary<Extract> = fc
  .record({
    n: fc.nat(2),
    names: fc.uniqueArray(fc.tuple(kind, name), { maxLength: 2, selector: ([, each]) => each }),
    lexicon: fc.array(
      fc.tuple(kind, name).map(([k, each]) => `${k}:${each}`),
      { maxLength: 1 },
    ),
    shorts: fc.array(fc.tuple(kind, name, name), { maxLength: 2 }),
  })
  .map(({ n, names, lexicon, shorts }) =>
    extract({ id: `期${n}`, lexicon, shorts, articles: [{ text: names.map(([, each]) => each).join("，"), names }] }),
  );
