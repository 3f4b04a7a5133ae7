import type { Candidate } from "../spans.ts";

const PUBLISHES =
  /^[”》）)]?(?:（[^（）]{1,30}）)?(?:根据[^，。]{2,14}，)?(?!旗下)[^，。；：的\n]{0,20}?(?:统计|盘点|评出|发布|公布|评选|编制|推出|揭晓)[^。]{0,30}?(?:榜|强|排名|排行|指数|报告|数据|地图|十大|最受欢迎|测评|评测|满意度|[0-9]+[个家]|TOP)/u;
/** An agency publishes figures every day, and ranks by a list alone. */
const PUBLISHES_LIST =
  /^[^，。；：的\n]{0,12}?(?:发布|公布|评出|推出|揭晓|通报|通告)[^，。；\n]{0,20}?(?:榜|强|排名|排行|满意度|测评|评测|评价结果|考评结果)/u;
/** What follows a name under which figures or a list are told. */
const SHOWS =
  /^[”》]?(?:《[^《》]{2,30}(?:榜|报告|强|力量|地图|指数)[^《》]{0,6}》|[^，。：]{0,14}?(?:数据|资料|统计|报告|榜单?|排名|强)(?:显示|揭晓|出炉|发布|公布|：)|显示|：|统计，|[^，。；、]{0,14}(?<![上入进登跌])榜单?[上中里]?，)/u;
const AS_SOURCE =
  /^(?:最新)?(?:发布|公布)?的?(?:最新)?(?:[^，。]{0,8})?(?:数据|统计|报告|榜单|榜(?=[看上中，])|排名|研究|分析|调查|口径)/u;
const CITES = /(?:据|根据|按照|来自|从)(?:[\u4E00-\u9FFF]{0,8})?[“《]?$/u;
/** A text that ranks says so in its title or first sentence. */
const RANKS_SOMETHING =
  /第[一二三四五六七八九十0-9]|榜|强|排名|排行|十大|百大|最受欢迎|访问量最|冠军|夺冠|销冠|上榜|入选|在列|TOP|评出|居首|居前|前[三五十]|首位|领跑|蝉联|登顶|座次|满意度|测评|评测|位次|名次|龙头/u;

/** What nothing but a ranking says, be it in later sentences. */
const RANKS_PLAINLY =
  /排名第|排在首位|分列其后|位居第|位列第|居第[一二三四五]|排在第|榜首|分列|分居第|紧随其后|市占率|稳居首|位居前|年度第一|全球第一|份额[^，。；\n]{0,10}第[一二三]|(?:拿下|夺得|跃居|退居|守住|蝉联|稳居|坐稳|位居|占据|[升降跌退滑]落?[至到居])[^，。；\n]{0,6}(?:第[一二三四五]|前[三四五十])|[升降跌退滑][至到居]第|[进入列居回]前[三四五六七八九十]|登顶|头把交椅|座次|[三四五]至[五六十][位名]/u;

/** A list that is told of by its name, 世界500强揭晓, ranks itself. */
const IS_LIST = /(?:强|榜|榜单|排行|排名|指数|TOP[0-9]+)$/u;
const IS_OUT = /^[》”]?[^，。；\n]{0,8}?(?:揭晓|发布|出炉|公布|放榜|更新|[，：])/u;

const IS_OUT_WITHIN = 16;
const ISSUES = /^[^。；\n]{0,40}?(?:发布|公布|推出|评出|揭晓)[^，。；\n]{0,6}$/u;

/** Who ranks, where a text says so: a body before a list. */
export function publisherOf(text: string, mentions: readonly Candidate[]): Candidate | undefined {
  const lead = text.slice(0, text.indexOf("。", text.indexOf("\n")) + 1);
  if (!RANKS_SOMETHING.test(lead) && !RANKS_PLAINLY.test(text)) return undefined;
  const publishers = mentions.filter((c) => isPublisher(text, c));
  const says = ({ end }: Candidate) => PUBLISHES.test(text.slice(end, end + LOOK_AHEAD));
  return (
    publishers.find(({ kind }) => kind !== "media") ?? publishers.find(says) ?? publishers[0] ?? listOut(text, mentions)
  );
}

/** A list that the text tells of by its name, or who a sentence says issued it. */
function listOut(text: string, mentions: readonly Candidate[]): Candidate | undefined {
  const list = mentions.find(
    (c) => c.kind === "media" && IS_LIST.test(c.name) && IS_OUT.test(text.slice(c.end, c.end + IS_OUT_WITHIN)),
  );
  if (!list) return undefined;
  const issuers = mentions.filter((c) => c.name === list.name).map((c) => issuerOf(text, mentions, c));
  return issuers.find((issuer) => issuer !== undefined) ?? list;
}

const issuerOf = (text: string, mentions: readonly Candidate[], list: Candidate): Candidate | undefined =>
  mentions.find((c) => c.kind !== "media" && c.end <= list.start && ISSUES.test(text.slice(c.end, list.start)));

const LOOK_AHEAD = 48;

/** Whether what follows or precedes a name says that it publishes figures or a list. */
export function isPublisher(text: string, { start, end, kind }: Candidate): boolean {
  const after = text.slice(end, end + LOOK_AHEAD);
  if (kind === "agency") return PUBLISHES_LIST.test(after);
  if (kind !== "media" && kind !== "company" && kind !== "organization") return false;
  return (
    PUBLISHES.test(after) ||
    SHOWS.test(after) ||
    (CITES.test(text.slice(Math.max(0, start - 12), start)) && AS_SOURCE.test(after))
  );
}
