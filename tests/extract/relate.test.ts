import { describe, expect, it } from "vitest";
import { recognize } from "../../src/extract/recognize/recognize.ts";
import { attributionOf } from "../../src/extract/relate/attribution.ts";
import { factDate } from "../../src/extract/relate/fact-date.ts";
import { relate } from "../../src/extract/relate/relate.ts";
import { lexicon } from "./lexicon.ts";

const relations = (text: string, reported = "2022-01-05") =>
  relate(text, recognize(text, lexicon).mentions, reported).map((r) => `${r.head} ${r.type} ${r.tail} ${r.status}`);

describe("relations", () => {
  it("holds for every pair of a coordinated list", () => {
    expect(relations("近日，商务部、财政部、海关总署联合印发《保税展示管理办法》。")).toEqual([
      "商务部 issues 保税展示管理办法 asserted",
      "财政部 issues 保税展示管理办法 asserted",
      "海关总署 issues 保税展示管理办法 asserted",
    ]);
  });

  it("keeps the direction of a purchase, active or passive", () => {
    expect(relations("京东物流宣布收购德邦股份。")).toContain("京东物流 acquires 德邦 asserted");
    expect(relations("德邦股份被京东物流收购。")).toContain("京东物流 acquires 德邦 asserted");
  });

  it.each([
    ["京东物流拟收购德邦股份。", "planned"],
    ["京东物流否认将收购德邦股份。", "denied"],
    ["京东物流终止收购德邦股份。", "ended"],
  ])("tells how %s stands", (text, status) => {
    expect(relations(text)).toContain(`京东物流 acquires 德邦 ${status}`);
  });

  it("reads to the end of a sentence, however much stands before", () => {
    const before = "合作、投资、发布、".repeat(20);
    expect(relations(`涉及${before}等，京东物流宣布收购德邦股份。`)).toContain("京东物流 acquires 德邦 asserted");
    expect(relations(`涉及${before}等，德邦股份上涨。`)).toEqual([]);
  });

  it("tells where firms are that are named among those of a place", () => {
    expect(relations("中国企业中，京东名列第五，美团升至第八。")).toEqual(
      expect.arrayContaining(["京东 located_in 中国 asserted", "美团 located_in 中国 asserted"]),
    );
    expect(relations("中国共有三家企业上榜，其中京东、美团进步最快。")).toContain("美团 located_in 中国 asserted");
    expect(relations("中国共有三家企业上榜，京东未予置评。")).toEqual([]);
  });

  it("knows who heads a ministry", () => {
    expect(relations("商务部长王文涛出席论坛。")).toContain("王文涛 works_for 商务部 asserted");
    expect(relations("商务部长期关注王文涛。")).toEqual([]);
  });

  it("takes what two do together as done by each, and where one is, told before its name, as only its own", () => {
    expect(relations("程维与柳青共同创立滴滴。")).toEqual(
      expect.arrayContaining(["程维 works_for 滴滴 asserted", "柳青 works_for 滴滴 asserted"]),
    );
    expect(relations("总部设在长沙的京东与美团共同推出新服务。")).not.toContain("美团 located_in 长沙市 asserted");
  });

  it("takes a place and one in it for both", () => {
    expect(relations("京东在匈牙利东部城市德布勒森开设仓库。")).toEqual([
      "京东 located_in 匈牙利 asserted",
      "京东 located_in 德布勒森 asserted",
    ]);
  });

  it("does not relate names of different sentences", () => {
    expect(relations("京东公布业绩。美团与快手达成战略合作。")).toEqual(["美团 partners_with 快手 asserted"]);
  });

  it("reads a list across a name that nobody knows", () => {
    expect(relations("商务部、某专项小组、财政部联合印发《保税展示管理办法》。")).toEqual([
      "商务部 issues 保税展示管理办法 asserted",
      "财政部 issues 保税展示管理办法 asserted",
    ]);
  });

  it("takes an officer for one of whom the sentence is about, else of whom its paragraph opens with", () => {
    expect(
      relations("百世公布业绩，美团也在列。\n京东物流完成整合。老股东腾讯加码。首席执行官余睿表示满意。"),
    ).toContain("余睿 works_for 京东物流 asserted");
    expect(relations("京东物流公布业绩。\n美团完成整合，首席执行官王兴表示满意。")).toContain(
      "王兴 works_for 美团 asserted",
    );
  });

  it("carries the two of one sentence to 双方 in the next, but not two of three", () => {
    expect(relations("京东物流到访顺丰。双方将深度合作。")).toEqual(["京东物流 partners_with 顺丰 planned"]);
    expect(relations("京东物流到访顺丰和美团。双方将深度合作。")).toEqual([]);
  });

  it("means the two of the title by 双方 where the text names no two of its own", () => {
    expect(relations("京东物流牵动顺丰\n京东物流公布业绩。\n双方将深度合作。")).toEqual([
      "京东物流 partners_with 顺丰 planned",
    ]);
  });

  it("takes back a rumour that the next sentence denies, and lets stay who was said to leave", () => {
    expect(relations("市场传出京东有意收购德邦。京东回应称，消息不实。")).toEqual(["京东 acquires 德邦 denied"]);
    expect(relations("网上传出盒马将撤出长沙的消息。盒马回应称，消息不实。")).toEqual([
      "盒马 located_in 长沙市 asserted",
    ]);
    expect(relations("市场传出京东有意收购德邦。京东回应称，正在评估。")).toEqual(["京东 acquires 德邦 planned"]);
  });

  it("takes nobody for a dealer whom a sentence only mentions as left, bought from or bought into", () => {
    expect(relations("京东与美团前首席执行官徐雷洽谈合作。")).not.toContain("京东 partners_with 美团 planned");
    expect(relations("京东从腾讯手中收购德邦。")).toContain("京东 acquires 德邦 asserted");
    expect(relations("京东从腾讯手中收购德邦。")).not.toContain("腾讯 acquires 德邦 asserted");
    expect(relations("入股盒马，收购德邦，京东忙个不停。")).not.toContain("盒马 acquires 德邦 asserted");
  });

  it("tells 前者 and 后者 of one sentence apart by the two of the sentence before", () => {
    const told = relations("国家网信办走访达达集团和饿了么。前者是京东的子公司，后者由阿里巴巴控股。");
    expect(told).toContain("京东 owns 达达集团 asserted");
    expect(told).toContain("阿里巴巴集团 owns 饿了么 asserted");
  });

  it("goes on about whom a sentence opened with, and about whom 前者 and 后者 mean", () => {
    expect(relations("盒马公布业绩，京东道贺。公司总部位于上海。")).toContain("盒马 located_in 上海市 asserted");
    expect(relations("盒马与京东到访，前者总部位于上海。")).toContain("盒马 located_in 上海市 asserted");
    expect(relations("盒马与京东到访，后者总部位于北京。")).toContain("京东 located_in 北京市 asserted");
  });

  it("carries no subject into another paragraph, nor to a body that it does not know", () => {
    expect(relations("要闻\n盒马公布业绩。\n总部位于上海。")).toEqual([]);
    expect(relations("工信部公布名单。某联席会议办公室日前约谈了滴滴。")).toEqual([]);
  });

  it("takes 公司 in a new paragraph for the one firm of the title", () => {
    expect(relations("盒马公布业绩\n业绩不俗。\n公司总部位于上海。")).toEqual(["盒马 located_in 上海市 asserted"]);
    expect(relations("盒马、京东公布业绩\n业绩不俗。\n公司总部位于上海。")).toEqual([]);
  });

  it("knows whom an agency means by 该公司", () => {
    expect(relations("滴滴公告显示，国家网信办对该公司罚款。")).toEqual([
      "国家互联网信息办公室 regulates 滴滴 asserted",
    ]);
  });

  it("reads on behind towns that no list knows", () => {
    expect(relations("盒马将在甲乙、丙丁、上海等地新建仓库。")).toContain("盒马 located_in 上海市 planned");
  });

  it("takes neither the sale that two agree on for an alliance nor who is bought from for the buyer", () => {
    expect(relations("京东物流与顺丰达成协议，将购入后者所持德邦股份的股权。").join()).not.toContain("partners_with");
    expect(relations("京东物流与顺丰达成合作协议。")).toContain("京东物流 partners_with 顺丰 asserted");
    expect(relations("该公司从京东手中收购德邦股份。")).toEqual(["京东 owns 德邦 ended"]);
  });

  it("takes the firm beside a list of holders for whom they hold, else who was last told to be funded", () => {
    expect(relations("兴盛优选完成融资，由腾讯领投。老股东红杉中国跟投。")).toContain(
      "红杉中国 invests_in 兴盛优选 asserted",
    );
    expect(relations("腾讯入股兴盛优选。达达集团的投资方包括京东。")).toContain("京东 invests_in 达达集团 asserted");
  });

  it("takes the partners of a third for no partners of each other", () => {
    expect(relations("京东、美团等将作为技术合作伙伴加入。")).toEqual([]);
    expect(relations("京东和美团成为战略合作伙伴。")).toEqual(["京东 partners_with 美团 asserted"]);
  });

  it.each([
    ["京东物流拟受让德邦股份10%股权。", "京东物流 invests_in 德邦 planned"],
    ["京东物流拟受让德邦股份60%股权。", "京东物流 acquires 德邦 planned"],
    ["京东物流拟收购德邦股份10%股权。", "京东物流 acquires 德邦 planned"],
  ])("tells a stake from a purchase: %s", (text, relation) => {
    expect(relations(text)).toEqual([relation]);
  });

  it("never has the buyer bought", () => {
    expect(
      relations("德邦股份换帅\n德邦股份裁员，公司即将被京东物流收购。").filter((r) => r.includes("acquires")),
    ).toEqual(["京东物流 acquires 德邦 planned"]);
  });

  it("waits with what others have yet to allow", () => {
    expect(relations("京东物流对德邦股份的收购仍待批准。")).toEqual(["京东物流 acquires 德邦 planned"]);
  });

  it("knows who ranks by what is published, under another name too", () => {
    expect(relations("年度百强揭晓\n胡润研究院（Hurun）日前在线发布百强榜。京东、美团分列二三位。")).toEqual([
      "胡润研究院 ranks 京东 asserted",
      "胡润研究院 ranks 美团 asserted",
    ]);
  });

  it("quotes the shortest clause verbatim", () => {
    const text = "据悉，快手与美团达成战略合作，双方将打通会员。";
    const [relation] = relate(text, recognize(text, lexicon).mentions, null);
    expect(relation?.evidence).toBe("快手与美团达成战略合作");
    expect(text.slice(relation!.start, relation!.end)).toBe(relation!.evidence);
  });
});

