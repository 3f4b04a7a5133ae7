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

  it.each([
    ["烟台苹果喜获丰收，小米粥养胃。"],
    ["职场菜鸟也能学会。"],
    ["各平台推进互联互通。"],
    ["新季苹果上市，果农忙着装箱。苹果销售很旺。"],
    ["今年小米获得丰收，小米完成脱壳后卖到城里。"],
    ["许多菜鸟发布求职信息。"],
  ])("plain words are no companies: %s", (text) => {
    expect(names(text).filter((name) => name.startsWith("company"))).toEqual([]);
  });

  it("an ambiguous name is a firm where an authority acts against it", () => {
    expect(names("监管部门对苹果处以罚款，并起诉小米。")).toEqual(["company 苹果 = 苹果公司", "company 小米"]);
  });

  it("an ambiguous name is a city where something is done in it", () => {
    expect(names("公司在中山开设门店，在合作中受益。")).toEqual(["city 中山 = 中山市"]);
    expect(names("大同海关查验")).toEqual(["agency 大同海关"]);
  });

  it("tells the firm from the everyday word in one article", () => {
    expect(names("苹果发布新手机。陕西苹果装车外运。苹果表示满意。")).toEqual([
      "company 苹果 = 苹果公司",
      "place 陕西 = 陕西省",
      "company 苹果 = 苹果公司",
    ]);
  });

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

