import { matches } from "../../read/matches.ts";
import type { Candidate } from "../spans.ts";

/** Cities by the one character that headlines write for them. */
const SIGNS: Readonly<Record<string, string>> = {
  京: "北京市",
  沪: "上海市",
  穗: "广州市",
  深: "深圳市",
  渝: "重庆市",
  津: "天津市",
  蓉: "成都市",
  杭: "杭州市",
  甬: "宁波市",
  汉: "武汉市",
  宁: "南京市",
  榕: "福州市",
};

/** 在沪收官, 赴京参展: between where to or where and what is done there. */
const SIGN =
  /(?<=[在来赴驻抵])[京沪穗深渝津蓉杭甬汉宁榕](?=举行|举办|召开|开幕|闭幕|落幕|收官|启幕|开赛|揭牌|揭幕|挂牌|揭晓|成立|上市|开业|开张|开店|发布|首发|启动|签约|签署|签订|设立|设厂|设点|建厂|建设|投产|投资|亮相|登场|参展|落地|落户)/gu;

/** Cities that are meant by one character: 在沪举行. */
export function findCitySigns(text: string): Candidate[] {
  return matches(text, SIGN).map(({ index: start, 0: sign }) => ({
    start,
    end: start + 1,
    kind: "city",
    name: SIGNS[sign]!,
    rank: "rule",
    rule: "city-sign",
    confidence: 0.7,
  }));
}
