import { knownName, type Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../spans.ts";
import { ACTS } from "./verbs.ts";

const VENUE =
  /^[\u4E00-\u9FFF]{0,8}?(?:会展中心|展览中心|博览中心|会议中心|体育中心|博览城|国际商贸城|商贸城|国际免税城|免税城|美术馆|大剧院|批发市场|农贸市场|交易市场|铁路口岸|公路口岸|航空口岸|矿区|盐湖|油田|气田|展览馆|博览馆|体育馆|体育场|科技园|产业园|工业园|物流园|软件园|步行街|商圈|广场|示范区|试验区|保税区|保税港区|高新区|经开区|开发区|新城|新区|人工智能岛|数字港|大厦|火车站|赛区|[东南西北]站(?![点位长台在着立])|码头)(?![人内外级局委办管])/u;
const NOT_IN_NAME = /[的了和与及在将对向由为是等、，]|开幕|建设|发布|首个|首批|一批|多个|国家|跨境|获批/u;
const ACT = new RegExp(ACTS, "u");

/** A square or a new town with a name of its own lies in the place that stands before it. */
const OWN_NAME = /^(?:[\u4E00-\u9FFF]{0,3}[市区县])?([\u4E00-\u9FFF]{2,6}(?:广场|新城|商圈|步行街|大厦))$/u;
const NOT_OWN = /^(?:国际|中央|世纪|人民|滨江|科技|市民|金融|购物|商务|东部|西部|南部|北部|第[一二三])/u;

/** Venues, zones and quarters by place and kind: 海南国际会展中心, 北京市高级别自动驾驶示范区. */
const WORKS = /^[\u4E00-\u9FFF]{0,6}?超级工厂/u;

/** A works that bears the name of its firm, and of its town: 云帆海州超级工厂. */
export function findWorksSites(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((firm): Candidate[] => {
    const works = firm.kind === "company" ? WORKS.exec(text.slice(firm.end, firm.end + 10))?.[0] : undefined;
    if (!works || NOT_IN_NAME.test(works) || ACT.test(works)) return [];
    const end = firm.end + works.length;
    const name = text.slice(firm.start, end);
    return [{ start: firm.start, end, kind: "place", name, rank: "rule", rule: "firm+works", confidence: 0.7 }];
  });
}

export function findVenues(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return found.flatMap((site): Candidate[] => {
    if (site.kind !== "city" && site.kind !== "place") return [];
    const venue = VENUE.exec(text.slice(site.end, site.end + 16))?.[0];
    if (!venue || NOT_IN_NAME.test(venue) || ACT.test(venue)) return [];
    const end = site.end + venue.length;
    if (found.some((c) => (c.kind === "city" || c.kind === "place") && c.start > site.end && c.end <= end)) return [];
    const own = OWN_NAME.exec(venue)?.[1];
    const start = own && !NOT_OWN.test(own) ? end - own.length : site.start;
    const surface = text.slice(start, end);
    const name = knownName(lexicon, surface, "place") ?? surface;
    return [{ start, end, kind: "place", name, rank: "rule", rule: "place+venue", confidence: 0.8 }];
  });
}