/** Each way to find a name, with a sentence where it must not. */
describe("names that no list holds", () => {
  it.each<[string, string, string[], string, string[]]>([
    [
      "a foreign ministry by its duties",
      "由越南计划投资部批准",
      ["agency 越南计划投资部"],
      "越南南部增长，泰国当局回应，韩国娱乐部门裁员",
      ["place 越南", "place 泰国", "place 韩国"],
    ],
    [
      "what an agency has in a place",
      "国家外汇管理局海口市分局提醒",
      ["agency 国家外汇管理局海口市分局"],
      "国家外汇管理局在海口提醒",
      ["agency 国家外汇管理局", "city 海口 = 海口市"],
    ],
    [
      "a foreign ministry of several duties",
      "澳大利亚渔业、林业与牧场部宣布禁令",
      ["agency 澳大利亚渔业、林业与牧场部"],
      "澳大利亚渔业、林业与牧场部门裁员",
      ["place 澳大利亚"],
    ],
    [
      "a leading group's office",
      "宜昌市柑橘产业发展领导小组办公室印发名单",
      ["agency 宜昌市柑橘产业发展领导小组办公室"],
      "宜昌市成立柑橘产业领导小组办公室",
      ["city 宜昌市"],
    ],
    [
      "a ministry's general office",
      "由公安部办公厅、海关总署秘书局答复",
      ["agency 公安部办公厅", "agency 海关总署秘书局"],
      "公安部办公楼扩建",
      ["agency 公安部"],
    ],
    [
      "a body of Hong Kong",
      "香港康乐署回应",
      ["agency 香港康乐署"],
      "香港与我们签署协议，香港部署防疫",
      ["place 香港", "place 香港"],
    ],
    [
      "more of a fair's name",
      "第十届进博会（秋季）开幕",
      ["event 第十届进博会（秋季） = 第十届中国国际进口博览会（秋季）"],
      "第十届进博会（见图）开幕",
      ["event 第十届进博会 = 第十届中国国际进口博览会"],
    ],
    [
      "a foreign surname behind an office",
      "首席执行官科斯特洛斯基在会上说",
      ["person 科斯特洛斯基"],
      "首席执行官多次在会上说",
      [],
    ],
    [
      "a committee that is set up",
      "协会成立智能家居专业委员会",
      ["organization 智能家居专业委员会"],
      "公司成立了由三人组成的专业委员会",
      [],
    ],
    ["vouchers by their name", "“乐享生活”餐饮消费券开抢", ["event “乐享生活”餐饮消费券"], "“乐享生活”餐饮店开张", []],
    ["a firm's park", "华为滨湖物流园开园", ["place 华为滨湖物流园"], "华为主营物流园", ["company 华为"]],
    [
      "what a country acts on",
      "欧盟对进口玩具实施新规",
      ["agency 欧盟 = 欧洲联盟"],
      "欧盟玩具很贵",
      ["place 欧盟 = 欧洲联盟"],
    ],
    [
      "a ware's generation",
      "发布第二代刀片电池",
      ["product 第二代刀片电池"],
      "第二代产品刀片电池",
      ["product 刀片电池"],
    ],
    ["a numbered festival", "第三届云台美食节在西区开幕", ["event 第三届云台美食节"], "第三届理事会节约开支", []],
    ["a festival in quotation marks", "“邻里节”开幕", ["event 邻里节"], "“中秋节”期间", []],
    ["a ceremony", "“2025年度星河颁奖典礼”落幕", ["event 2025年度星河颁奖典礼"], "“最好的典礼”落幕", []],
    [
      "a session of a term",
      "十一届全国人大常委会第三次会议开幕",
      ["event 十一届全国人大常委会第三次会议"],
      "全国人大常委会会议开幕",
      ["agency 全国人大常委会 = 全国人民代表大会常务委员会"],
    ],
    [
      "firms that are counted",
      "京东、云启三家企业入选",
      ["company 京东", "company 云启"],
      "京东、社区团购两个平台增长",
      ["company 京东"],
    ],
    [
      "a list of a sort with one that is known",
      "淘宝、云启、星帆斋等老字号开播",
      ["company 淘宝", "company 云启", "company 星帆斋"],
      "水果、蔬菜、鲜花等品牌开播",
      [],
    ],
    [
      "a list that is announced",
      "五家仓储企业：云启（自营）、星图、蓝帆",
      ["company 云启", "company 星图", "company 蓝帆"],
      "三家企业：一是亏损、二是裁员",
      [],
    ],
    [
      "what a firm holds",
      "复星旗下云帆楼，客流回升",
      ["company 复星 = 复星国际", "company 云帆楼"],
      "复星旗下超市，客流回升",
      ["company 复星 = 复星国际"],
    ],
    [
      "but not with what it does",
      "复星旗下云帆楼",
      ["company 复星 = 复星国际", "company 云帆楼"],
      "复星旗下云帆楼停产",
      ["company 复星 = 复星国际"],
    ],
    [
      "a name before the same in Latin letters",
      "法国云珀（Yunpo）开店",
      ["place 法国", "company 云珀", "company Yunpo = 云珀"],
      "各地推进物联网（Internet）建设",
      [],
    ],
    [
      "divisions that are set up",
      "成立“星河出行”和“星河货运”两大板块",
      ["company 星河出行", "company 星河货运"],
      "首页有“出行”和“货运”两大板块",
      [],
    ],
    ["a model", "比亚迪X9将于五月上市", ["product 比亚迪X9"], "比亚迪9月销量上升", ["company 比亚迪"]],
    ["a model of an unknown brand", "新款轿车星途7开启预售", ["product 星途7"], "手机销量7月回升", []],
    [
      "a ware in quotation marks",
      "“京东云途快递车”上路",
      ["product 京东云途快递车"],
      "京东的快递车上路",
      ["company 京东"],
    ],
    ["a shop", "“星月之家”门店达百家", ["company 星月之家"], "“网红”门店达百家", []],
    [
      "an employer before an office",
      "云帆董事长刘明远表示",
      ["company 云帆", "person 刘明远"],
      "时任董事长刘明远表示",
      ["person 刘明远"],
    ],
    ["the last of a list of people", "周明、李远、何木等原副行长出席", ["person 何木"], "苹果、梨等原料涨价", []],
    [
      "a foreign person without the office before",
      "餐厅开业，主厨丹尼·卡沃特表示",
      ["person 丹尼·卡沃特"],
      "餐厅开业，丹尼·卡沃特表示",
      ["person 丹尼·卡沃特"],
    ],
    ["a Latin name behind a place", "首尔Mirabel开业", ["city 首尔", "company Mirabel"], "在家Mirabel开业", []],
    [
      "a square with a name of its own",
      "在武汉星月广场开店",
      ["city 武汉 = 武汉市", "place 星月广场"],
      "在上海人民广场开店",
      ["place 上海人民广场"],
    ],
    [
      "a fund of a place",
      "江苏云途产业基金将受让股份",
      ["company 江苏云途产业基金"],
      "江苏设立产业基金将受让股份",
      ["place 江苏 = 江苏省"],
    ],
    [
      "a place and a line of business",
      "长沙百货今年扩张",
      ["company 长沙百货"],
      "拉美百货今年扩张",
      ["place 拉美 = 拉丁美洲"],
    ],
    ["what a word hides", "网联公司扩容", ["company 网联公司 = 网联清算"], "智能网联汽车扩容", []],
    [
      "what a listed firm holds",
      "复星（600000.SH）旗下“星河酒”热卖",
      ["company 复星 = 复星国际", "product 星河酒"],
      "复星（600000.SH）旗下“云河超市”热卖",
      ["company 复星 = 复星国际"],
    ],
    [
      "another line of a known firm",
      "东航食品宣布扩产",
      ["company 东航食品"],
      "东航食品安全达标",
      ["company 东航 = 中国东方航空"],
    ],
    ["a firm that is bought", "并购深远科技，盈利大增", ["company 深远科技"], "并购优质科技，盈利大增", []],
    [
      "an everyday word with its Latin name",
      "泊美（Pure&Mild）开店",
      ["company 泊美", "company Pure&Mild = 泊美"],
      "船泊美港",
      [],
    ],
  ])("%s", (_, text, expected, other, without) => {
    expect(names(text)).toEqual(expected);
    expect(names(other)).toEqual(without);
  });

  it("knows elsewhere in the article what a cue has told once", () => {
    expect(names("收购自动驾驶公司深远科技。深远科技照旧营业。")).toEqual(["company 深远科技", "company 深远科技"]);
    expect(names("深远科技照旧营业。")).toEqual([]);
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

describe("cities by one character", () => {
  it("are meant between where to or where and what is done there, and not in a longer word", () => {
    const cities = (text: string) =>
      recognize(text, lexicon)
        .mentions.filter(({ kind }) => kind === "city")
        .map(({ name }) => name);
    expect(cities("茶博会在沪开幕，一批企业赴京参展。")).toEqual(["上海市", "北京市"]);
    expect(cities("茶叶股在沪市走高，京剧团在深入排练。")).toEqual([]);
  });
});

describe("with the tagger", () => {
  it("guesses names that no list holds, marked as guesses, and changes nothing that is known", () => {
    const text = "据悉，访客周明昊率队赴杭州考察京东物流。";
    const without = recognize(text, lexicon).mentions;
    const tagged = recognize(text, lexicon, loadTagger()).mentions;
    for (const mention of without) expect(tagged).toContainEqual(mention);
    const guesses = tagged.filter((mention) => mention.rule === "tagger");
    expect(guesses.map((mention) => `${mention.kind} ${mention.name} ${mention.rank}`)).toEqual([
      "person 周明昊 guess",
    ]);
  });
});
