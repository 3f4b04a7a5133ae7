import type { Relation } from "../../model/extract.ts";

/** What is told as hearsay, or by another who may err. */
const HEARSAY = /传|报道|消息|援引|据称|媒体|外媒|发文称|爆料|说法|网帖|坊间|知情人士/u;
/** What those whom it is about say of it. */
const DENIAL = new RegExp(
  [
    "(?:回应|表示|声明|澄清|公告|否认|辟谣|称)[^。\\n]{0,40}?(?:不实|不属实|与事实不符|失实|谣言|子虚乌有|并非事实|纯属|没有依据|不会|否认|并无|没有)",
    "(?:消息|报道|传闻|传言|说法|内容|信息|此事|猜测|爆料)[^，。；\\n]{0,8}(?:不准确|有误|[是为系]假|没有根据|毫无根据)",
    "(?:并|暂)?(?:无此|无该|没有这样的|没有此类|没有该|无相关)(?:计划|打算|安排|事)",
    "否认|辟谣|驳斥|不实|不属实",
  ].join("|"),
  "u",
);
/** What is true after all, whatever else is denied beside it. */
const CONFIRMED = /^[^，。；]{0,12}(?:确认|证实)了?(?!不)/u;
/** To leave or to sell, and not to: who denies that still stays, still owns. */
const LEAVES = /退出|撤离|撤出|离开|离场|关闭|关停|出售|转让|剥离|减持|裁撤/u;
/** How far behind a rumour its denial stands, in UTF-16 units and in sentences. */
const WITHIN = 120;
const SENTENCES = 2;

/** Relations of which an article tells a rumour and, in the next sentences, that it is false: denied, or as they were where the rumour was of their end. */
export function deniedLater(text: string, relations: readonly Relation[]): Relation[] {
  return relations.map((relation): Relation => {
    const { start, end, status } = relation;
    if (status !== "planned" && !(status === "ended" && LEAVES.test(text.slice(start, end)))) return relation;
    const from = Math.max(text.lastIndexOf("。", start), text.lastIndexOf("\n", start)) + 1;
    const rest = text.indexOf("。", end);
    if (rest < 0 || !HEARSAY.test(text.slice(from, rest))) return relation;
    const said = text
      .slice(rest + 1, rest + WITHIN)
      .split("。")
      .slice(0, SENTENCES)
      .join("。");
    if (!DENIAL.test(said) || CONFIRMED.test(said)) return relation;
    return { ...relation, status: LEAVES.test(text.slice(start, end)) ? "asserted" : "denied" };
  });
}
