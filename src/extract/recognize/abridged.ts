import { matches } from "../../read/matches.ts";
import { knownName, type Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../spans.ts";

/** Countries that headlines name by one character before a body of theirs. 日 is a day, too. */
const COUNTRIES: Readonly<Record<string, string>> = {
  美: "美国",
  英: "英国",
  德: "德国",
  俄: "俄罗斯",
  韩: "韩国",
  澳: "澳大利亚",
  日: "日本",
};
const OFFICES =
  "财政部|商务部|司法部|能源部|国防部|国务院|劳工部|农业部|交通部|内政部|教育部|国土安全部|贸易代表办公室|食品药品监督管理局|食药监局|证券交易委员会|证交会|证监会|联邦贸易委员会|联邦通信委员会|专利商标局|国际贸易委员会|国会|议会|参议院|众议院|参院|众院|最高法院|外交部|产业部|企划财政部|金融委员会|金融监督院|科技部|工信部|央行|税务局|卫生部";
const JAPANESE = "经产省|经济产业省|财务省|央行|金融厅|总务省|防卫省|厚生劳动省|国土交通省|公平交易委员会|外务省";
const BODY = new RegExp(
  `(?<![中欧北南拉赞优华精完唯甜健审全驻赴在])[美英德俄韩澳](?:${OFFICES})(?!门|(?<=国会)[计展员场])|(?<![0-9今昨前当同次本近每一二三四五六七八九十中假])日(?:${JAPANESE})`,
  "gu",
);
/** How such a body is called in full. */
const FULL: Readonly<Record<string, string>> = {
  参院: "参议院",
  众院: "众议院",
  证交会: "证券交易委员会",
  食药监局: "食品药品监督管理局",
  经产省: "经济产业省",
};

/** Bodies of a country that is named by one character: 美财政部. */
export function findAbridged(text: string, lexicon: Lexicon): Candidate[] {
  return matches(text, BODY).map(({ index: start, 0: surface }): Candidate => {
    const body = surface.slice(1);
    const name = `${COUNTRIES[surface[0]!]}${FULL[body] ?? body}`;
    return {
      start,
      end: start + surface.length,
      kind: "agency",
      name: knownName(lexicon, name, "agency") ?? name,
      rank: "rule",
      rule: "country-abridged",
      confidence: 0.75,
    };
  });
}
