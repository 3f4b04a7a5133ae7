import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recognize } from "../../src/extract/recognize/recognize.ts";
import { relate } from "../../src/extract/relate/relate.ts";
import { lexicon } from "./lexicon.ts";

const firing = (text: string) => relate(text, recognize(text, lexicon).mentions, "2024-03-05");

const names = (text: string) =>
  recognize(text, lexicon).mentions.map((m) => `${m.kind} ${text.slice(m.start, m.end)} = ${m.name}`);

describe("English names", () => {
  it.each<[string, string, string[]]>([
    [
      "the lexicon's name for an alias",
      "Meituan said it will expand in Chengdu.",
      ["company Meituan = 美团", "city Chengdu = 成都市"],
    ],
    [
      "a company by its legal form, and shorter later",
      "Nova Kettle Robotics Inc hired engineers. Nova Kettle Robotics said so on Monday.",
      [
        "company Nova Kettle Robotics Inc = Nova Kettle Robotics Inc",
        "company Nova Kettle Robotics = Nova Kettle Robotics Inc",
      ],
    ],
    [
      "a known company with its legal form",
      "Alibaba Group Holding Ltd opened a new office.",
      ["company Alibaba Group Holding Ltd = 阿里巴巴集团"],
    ],
    [
      "bodies by their head words",
      "The Ministry of Rural Roads and the Lakeside Trade Commission met the Harbour Institute.",
      [
        "agency Ministry of Rural Roads = Ministry of Rural Roads",
        "agency Lakeside Trade Commission = Lakeside Trade Commission",
        "organization Harbour Institute = Harbour Institute",
      ],
    ],
    [
      "an acronym in brackets that the lexicon knows",
      "The State Administration for Market Regulation (SAMR) published the rules.",
      [
        "agency State Administration for Market Regulation = 国家市场监督管理总局",
        "agency SAMR = 国家市场监督管理总局",
      ],
    ],
    [
      "laws by their head words",
      "Lawmakers debated the Clean Parcels Act and the Regulation on Paper Labels.",
      [
        "policy Clean Parcels Act = Clean Parcels Act",
        "policy Regulation on Paper Labels = Regulation on Paper Labels",
      ],
    ],
    [
      "a person, and by family name later",
      "Chen Haoyu joined the board in May. Later Chen said little about it.",
      ["person Chen Haoyu = Chen Haoyu", "person Chen = Chen Haoyu"],
    ],
    ["everyday words are no names", "Keep calm and target the gap in one visit, wish or no wish.", []],
    [
      "the same words as names",
      "Target hired staff after Gap closed stores.",
      ["company Target = 塔吉特", "company Gap = Gap"],
    ],
  ])("%s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

const shown = (text: string) => firing(text).map((r) => `${r.head} ${r.type} ${r.tail} ${r.status}`);

describe("English relations", () => {
  it.each([
    ["Tencent acquired Cainiao.", "asserted"],
    ["Tencent to acquire Cainiao for $1 billion.", "planned"],
    ["Tencent is in talks to acquire Cainiao.", "planned"],
    ["Tencent denied that it will acquire Cainiao.", "denied"],
    ["Tencent has no plans to acquire Cainiao.", "denied"],
    ["Tencent withdrew its offer to acquire Cainiao.", "ended"],
  ])("tells how it stands: %s", (text, status) => {
    expect(shown(text)).toEqual([`腾讯 acquires 菜鸟 ${status}`]);
  });

  it("keeps what is said of an aside apart from what is said of its subject", () => {
    expect(shown("Meituan, which is backed by Tencent, acquired Cainiao.")).toEqual([
      "腾讯 invests_in 美团 asserted",
      "美团 acquires 菜鸟 asserted",
    ]);
  });

  it("holds for each name of a list, and not across the end of one", () => {
    expect(shown("Kuaishou partnered with Meituan, Huawei and Xiaomi.")).toEqual([
      "快手 partners_with 美团 asserted",
      "快手 partners_with 华为 asserted",
      "快手 partners_with 小米 asserted",
    ]);
    expect(shown("Tencent acquired Cainiao and Huawei fired staff.")).toEqual(["腾讯 acquires 菜鸟 asserted"]);
  });

  it("understands the company and it", () => {
    expect(shown("Tencent reported its results. It acquired Cainiao last month.")).toEqual([
      "腾讯 acquires 菜鸟 asserted",
    ]);
  });

  it.each([
    ["On March 3, 2024, Tencent acquired Cainiao.", "2024-03-03"],
    ["Tencent acquired Cainiao on 3 March 2023.", "2023-03-03"],
    ["Tencent acquired Cainiao in June 2022.", "2022-06"],
    ["Tencent acquired Cainiao in 2021.", "2021"],
    ["Tencent acquired Cainiao on November 20.", "2023-11-20"],
    ["Tencent acquired Cainiao last month.", null],
    ["Tencent has owned Cainiao since March 3, 2024.", null],
    ["SHANGHAI, March 3 (Reuters) - Tencent acquired Cainiao.", null],
  ])("%s: %s", (text, date) => {
    expect(firing(text)[0]?.date).toBe(date);
  });

  it.each([
    ["Tencent acquired Cainiao, according to a filing.", "a filing"],
    ["Tencent acquired Cainiao, Reuters reported.", "Reuters"],
    ["Tencent said on Monday it had acquired Cainiao.", "Tencent"],
    ["Tencent acquired Cainiao.", null],
  ])("%s says %s", (text, who) => {
    expect(firing(text)[0]?.attribution).toBe(who);
  });

  it("quotes the shortest clause verbatim, without the full stop", () => {
    const text = "Last year, Tencent bought 5,000,000 shares in Cainiao, Inc. for $1.5 billion, a record.";
    const [relation] = firing(text);
    expect(relation?.evidence).toBe("Tencent bought 5,000,000 shares in Cainiao, Inc. for $1.5 billion");
    expect(text.slice(relation!.start, relation!.end)).toBe(relation!.evidence);
  });
});

describe("English beside Chinese", () => {
  it("reads each sentence in its language", () => {
    const text = "快手发布公告\n京东物流宣布收购德邦股份。Kuaishou (快手) has partnered with Meituan. 双方将打通会员。";
    expect(shown(text)).toEqual(["京东物流 acquires 德邦 asserted", "快手 partners_with 美团 asserted"]);
  });

  it("reads a title in two languages", () => {
    expect(shown("Kuaishou partners with Meituan 快手与美团达成战略合作\n详情见公告。")).toEqual([
      "快手 partners_with 美团 asserted",
    ]);
  });

  it("takes no Latin names of a Chinese sentence for English", () => {
    const text = "据悉，Black Friday期间，Tencent与Cainiao推出Kettle Pro Max新品。";
    expect(recognize(text, lexicon).candidates.filter(({ rule }) => rule.startsWith("english"))).toEqual([]);
  });
});

describe("offsets", () => {
  const pieces = [
    "Kuaishou (快手) has partnered with Meituan.",
    "Tencent’s “Nova” unit – based in Xi'an – isn't selling!",
    "京东物流收购德邦股份。",
    "Acme Kettle Inc. (the “Kettle”) and/or Huawei will, on March 3, 2024, sue.",
    "𠮷野家 and 🍜 Ramen Corp signed a deal with BYD…",
    "\n",
    " ",
    "U.S.-based R&D at AT&T's labs costs $3.5 bn (approx.)",
    "the café “é” naïve e\u0301",
  ];
  it("lead back into the text, for names and for evidence", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" })), { maxLength: 8 }),
        (parts) => {
          const text = parts.join(" ");
          const { mentions } = recognize(text, lexicon);
          let at = 0;
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toMatch(/^\S(?:[^\n]*\S)?$/u);
            at = end;
          }
          for (const { start, end, evidence } of relate(text, mentions, null))
            expect(text.slice(start, end)).toBe(evidence);
        },
      ),
      { numRuns: 200 },
    );
  });
});
