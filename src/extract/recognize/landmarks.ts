import { matches } from "../../read/matches.ts";
import { type Candidate, overlaps } from "../spans.ts";
import { ACTS } from "./verbs.ts";

/** A cheap look comes before the long one. */
const ENDS =
  /度假区|滑雪场|风景区|国家公园|油田|气田|盆地|群岛|半岛|隧道|大桥|电站|核电厂|水库|(?<!电)商圈|码头|海峡|自贸港|保税/u;
const HEAD =
  "滑雪度假区|旅游度假区|度假区|滑雪场|风景区|国家公园|油田|气田|盆地|群岛|半岛|隧道|特大桥|大桥|水电站|核电站|核电厂|抽水蓄能电站|水库|(?<!电)商圈|码头|海峡|自贸港|综合保税区|保税港区";
const SITE = new RegExp(
  `(?<=^|[，。、；：“\\n和与及在至]|位于|来自|走进|发现|建设|穿越|横跨|通过|途经|的)((?:(?![的了和与及在])[\\u4E00-\\u9FFF]){2,7}?(?:${HEAD}))(?![\\u4E00-\\u9FFF]{0,2}?(?:管委会|管理委员会|公司|集团))(?=[，。、；：”（）\\d]|[\\u4E00-\\u9FFF])`,
  "gu",
);
const NO_NAME = new RegExp(
  `[的了和与及在将对向由为是等于把被各多每该这那某几本两座条个处批]|[一二三四五六七八九十](?!号)|国家级|省级|首座|全国|国内|境内|大型|小型|世界|跨[江海河]|海底|海上|山地|室内|新建|在建|知名|周边|当地|附近|热门|核心|所有|主要|著名|旅游$|含油|含气|沉积|深水|相关|集装箱|自动化|专用|智慧|传统|重点|铁路|公路|高铁|高速|穿山|围绕|聚焦|依托|利用|打通|覆盖|连接|守护|助力|服务|提升|优化|发展|加快|支持|数字|商业|社区|新型|消费|区域|城市|文旅|文化|历史|${ACTS}`,
  "u",
);

/** Sites by what they are, which no list holds: 青云滑雪场, 星海湾大桥. */
export function findLandmarks(text: string, found: readonly Candidate[]): Candidate[] {
  if (!ENDS.test(text)) return [];
  return matches(text, SITE).flatMap(({ index: start, 1: name }): Candidate[] => {
    const end = start + name!.length;
    if (NO_NAME.test(name!) || found.some((c) => overlaps(c, { start, end }) && !(c.start === start && c.end < end)))
      return [];
    return [{ start, end, kind: "place", name: name!, rank: "rule", rule: "landmark", confidence: 0.65 }];
  });
}
