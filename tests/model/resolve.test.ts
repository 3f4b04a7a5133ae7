import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Correction, claimsIn, type IssueClaims, keyOf, tally } from "../../src/model/claims.ts";
import { closure, linksOf } from "../../src/model/closure.ts";
import type { Extract, Rank } from "../../src/model/extract.ts";
import { type Resolution, resolve } from "../../src/model/resolve.ts";
import type { EntityKind } from "../../src/model/schema.ts";

type Alias = readonly [string, number];
const name = (kind: EntityKind, text: string, rank: Rank = "rule", aliases: readonly Alias[] = []) => ({
  kind,
  name: text,
  rank,
  aliases,
});
const short = (from: string, to: string, kind: EntityKind = "company") => ({ kind, short: from, full: to });

/** One issue for each list. */
const issues = (...lists: (ReturnType<typeof name> | ReturnType<typeof short>)[][]): IssueClaims[] =>
  lists.map((list, at) => ({
    issue: `期${at}`,
    names: list.flatMap((each) => ("name" in each ? [each] : [])),
    shortNames: list.flatMap((each) => ("short" in each ? [each] : [])),
  }));

const resolved = (claims: IssueClaims[], corrections: Correction[] = []): Resolution =>
  resolve({ ...tally(claims), corrections });
const brief = (resolution: Resolution) => resolution.entities.map(({ id, aliases }) => [id, ...aliases]);

describe("kinds of one name", () => {
  it("are one entity of the kind that most issues give", () => {
    const claims = issues([name("person", "云雀")], [name("product", "云雀")], [name("product", "云雀")]);
    expect(brief(resolved(claims))).toEqual([["product:云雀"]]);
  });

  it("take the schema's order when issues are even", () => {
    expect(brief(resolved(issues([name("product", "云雀")], [name("company", "云雀")])))).toEqual([["company:云雀"]]);
  });

  it("take the lexicon's against any majority", () => {
    const claims = issues([name("person", "云雀", "lexicon")], [name("company", "云雀")], [name("company", "云雀")]);
    expect(brief(resolved(claims))).toEqual([["person:云雀"]]);
  });

  it("stay two where the lexicon knows both; a third joins the more frequent", () => {
    const claims = issues(
      [name("person", "云雀", "lexicon"), name("city", "云雀")],
      [name("company", "云雀", "lexicon")],
      [name("person", "云雀")],
    );
    const resolution = resolved(claims);
    expect(brief(resolution)).toEqual([["company:云雀"], ["person:云雀"]]);
    expect(resolution.entityOf({ kind: "city", name: "云雀" })?.id).toBe("person:云雀");
  });

  it("answer to the ids of the kinds they had", () => {
    const resolution = resolved(
      issues([name("product", "云雀")], [name("company", "云雀", "rule", [["云雀科技", 1]])]),
    );
    expect(resolution.entities[0]!.answers).toEqual(["company:云雀", "company:云雀科技", "product:云雀"]);
  });
});

describe("short names", () => {
  it("join the one full name that all claims give them", () => {
    const claims = issues(
      [name("company", "青禾"), name("company", "青禾出行"), short("青禾", "青禾出行")],
      [name("company", "青禾")],
    );
    expect(brief(resolved(claims))).toEqual([["company:青禾出行", "青禾"]]);
  });

  it("join a full name that no issue uses", () => {
    expect(brief(resolved(issues([name("company", "青禾"), short("青禾", "青禾出行")])))).toEqual([
      ["company:青禾出行", "青禾"],
    ]);
  });

  it("stay apart when two full names are claimed, even by different issues", () => {
    const claims = issues(
      [name("company", "青禾"), name("company", "青禾出行"), short("青禾", "青禾出行")],
      [name("company", "青禾农业"), short("青禾", "青禾农业")],
    );
    expect(brief(resolved(claims))).toEqual([["company:青禾"], ["company:青禾农业"], ["company:青禾出行"]]);
  });

  it("never join two names of the lexicon, not even through a third", () => {
    const direct = issues([name("company", "甲", "lexicon"), name("company", "甲乙", "lexicon"), short("甲", "甲乙")]);
    expect(brief(resolved(direct))).toEqual([["company:甲"], ["company:甲乙"]]);
    const through = issues([
      name("company", "甲", "lexicon"),
      name("company", "甲乙"),
      name("company", "甲乙丙", "lexicon"),
      short("甲", "甲乙"),
      short("甲乙", "甲乙丙"),
    ]);
    expect(brief(resolved(through))).toEqual([["company:甲"], ["company:甲乙丙", "甲乙"]]);
  });

  it("are called by the lexicon's name, else the full one", () => {
    const claims = issues([name("company", "甲", "lexicon"), name("company", "甲乙"), short("甲", "甲乙")]);
    expect(brief(resolved(claims))).toEqual([["company:甲", "甲乙"]]);
  });

  it("chain, and stay apart in a circle", () => {
    const all = ["甲", "甲乙", "甲乙丙"].map((each) => name("company", each));
    expect(brief(resolved(issues([...all, short("甲", "甲乙"), short("甲乙", "甲乙丙")])))).toEqual([
      ["company:甲乙丙", "甲", "甲乙"],
    ]);
    const circle = issues([...all, short("甲", "甲乙"), short("甲乙", "甲"), short("甲乙丙", "甲")]);
    expect(brief(resolved(circle))).toEqual([["company:甲", "甲乙丙"], ["company:甲乙"]]);
  });

  it("do not join a name of another kind", () => {
    const claims = issues([name("company", "澄江"), name("city", "澄江市", "lexicon"), short("澄江", "澄江市")]);
    expect(brief(resolved(claims))).toEqual([["city:澄江市"], ["company:澄江"]]);
  });
});

