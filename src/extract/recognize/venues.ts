import { knownName, type Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, extended, isSite } from "../spans.ts";
import { ACTS } from "./verbs.ts";

const VENUE =
  /^[\u4E00-\u9FFF]{0,8}?(?:(?:会展|展览|博览)中心(?:[\u4E00-\u9FFF]{2}馆)?|会议中心|体育中心|博览城|国际商贸城|商贸城|国际免税城|免税城|美术馆|大剧院|批发市场|农贸市场|交易市场|铁路口岸|公路口岸|航空口岸|矿区|盐湖|油田|气田|展览馆|博览馆|体育馆|体育场|科技园|产业园|工业园|物流园|软件园|步行街|商圈|广场|示范区|试验区|保税区|保税港区|高新区|经开区|开发区|新城|新区|人工智能岛|数字港|大厦|火车站|赛区|[东南西北]站(?![点位长台在着立])|码头|大桥|港区|水电站|核电站|片区(?![域别])|商务合作区|经济合作区|商务区|集聚区)(?![人内外级局委办管])/u;
const NOT_IN_NAME =
  /[的了和与及在将对向由为是等、，]|[两三四五六七八九十]个|一[座条个家]|[几多]家|两端|[至到]|主营|运营|管理|投资|拥有|开幕|建设|发布|首个|首批|一批|多个|国家|跨境|获批|发现|探明/u;
const ACT = new RegExp(ACTS, "u");

/** A square or a new town with a name of its own lies in the place that stands before it. */
const OWN_NAME = /^(?:[\u4E00-\u9FFF]{0,3}[市区县])?([\u4E00-\u9FFF]{2,6}(?:广场|新城|商圈|步行街|大厦))$/u;
const NOT_OWN = /^(?:国际|中央|世纪|人民|滨江|科技|市民|金融|购物|商务|东部|西部|南部|北部|第[一二三])/u;

const WORKS = /^[\u4E00-\u9FFF]{0,6}?(?:超级工厂|产业园|工业园|科技园|物流园|国际大?酒店|大酒店)(?![区人内外])/u;

/** A works that bears the name of its firm, and of its town: 云帆海州超级工厂. */
export function findWorksSites(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((firm): Candidate[] => {
    const works = firm.kind === "company" ? WORKS.exec(text.slice(firm.end, firm.end + 10))?.[0] : undefined;
    if (!works || NOT_IN_NAME.test(works) || ACT.test(works)) return [];
    return [extended(text, firm, firm.end + works.length, { kind: "place", rule: "firm+works", confidence: 0.7 })];
  });
}

/** 南京西路 is a road in another town, 观前街 in 苏州观前街 one of its own. */
const STREET =
  /^(?:[东西南北中]路(?![网由线])|[\u4E00-\u9FFF]{2,3}(?:街|大街|大道|古镇|[东西南北中]路)(?=[0-9，。、；：）”\n]|的|商圈|步行街|沿线|[一两]家|街头|和|与|等|上|开))/u;
const NO_STREET = /[的了和与及在将对向由为是各条一]|金融街|商业街|美食街|步行街|[老大小上沿]街|历史/u;

function streetOf(text: string, site: Candidate, street: string): Candidate {
  const start = street.length === 2 ? site.start : site.end;
  const end = site.end + street.length;
  const name = text.slice(start, end);
  return { start, end, kind: "place", name, rank: "rule", rule: "street", confidence: 0.7 };
}

/** Venues, zones and quarters by place and kind: 海南国际会展中心, 北京市高级别自动驾驶示范区. */
export function findVenues(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return found.flatMap((site): Candidate[] => {
    if (!isSite(site)) return [];
    const street = site.kind === "city" ? STREET.exec(text.slice(site.end, site.end + 12))?.[0] : undefined;
    if (street && !NO_STREET.test(street)) return [streetOf(text, site, street)];
    const venue = VENUE.exec(text.slice(site.end, site.end + 16))?.[0];
    if (!venue || NOT_IN_NAME.test(venue) || ACT.test(venue)) return [];
    const end = site.end + venue.length;
    if (
      found.some(
        (c) => isSite(c) && (c.start > site.end || (c.start === site.end && c.kind === "place")) && c.end <= end,
      )
    )
      return [];
    const own = OWN_NAME.exec(venue)?.[1];
    const start = own && !NOT_OWN.test(own) ? end - own.length : site.start;
    const surface = text.slice(start, end);
    const name = knownName(lexicon, surface, "place") ?? surface;
    return [{ start, end, kind: "place", name, rank: "rule", rule: "place+venue", confidence: 0.8 }];
  });
}
