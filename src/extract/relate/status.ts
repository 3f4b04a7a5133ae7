import type { RelationKind, Status } from "../../model/schema.ts";

const DENIED =
  /否认|不实|不属实|并未|辟谣|谣言|未与|没有(?:计划|收购|与|任何|合作|投资|[^，]{0,4}关系|[^，]{0,14}的(?:计划|打算|规划|安排))|暂无|无意|不会|子虚乌有|并无/u;
/** A denial of what the rest of the sentence says. */
const DISOWNED = /^[^，]{0,20}(?:否认|辟谣)|(?:均|予以|对此|已|随后)(?:予以?|表示)?否认|不实|不属实|谣言|子虚乌有/u;
const ENDED =
  /放弃|此前(?:在|任|负责|担任|，)|曾(?:任|担任|在[^，]{0,10}任)|终止|退出|关停|停止|解除|此前曾|曾任|卸任|离任|离职|停产|(?:接替|取代)□+$|^[^□]{0,2}(?:接替|取代|接过|接棒)□|先后(?:出任|担任|任职|任)|早年[^，]{0,12}(?:任|供职|从事|工作|效力)|卸下|辞去|辞任|撤离|撤出|关闭|结束|不再|原(?=[\u4E00-\u9FFF□]{0,12}(?:董事长|总裁|经理|局长|部长|司长|主任|CEO))|(?<![此之目日以年天午])前(?=□{0,12}(?:首席|董事长|总裁|CEO|副总裁|总经理|高管))|取消(?:与|对|收购|合作)/u;
/** An act that was done before is done; only what was called off has ended. */
const CALLED_OFF = /放弃|终止|退出|停止|解除|关闭|撤回|不再|取消(?:与|对|收购|合作)/u;
/** Who leaves a post is told behind the name. */
const LEFT = /^[^，；“说]{0,14}?(?:升任|调任|转任|(?:离任|离职|卸任|辞任|辞职|退休|去职)(?!□))/u;
/** What comes to nothing is told behind the act, be it clauses later. */
const FAILED = /(?:被|已|宣告|宣布|遭|提前)(?:终止|取消|叫停|中止|解除)|(?:达成|签署)终止|分道扬镳/u;
const COLLAPSED = /告吹|作罢|搁浅|流产|破裂|泡汤|夭折/u;
const PLANNED =
  /(?<![虚模])拟(?![定人])|(?<![旧大老名])将(?!□|于(?:去|前)年|其?所?持)(?:[^，。]{0,12})|计划|有望|或将|考虑|洽谈|传闻|据传|有意|正筹备|筹备|预计|即将|准备|打算|筹划|酝酿|谋求|寻求|申请|磋商|商谈|商讨|谈判|推迟|延后|暂缓|被传|盛传|被曝/u;

/** Towards a purchase, no purchase yet. */
const APPROACHES = /接触|接洽|邀约|报价|出价|竞购|洽购|递过/u;
/** To come to own, of which there are plans; whatever else is planned with what one owns, one owns it. */
const BECOMES = /设立|成立|组建|新设|合资|控股|持有|持股|成为|创办|取得|入主|纳入|注册/u;
const SELLS = /出售|转让|剥离|分拆|拆分|减持|清仓|抛售|卖|所持/u;
/** Who sold all that it had owns it no more; who plans to, does. */
const SOLD_OUT =
  /清仓|出清|不再持有|不再是[^，]{0,6}股东|已(?:经)?(?:全部|悉数)?(?:出售|转让|卖出|售出)|(?:全部|悉数)(?:出售|售出|卖出|退出|转让)/u;
/** What two did together is over. */
const OVER = /(?:合作|协议|联盟|代工)(?:关系)?(?:已|现已|于|将于)[^，；。]{0,10}?(?:结束|终止|到期|解散)/u;
/** Of what is put off, behind its place. */
const PUT_OFF = /^[^，；。]{0,10}?(?:推迟|延后|延期|暂缓)/u;
/** When it begins is told behind it. */
const BEGINS_LATER =
  /^[^，；。]{0,12}?将(?:于|在|从|自)[^，；。]{0,12}?(?:启动|生效|开始|落地|投产|开业|开工|启用|投入运营)/u;
/** What others have yet to allow. */
const PENDING = /(?:尚待|仍待|有待|尚需|仍需|待)[^，]{0,8}(?:批准|审批|核准|审核|审查|放行)/u;

const RUMOURED = /^(?:据传|传闻|有消息称|据报道)[^，]*，?[^，]*(?:拟|将|考虑|计划)/u;
/** To leave or to sell, and not to: who denies that still stays, still owns. */
const LEAVES = /退出|撤离|撤出|离开|关闭|关停|出售|转让|剥离|减持|裁撤/u;

/** The words of a fact, its names blanked. */
export interface Wording {
  readonly sentence: string;
  readonly clause: string;
  /** The text before and between the two ends. */
  readonly cue: string;
  /** What follows in the clause. */
  readonly rest: string;
}

/** Facts that last until they end; the others are acts. */
const LASTING = new Set<RelationKind>(["works_for", "part_of", "owns", "located_in", "partners_with", "competes_with"]);

/** How a fact stands, by its clause and, for a denial, the whole sentence. */
export function statusOf(type: RelationKind, { sentence, clause, cue, rest }: Wording): Status {
  if (DENIED.test(clause) || DISOWNED.test(sentence)) return LEAVES.test(clause) ? "asserted" : "denied";
  const ended = LASTING.has(type) ? ENDED : CALLED_OFF;
  if (ended.test(cue) || FAILED.test(clause) || COLLAPSED.test(sentence)) return "ended";
  if (type === "works_for" && LEFT.test(rest)) return "ended";
  if (type === "owns" && SOLD_OUT.test(clause) && !PLANNED.test(clause)) return "ended";
  if (type === "partners_with" && OVER.test(sentence)) return "ended";
  if (type === "owns" && (!BECOMES.test(cue) || SELLS.test(cue))) return "asserted";
  if (
    PLANNED.test(cue) ||
    PUT_OFF.test(rest) ||
    (type !== "located_in" && BEGINS_LATER.test(rest)) ||
    (type === "acquires" && APPROACHES.test(cue)) ||
    RUMOURED.test(clause) ||
    (!LASTING.has(type) && PENDING.test(clause))
  )
    return "planned";
  return "asserted";
}