describe("aliases", () => {
  it("are ordered by their uses in all issues, then by name, without the canonical name", () => {
    const claims = issues(
      [
        name("company", "云栈", "rule", [
          ["云栈", 9],
          ["B", 1],
          ["A", 1],
          ["栈", 2],
        ]),
      ],
      [
        name("company", "云栈", "rule", [
          ["A", 2],
          ["Ω", 0],
        ]),
      ],
    );
    expect(brief(resolved(claims))).toEqual([["company:云栈", "A", "栈", "B", "Ω"]]);
  });
});

describe("corrections", () => {
  const a = { kind: "company", name: "甲" } as const;
  const b = { kind: "company", name: "甲乙" } as const;
  const two = [name("company", "甲"), name("company", "甲乙")];

  it("join, under the name that the person gives", () => {
    expect(brief(resolved(issues(two), [{ say: "same", name: b, as: a }]))).toEqual([["company:甲", "甲乙"]]);
    const known = issues(two.map((each) => ({ ...each, rank: "lexicon" as const })));
    expect(brief(resolved(known, [{ say: "same", name: b, as: a }]))).toEqual([["company:甲", "甲乙"]]);
  });

  it("part what issues join", () => {
    const claims = issues([...two, short("甲", "甲乙")]);
    expect(brief(resolved(claims, [{ say: "different", name: a, from: b }]))).toEqual([
      ["company:甲"],
      ["company:甲乙"],
    ]);
  });

  it("part two kinds of one name", () => {
    const claims = issues([name("company", "云雀"), name("product", "云雀")]);
    const product = { kind: "product", name: "云雀" } as const;
    const parted = resolved(claims, [{ say: "different", name: product, from: { kind: "company", name: "云雀" } }]);
    expect(brief(parted)).toEqual([["company:云雀"], ["product:云雀"]]);
  });

  it("give a kind against the lexicon", () => {
    const claims = issues([name("company", "云雀", "lexicon"), name("person", "云雀", "lexicon")]);
    expect(brief(resolved(claims, [{ say: "kind", name: "云雀", kind: "media" }]))).toEqual([["media:云雀"]]);
  });

  it("take out what is not a name, also as an alias", () => {
    const claims = issues([name("company", "甲乙", "rule", [["甲", 1]]), name("company", "甲")]);
    const resolution = resolved(claims, [{ say: "not-a-name", name: a }]);
    expect(brief(resolution)).toEqual([["company:甲乙"]]);
    expect(resolution.entityOf(a)).toBeNull();
  });
});

describe("claims in an extract", () => {
  it("has a guess for every name without a claim, and counts the name's own uses", () => {
    const mention = {
      start: 0,
      end: 2,
      surface: "云栈",
      type: "company",
      entity: "云栈",
      confidence: 1,
      rule: "r",
    } as const;
    const extract = {
      issue: { id: "期", title: "", date: null, file: "" },
      articles: [{ mentions: [mention, mention, { ...mention, surface: "栈" }], relations: [] }],
      names: [],
      shortNames: [],
    } as unknown as Extract;
    const { names } = tally([claimsIn(extract)]);
    expect(names).toEqual([{ kind: "company", name: "云栈", claims: 1, lexicon: 0, aliases: new Map([["云栈", 2]]) }]);
  });
});

