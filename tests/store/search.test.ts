import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/model/graph.ts";
import type { EntityKind } from "../../src/model/schema.ts";
import { fold, SearchIndex } from "../../src/store/search.ts";

const entity = (name: string, mentions = 0, aliases: readonly string[] = [], type: EntityKind = "company"): Entity => ({
  id: `${type}:${name}`,
  name,
  type,
  aliases,
  mentions,
  issues: 0,
});
const names = (entities: readonly Entity[], text: string, options = {}) =>
  new SearchIndex(entities).search(text, options).map(({ name }) => name);

describe("search", () => {
  it("ranks by how the name fits, then mentions, then id", () => {
    const all = [
      entity("大青禾", 99),
      entity("青禾出行", 1),
      entity("青禾银行", 1),
      entity("青禾", 0),
      entity("远帆", 50, ["青禾"]),
      entity("云栈", 60, ["青禾云"]),
      entity("松果", 70, ["新青禾"]),
      entity("无关", 80),
    ];
    expect(names(all, "青禾")).toEqual(["青禾", "远帆", "青禾出行", "青禾银行", "云栈", "大青禾", "松果"]);
  });

  it("ranks pinyin below characters, and initials below pinyin", () => {
    const all = [
      entity("星野", 1),
      entity("新星野", 9),
      entity("星野乳业", 5),
      entity("远帆", 3, ["Xingye"]),
      entity("轩鹰", 99),
      entity("信息你给也", 2),
    ];
    expect(names(all, "xingye")).toEqual(["远帆", "星野", "星野乳业", "新星野"]);
    expect(names(all, "xy")).toEqual(["轩鹰", "星野", "星野乳业", "新星野"]);
    expect(names(all, "xing ye")).toEqual(["星野", "星野乳业", "新星野"]);
  });

  it("finds one character, folded width and case, and syllables with ü", () => {
    const all = [entity("ＡＢＣ控股", 1), entity("绿源", 1), entity("女娲", 1)];
    expect(names(all, "控")).toEqual(["ＡＢＣ控股"]);
    expect(names(all, "abc")).toEqual(["ＡＢＣ控股"]);
    expect(names(all, "ａＢｃ")).toEqual(["ＡＢＣ控股"]);
    expect(names(all, "lvyuan")).toEqual(["绿源"]);
    expect(names(all, "lüyuan")).toEqual(["绿源"]);
  });

  it("reads a character as its word does, a family name as such, a traditional one as the simplified", () => {
    expect(names([entity("重庆银行")], "chongqingyinhang")).toEqual(["重庆银行"]);
    expect(names([entity("重慶銀行")], "cqyinhang")).toEqual([]);
    expect(names([entity("重慶銀行")], "chongqingyinhang")).toEqual(["重慶銀行"]);
    expect(names([entity("单禾", 0, [], "person"), entity("单禾科技")], "shanhe")).toEqual(["单禾"]);
  });

  it("finds traditional names by simplified characters and the other way round", () => {
    const all = [entity("騰雲發展", 2), entity("腾云理发", 1), entity("臺灣里程"), entity("台湾裡程")];
    expect(names(all, "腾云发")).toEqual(["騰雲發展"]);
    expect(names(all, "騰雲理髮")).toEqual(["腾云理发"]);
    expect(names(all, "發")).toEqual(["騰雲發展", "腾云理发"]);
    expect(names(all, "台灣裏程").sort()).toEqual(["台湾裡程", "臺灣里程"]);
  });

  it("names no entity twice, and none across two names", () => {
    const all = [entity("青禾", 2, ["青禾科技", "青禾集团", "禾青"]), entity("青", 1, ["禾"])];
    expect(names(all, "青")).toEqual(["青", "青禾"]);
    expect(names(all, "禾青")).toEqual(["青禾"]);
    expect(names(all, "青\n禾")).toEqual([]);
  });

  it("keeps to kinds and to the limit, best first", () => {
    const all = Array.from({ length: 50 }, (_, n) => entity(`青禾${n}`, n, [], n % 2 ? "company" : "product"));
    expect(names(all, "青禾", { limit: 3, types: ["product"] })).toEqual(["青禾48", "青禾46", "青禾44"]);
    expect(names(all, "青禾")).toHaveLength(20);
    expect(names(all, "青禾", { types: [] })).toEqual([]);
  });

  it("makes no pinyin of a name that nobody types", () => {
    expect(names([entity("青".repeat(31))], "qing")).toEqual([]);
    expect(names([entity("青".repeat(30))], "qing")).toHaveLength(1);
  });

  it("finds what looking at each name finds, in that order", () => {
    const word = fc.string({ unit: fc.constantFrom("青", "禾", "A", "a", "Ａ", " "), minLength: 1, maxLength: 5 });
    const anyEntities = fc.uniqueArray(
      fc.record({
        name: word.filter((each) => each.trim() !== ""),
        aliases: fc.array(word, { maxLength: 3 }),
        mentions: fc.nat(3),
      }),
      { selector: ({ name }) => name, maxLength: 8 },
    );
    fc.assert(
      fc.property(
        anyEntities,
        fc.constantFrom("青", "禾", "青禾", "禾 禾", "青青禾"),
        fc.integer({ min: 1, max: 9 }),
        (list, query, limit) => {
          const all = list.map(({ name, aliases, mentions }) => entity(name, mentions, aliases));
          const level = ({ name, aliases }: Entity): number => {
            const own = fold(name);
            const others = aliases.map(fold);
            return [
              own === query,
              others.includes(query),
              own.startsWith(query),
              others.some((each) => each.startsWith(query)),
              [own, ...others].some((each) => each.includes(query)),
            ].indexOf(true);
          };
          const expected = all
            .filter((each) => level(each) >= 0)
            .sort((a, b) => level(a) - level(b) || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
            .slice(0, limit);
          expect(new SearchIndex(all).search(query, { limit })).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});