describe("the date of a fact", () => {
  it.each([
    ["12月27日，快手与美团合作", "2022-01-05", "2021-12-27"],
    ["1月3日，快手与美团合作", "2022-01-05", "2022-01-03"],
    ["去年12月，快手与美团合作", "2022-01-05", "2021-12"],
    ["2020年，快手与美团合作", "2022-01-05", "2020"],
    ["快手与美团合作", "2022-01-05", null],
    ["自3月1日起，快手与美团合作", "2022-01-05", "2022-03-01"],
    ["自3月1日起施行，快手与美团合作", "2022-01-05", null],
    ["13月40日，快手与美团合作", "2022-01-05", null],
    ["12月27日，快手与美团合作", null, null],
  ])("%s, reported %s: %s", (sentence, reported, date) => {
    expect(factDate(sentence, sentence.length, reported)).toBe(date);
  });
});

describe("attribution", () => {
  it.each([
    ["据路透社报道，京东将收购德邦", "路透社"],
    ["商务部有关负责人表示，两家企业达成合作", "商务部"],
    ["快手与美团达成合作", null],
    ["晨星海运有限公司（下称“晨星海运”）宣布停航", null],
  ])("%s: %s", (sentence, who) => {
    expect(attributionOf(sentence)).toBe(who);
  });
});