const NAMES = ["甲", "甲乙", "甲乙丙", "乙", "丙 丁"];
const KINDS = ["company", "city", "person"] as const;
const anyName = fc.record({
  kind: fc.constantFrom(...KINDS),
  name: fc.constantFrom(...NAMES),
  rank: fc.constantFrom<Rank>("guess", "rule", "lexicon"),
  aliases: fc.array(fc.tuple(fc.constantFrom("甲", "α", "β"), fc.nat(3)), { maxLength: 2 }),
});
const anyShort = fc.record({
  kind: fc.constantFrom(...KINDS),
  short: fc.constantFrom(...NAMES),
  full: fc.constantFrom(...NAMES),
});
const anyKey = fc.record({ kind: fc.constantFrom(...KINDS), name: fc.constantFrom(...NAMES) });
const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ say: fc.constant("same" as const), name: anyKey, as: anyKey }),
  fc.record({ say: fc.constant("different" as const), name: anyKey, from: anyKey }),
  fc.record({ say: fc.constant("kind" as const), name: fc.constantFrom(...NAMES), kind: fc.constantFrom(...KINDS) }),
  fc.record({ say: fc.constant("not-a-name" as const), name: anyKey }),
);
const anyClaims = fc
  .array(fc.record({ names: fc.array(anyName, { maxLength: 4 }), shortNames: fc.array(anyShort, { maxLength: 2 }) }), {
    maxLength: 5,
  })
  .map((list): IssueClaims[] => list.map((each, at) => ({ issue: `期${at}`, ...each })));
const anyCorrections = fc.array(anyCorrection, { maxLength: 3 });
const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

describe("laws", () => {
  it("the order of issues, claims and corrections does not matter", () => {
    const cases = fc
      .tuple(anyClaims, anyCorrections)
      .chain(([claims, corrections]) =>
        fc.tuple(
          fc.constant({ claims, corrections }),
          shuffled(
            claims.flatMap(({ issue, names, shortNames }) => [
              ...names.map((each): IssueClaims => ({ issue, names: [each], shortNames: [] })),
              ...shortNames.map((each): IssueClaims => ({ issue, names: [], shortNames: [each] })),
            ]),
          ),
          shuffled(corrections),
        ),
      );
    fc.assert(
      fc.property(cases, ([{ claims, corrections }, pieces, turned]) => {
        expect(resolved(pieces, turned).entities).toEqual(resolved(claims, corrections).entities);
      }),
      { numRuns: 1000 },
    );
  });

  it("every extracted name belongs to one entity, whose ids are its own", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { entities, entityOf } = resolved(claims);
        const keys = [...new Set(claims.flatMap(({ names }) => names.map(keyOf)))].sort();
        expect(entities.flatMap((entity) => entity.keys.map(keyOf)).sort()).toEqual(keys);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
        for (const entity of entities) {
          for (const key of entity.keys) expect(entityOf(key)).toBe(entity);
          expect(entity.answers).toContain(entity.id);
          expect(entity.answers.every((id) => !/\s/u.test(id))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("issues never join two names of the lexicon", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const known = new Set(claims.flatMap(({ names }) => names.filter(({ rank }) => rank === "lexicon").map(keyOf)));
        for (const { keys } of resolved(claims).entities)
          expect(keys.filter((key) => known.has(keyOf(key))).length).toBeLessThan(2);
      }),
      { numRuns: 1000 },
    );
  });

  it("resolving what hangs together gives what resolving everything gives", () => {
    fc.assert(
      fc.property(anyClaims, anyCorrections, fc.constantFrom(...NAMES), (claims, corrections, one) => {
        const { names, shorts } = tally(claims);
        const some = closure([one], linksOf(shorts, corrections));
        const part = resolve({
          names: names.filter((each) => some.has(each.name)),
          shorts: shorts.filter((each) => some.has(each.short)),
          corrections,
        });
        const whole = resolved(claims, corrections);
        expect(part.entities).toEqual(whole.entities.filter(({ keys }) => keys.some((key) => some.has(key.name))));
      }),
      { numRuns: 1000 },
    );
  });
});
