import { describe, expect, it } from "vitest";
import { recognize } from "../../src/extract/recognize/recognize.ts";
import { loadTagger } from "../../src/extract/tagger/load.ts";
import { lexicon } from "./lexicon.ts";

const names = (text: string) =>
  recognize(text, lexicon, loadTagger()).mentions.map(
    (m) => `${m.kind} ${text.slice(m.start, m.end)}${m.name === text.slice(m.start, m.end) ? "" : ` = ${m.name}`}`,
  );

/** Each way in which a name is composed, with a sentence in which nothing is. */
describe("composed names", () => {
  it.each<[string, string, string[], string, string[]]>([
    [
      "a firm's arm with its place in brackets",
      "收购云图显示（中国）有限公司八成股权",
      ["company 云图显示（中国）有限公司"],
      "屏幕上显示（详见附注）",
      [],
    ],
    [
      "a firm whose name ends in its trade before the bracket",
      "转让所持星河投资顾问（上海）有限公司股权",
      ["company 星河投资顾问（上海）有限公司"],
      "大型保险集团公司须申报",
      [],
    ],
    [
      "a known firm begins a legal name, behind a verb",
      "当天接到中央汇金投资有限责任公司通知",
      ["company 中央汇金投资有限责任公司 = 中央汇金"],
      "当天接到几家公司通知",
      [],
    ],
    [
      "an agency's branch in a city",
      "人民银行沧州市分行表态",
      ["agency 人民银行沧州市分行 = 中国人民银行沧州市分行"],
      "人民银行在沧州表态",
      ["agency 人民银行 = 中国人民银行", "city 沧州 = 沧州市"],
    ],
    [
      "a firm's branch in a city",
      "人保财险北京市分公司承保",
      ["company 人保财险北京市分公司"],
      "人保财险在北京市承保",
      ["company 人保财险", "city 北京市"],
    ],
    [
      "a bureau by its duties",
      "海南国际经济发展局介绍",
      ["agency 海南国际经济发展局"],
      "海南努力打开新格局",
      ["place 海南 = 海南省"],
    ],
    [
      "a ministry whose end is another's name",
      "秘鲁经济和财政部称",
      ["agency 秘鲁经济和财政部"],
      "越南和财政部签约",
      ["place 越南", "agency 财政部"],
    ],
    [
      "a part of a body",
      "文化和旅游部数据中心测算",
      ["organization 文化和旅游部数据中心"],
      "文化和旅游部在中心城区调研",
      ["agency 文化和旅游部"],
    ],
    [
      "who runs a fair",
      "成都大运会组委会透露",
      ["organization 成都大运会组委会"],
      "成都大运会透露",
      ["event 成都大运会"],
    ],
    [
      "a county behind its province",
      "活动放在河南兰考，兰考的花生热销",
      ["place 河南 = 河南省", "place 兰考 = 兰考县", "place 兰考 = 兰考县"],
      "活动放在四川，兰考虑退出",
      ["place 四川 = 四川省"],
    ],
    [
      "districts in a list",
      "深圳属首批，罗湖、龙华等区随后",
      ["city 深圳 = 深圳市", "place 罗湖 = 罗湖区", "place 龙华 = 龙华区"],
      "深圳的西湖牌、龙华牌香皂",
      ["city 深圳 = 深圳市"],
    ],
    ["a station", "从济南西站出发", ["place 济南西站"], "济南西站着的人", ["city 济南 = 济南市"]],
    ["a festival of a place", "举办淄博烧烤节", ["event 淄博烧烤节"], "淄博春节期间", ["city 淄博 = 淄博市"]],
    [
      "an edition by the year behind it",
      "华为开发者大会2025开幕",
      ["event 华为开发者大会2025"],
      "华为开发者2025人",
      ["company 华为"],
    ],
    [
      "one edition of a fair is meant by its bare name",
      "第二届进博会开幕，进博会",
      ["event 第二届进博会 = 第二届中国国际进口博览会", "event 进博会 = 第二届中国国际进口博览会"],
      "进博会开幕",
      ["event 进博会 = 中国国际进口博览会"],
    ],
    ["a ranking of a year", "2020中国民营企业500强出炉", ["media 2020中国民营企业500强"], "2020家企业", []],
    [
      "a foreign person at full length, and by surname",
      "创始人玛拉·科因德做过顾问，科因德离任",
      ["person 玛拉·科因德", "person 科因德 = 玛拉·科因德"],
      "创始人离任",
      [],
    ],
    [
      "a foreign person behind a country and an office",
      "加拿大总理马洛里·坎恩通过视频致辞",
      ["place 加拿大", "person 马洛里·坎恩"],
      "本组文·图由记者提供",
      [],
    ],
    ["no adverb takes office", "曾先后出任要职，由有限责任公司变更", [], "王莉出任总经理", ["person 王莉"]],
    [
      "a ware in Latin letters behind the word for it",
      "发布首款皮卡ORVEX和K70，专用处理器QLMU",
      ["product ORVEX", "product K70", "product QLMU"],
      "发布会请来CEO",
      [],
    ],
    [
      "wares that are summed up as such",
      "Quorvex、Zelmit等常用软件提速",
      ["product Quorvex", "product Zelmit"],
      "Quorvex、Zelmit等软件公司提速",
      ["company Quorvex", "company Zelmit"],
    ],
    ["a ware with its version", "发布小米14 Ultra", ["product 小米14 Ultra"], "小米14 天内售罄", ["product 小米14"]],
    [
      "a firm of new words behind a word for its line",
      "瑞典电动汽车制造商岚钐宣布换帅，岚钐",
      ["place 瑞典", "company 岚钐", "company 岚钐"],
      "电动汽车制造商计划宣布换帅",
      [],
    ],
    ["three capitals behind the word for a firm", "母公司QXC回应", ["company QXC"], "公司GMV回应", []],
    [
      "a phrase that names nothing takes along what it begins with",
      "北京时间三点，京东方面回应",
      ["company 京东"],
      "北京三点",
      ["city 北京 = 北京市"],
    ],
    ["a campaign by its catchword", "启动“清滩”专项行动", ["event “清滩”专项行动"], "启动“清滩”项目建设", []],
    [
      "a works that bears its firm's name",
      "特斯拉上海超级工厂开工",
      ["place 特斯拉上海超级工厂"],
      "特斯拉在上海开工",
      ["company 特斯拉", "city 上海 = 上海市"],
    ],
    [
      "a game by the word before it",
      "手游《星河旅人》上线",
      ["product 《星河旅人》 = 星河旅人"],
      "小说《星河旅人》出版",
      ["media 《星河旅人》 = 星河旅人"],
    ],
    ["an index that comes out", "发布第34期全球港口活力指数，", ["media 第34期全球港口活力指数"], "推动景气指数，", []],
    [
      "the government of a district that no list holds",
      "丰岛区政府担心",
      ["agency 丰岛区政府 = 丰岛区人民政府"],
      "各区政府担心",
      [],
    ],
    ["a person by what he does", "种植大户马军没有着急", ["person 马军"], "种植大户没有着急", []],
    [
      "a bare model of a ware",
      "乐道L60开卖，车型L60上市",
      ["product 乐道L60", "product L60 = 乐道L60"],
      "车型众多",
      [],
    ],
    ["a body of a sort behind a country", "英国智库称", ["place 英国"], "英国商会称", ["organization 英国商会"]],
    ["a group in Latin letters", "Qorvel集团表态", ["company Qorvel集团"], "跨国集团表态", []],
    ["a paper of a city", "宜昌日报报道", ["media 宜昌日报"], "宜昌日益富裕", ["city 宜昌 = 宜昌市"]],
    [
      "a university's hospital ground",
      "开到北京大学第三医院崇礼院区",
      ["organization 北京大学第三医院崇礼院区"],
      "开到北京大学第三医院门前",
      ["organization 北京大学第三医院"],
    ],
  ])("%s", (_, text, expected, other, without) => {
    expect(names(text)).toEqual(expected);
    expect(names(other)).toEqual(without);
  });
});
