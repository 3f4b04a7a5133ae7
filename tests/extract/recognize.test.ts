import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recognize } from "../../src/extract/recognize/recognize.ts";
import { loadTagger } from "../../src/extract/tagger/load.ts";
import { lexicon } from "./lexicon.ts";

const names = (text: string) =>
  recognize(text, lexicon).mentions.map(
    (m) => `${m.kind} ${text.slice(m.start, m.end)}${m.name === text.slice(m.start, m.end) ? "" : ` = ${m.name}`}`,
  );

describe("names", () => {
  it.each<[string, string, string[]]>([
    ["the longest wins", "京东物流在上海市商务局备案", ["company 京东物流", "agency 上海市商务局"]],
    [
      "an alias has its canonical name",
      "央行与工信部",
      ["agency 央行 = 中国人民银行", "agency 工信部 = 工业和信息化部"],
    ],
    ["place + body", "宜昌市商务局发文", ["agency 宜昌市商务局"]],
    ["a short body is written out", "宜昌市发改委发文", ["agency 宜昌市发改委 = 宜昌市发展和改革委员会"]],
    ["a department of a body", "商务部流通业发展司回应", ["agency 商务部流通业发展司"]],
    ["a legal form", "由晨星（北京）网络科技有限公司持有", ["company 晨星（北京）网络科技有限公司"]],
    [
      "a document by its head word",
      "《冷链食品追溯办法》与《冷链消费观察》",
      ["policy 《冷链食品追溯办法》 = 冷链食品追溯办法", "media 《冷链消费观察》 = 冷链消费观察"],
    ],
    ["crossing names: the earlier", "上海城市更新", ["city 上海 = 上海市"]],
    ["部门 is no ministry", "教育部门要求", []],
    ["a person behind a title", "某公司董事长刘明远表示", ["person 刘明远"]],
    ["a label before a title", "[NewsWire] 汽水涨价", []],
    ["no label: a word in brackets elsewhere", "汽水涨价[NewsWire]公司称", ["company NewsWire"]],
    ["a site by its address", "登录Dianpu.com下单", ["company Dianpu.com"]],
  ])("%s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([["烟台苹果喜获丰收，小米粥养胃。"], ["职场菜鸟也能学会。"], ["各平台推进互联互通。"]])(
    "plain words are no companies: %s",
    (text) => {
      expect(names(text).filter((name) => name.startsWith("company"))).toEqual([]);
    },
  );

  it("takes an ambiguous name for the company where its surroundings say so", () => {
    expect(names("苹果公司发布财报，小米宣布造车。")).toEqual(["company 苹果公司", "company 小米"]);
  });

  it("knows what the article defines, within the article", () => {
    const { mentions, shortNames } = recognize(
      "商务部印发《家政兴农行动方案》（以下简称《方案》）。《方案》提出三项任务。",
      lexicon,
    );
    expect(mentions.filter((m) => m.name === "家政兴农行动方案")).toHaveLength(3);
    expect(shortNames).toEqual([]);
  });

  it("claims a full and a short name that the article states outright", () => {
    const { shortNames } = recognize("晨星海运物流有限公司（以下简称“晨星海运”）成立。", lexicon);
    expect(shortNames).toEqual([{ kind: "company", short: "晨星海运", full: "晨星海运物流有限公司" }]);
  });
});

describe("any text", () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      "京东",
      "苹果",
      "《",
      "》",
      "（以下简称“",
      "”）",
      "上海市",
      "商务局",
      "有限公司",
      "Temu",
      "。",
      "、",
      "\n",
      "部门",
    ),
    fc.string({ unit: "grapheme" }),
  );

  it("gives mentions in order that do not overlap and lie within the text", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const { mentions } = recognize(text, lexicon);
        mentions.forEach((mention, at) => {
          expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe("with the tagger", () => {
  it("guesses names that no list holds, marked as guesses, and changes nothing that is known", () => {
    const text = "据悉，工程师周明昊率队赴杭州考察京东物流。";
    const without = recognize(text, lexicon).mentions;
    const tagged = recognize(text, lexicon, loadTagger()).mentions;
    for (const mention of without) expect(tagged).toContainEqual(mention);
    const guesses = tagged.filter((mention) => mention.rule === "tagger");
    expect(guesses.map((mention) => `${mention.kind} ${mention.name} ${mention.rank}`)).toEqual([
      "person 周明昊 guess",
    ]);
  });
});
