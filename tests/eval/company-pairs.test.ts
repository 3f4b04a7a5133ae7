import { describe, expect, test } from "vitest";
import { reportPairs, scoreCompanyPair } from "../../src/eval/company-pairs.ts";
import { type CompanyPair, readCompanyPairs } from "../../src/eval/read-company-pairs.ts";
import { article } from "./pairs.ts";

const SENTENCE = "快手与美团达成合作，京东旁观。";
const read = (...rows: string[]) => readCompanyPairs(`${rows.join("\n\n")}\n`, "pairs.txt");
const row = (head: string, tail: string, label: string) => `${head}\t${tail}\t${label}\t${SENTENCE}`;
const facts = (...rows: string[]) =>
  read(...rows).flatMap((pair) => pair.facts.map(({ head, type, tail }) => `${head} ${type} ${tail}`));

describe("rows", () => {
  test("of one sentence and two names, either way round, are one pair", () => {
    const pairs = read(row("快手", "美团", "合作"), row("美团", "快手", "合作"), row("快手", "京东", "unknown"));
    expect(pairs.map(({ names }) => names.toSorted())).toEqual([
      ["快手", "美团"],
      ["京东", "快手"],
    ]);
    expect(pairs.map(({ facts }) => facts.length)).toEqual([1, 0]);
  });

  test.each([
    ["收购", "快手 acquires 美团"],
    ["被收购", "美团 acquires 快手"],
    ["被拟收购", "美团 acquires 快手"],
    ["增持", "快手 invests_in 美团"],
    ["发行", "美团 invests_in 快手"],
    ["被发行", "快手 invests_in 美团"],
    ["减持", "快手 owns 美团"],
    ["签约", "快手 partners_with 美团"],
    ["竞争", "快手 competes_with 美团"],
    ["owns", "快手 owns 美团"],
  ])("%s says %s", (label, fact) => expect(facts(row("快手", "美团", label))).toEqual([fact]));

  test.each(["none", "unknown", "自己", "被欠款", "合并"])("%s says nothing for sure", (label) =>
    expect(facts(row("快手", "美团", label))).toEqual([]),
  );

  test("several labels of a pair all hold", () =>
    expect(facts(row("快手", "美团", "持股"), row("快手", "美团", "合作"), row("美团", "快手", "被持股"))).toEqual([
      "快手 owns 美团",
      "快手 partners_with 美团",
    ]));

  test("masked numbers are read as numbers", () =>
    expect(read("<N>号店\t快手\tnone\t<N>号店入驻快手<N>年")[0]).toMatchObject({
      sentence: "1号店入驻快手1年",
      names: ["1号店", "快手"],
    }));

  test.each([
    ["with a column too few", `快手\t美团\t${SENTENCE}`, /^pairs\.txt, line 1: 3 columns where there are 4/u],
    ["with an unknown label", row("快手", "美团", "喜欢"), /line 1: “喜欢” is no known label/u],
    ["whose name is not in the sentence", row("快手", "拼多多", "合作"), /“拼多多” does not stand in the sentence/u],
    ["that are none", "", /^pairs\.txt has no pairs/u],
  ])("%s are refused", (_, rows, message) => expect(() => read(rows)).toThrow(message));
});

type Relations = NonNullable<Parameters<typeof article>[1]>;

function figures(pair: CompanyPair, relations: Relations, names = ["快手", "美团", "京东"]) {
  const mentions = names.map((name) => ["company", name] as const);
  return reportPairs([scoreCompanyPair(pair, article(mentions, relations))]);
}

const pairOf = (label: string): CompanyPair => read(row("快手", "美团", label))[0]!;
const HIT = { wanted: 1, hit: 1, wrong: 0 };
const WRONG_WAY = { wanted: 1, hit: 0, wrong: 1 };

describe("what is found between the two", () => {
  test("counts by its direction, if it has one", () => {
    expect(figures(pairOf("收购"), [["快手", "acquires", "美团"]]).get("relations acquires")).toMatchObject(HIT);
    expect(figures(pairOf("收购"), [["美团", "acquires", "快手"]]).get("relations acquires")).toMatchObject(WRONG_WAY);
    expect(figures(pairOf("合作"), [["美团", "partners_with", "快手"]]).get("relations all")).toMatchObject(HIT);
  });

  test("counts once, however often it is said", () => {
    const twice: Relations = [
      ["快手", "competes_with", "美团"],
      ["美团", "competes_with", "快手"],
    ];
    expect(figures(pairOf("竞争"), twice).get("relations all")).toMatchObject(HIT);
    expect(figures(pairOf("none"), twice).get("relations all")).toMatchObject({ wanted: 0, hit: 0, wrong: 1 });
  });

  test("is wrong under another relation, and what was annotated is missed", () => {
    const found = figures(pairOf("收购"), [["快手", "owns", "美团"]]);
    expect([...found.keys()]).toEqual(["relations all", "relations acquires", "relations owns"]);
    expect(found.get("relations acquires")).toMatchObject({ wanted: 1, hit: 0, wrong: 0 });
    expect(found.get("relations owns")).toMatchObject({ wanted: 0, hit: 0, wrong: 1 });
  });

  test("is left alone where the label leaves it open, or of other names and kinds", () => {
    const found: Relations = [
      ["美团", "acquires", "快手"],
      ["快手", "acquires", "京东"],
      ["快手", "launches", "美团"],
    ];
    expect([...figures(pairOf("合并"), found)]).toEqual([]);
    expect(figures(pairOf("none"), found).get("relations all")).toMatchObject({ wrong: 1 });
  });

  test("is of the entities that the two names were linked to", () => {
    const mentions = [
      ["company", "快手", "快手科技"],
      ["company", "美团", "美团"],
    ] as const;
    const score = scoreCompanyPair(pairOf("持股"), article(mentions, [["快手科技", "owns", "美团"]]));
    expect(reportPairs([score]).get("relations owns")).toMatchObject(HIT);
  });

  test("is listed under its sentence if it is wrong or missed", () => {
    const { misses } = scoreCompanyPair(pairOf("收购"), article([["company", "快手"]]));
    expect(misses).toEqual([{ article: SENTENCE, what: "missed relation", detail: "快手 acquires 美团" }]);
  });
});
