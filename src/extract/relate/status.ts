import type { RelationKind, Status } from "../../model/schema.ts";

const DENIED =
  /否认|不实|不属实|并未|辟谣|谣言|未与|没有(?:计划|收购|与|任何|合作|投资|[^，]{0,4}关系|[^，]{0,14}的(?:计划|打算|规划|安排))|暂无|无意|不会|子虚乌有|并无|与事实不符|失实|(?:没有|未曾|从未|未)(?:参加|参与|出席|参赛|参展|加入|入股|收购|投资|签约|签署|达成|授权)/u;
/** A denial of what the rest of the sentence says. */
const DISOWNED =
  /^[^，]{0,20}(?:否认|辟谣)|(?:传|报道|消息|说法|爆料)[^。]*，[^，。]{0,14}(?:否认(?!□|与|和)|辟谣|并非事实)|(?:均|予以|对此|已|随后)(?:予以?|表示)?否认|不实|不属实|谣言|子虚乌有|与事实不符|失实/u;
const ENDED =
  /放弃|(?<!(?:拟|将|计划|有意)[^，]{0,8})从□+(?:手中|手里|处|名下)[^，]{0,4}(?:买|购|收|接|受让|取得|拿)|此前(?:在|任|负责|担任|服务|，)|曾(?:任|担任|服务|在[^，]{0,16}(?:任|工作|供职|效力))|终止|退出|关停|停止|解除|此前曾|停产|撤离|撤出|关闭|结束|不再|取消(?:与|对|收购|合作)/u;
/** An act that was done before is done; only what was called off has ended. */
const CALLED_OFF = /放弃|终止|退出|停止|解除|关闭|撤回|不再|取消(?:与|对|收购|合作)/u;
/** Who leaves a post is told behind the name. */
const LEFT = /^[^，；“说]{0,14}?(?:升任|调任|转任|(?:离任|离职|卸任|辞任|辞职|退休|去职|离开)(?!□))/u;
/** Who once had one is told between the two. */
const WAS =
  /曾任|卸任|离任|离职|(?:接替|取代|接过|接下)(?:[^，]{0,12}的)?□+(?:[、和与]□+)*，?$|(?:接过|接下|接掌|接手|接替)□+的?[^，]{0,3}(?:接力棒|职务|班|位置|职位|帅印|工作|岗位|重任|权杖)|^□?(?:接替|取代|接任)□+(?:出任|担任|任|成为|为)|(?:曾|此前|先前|早先)(?:供职|任职|就职|效力|执掌|出任|执教)|^[^□]{0,2}(?:接替|取代|接过|接棒)□|先后(?:出任|担任|任职|任)|辞去|辞任|辞呈|原(?=[\u4E00-\u9FFF□]{0,12}(?:董事长|总裁|经理|局长|部长|司长|主任|CEO))|(?<![此之目日以年天午])前(?=□{0,12}(?:首席|董事长|总裁|CEO|副总裁|总经理|高管))|更早|早年|[做当干]过|卸下|交出|让出|告别|作别|离开|曾(?:是|为|就职|供职|效力|执掌|负责|服务|执教)|(?:此前|之前|曾经|先前)[是为]/u;
/** A founder stays one, whatever he did before. */
const FOUNDED = /创[办立建]/u;
/** What comes to nothing is told behind the act, be it clauses later. */
const FAILED =
  /(?:被|已|宣告|宣布|遭|提前)(?:终止|取消|叫停|中止|解除)|(?:达成|签署)终止|(?:被|遭)[^，]{0,8}(?:否决|驳回|阻止|叫停)|分道扬镳/u;
const COLLAPSED = /告吹|作罢|搁浅|流产|破裂|泡汤|夭折/u;
const PLANNED =
  /(?<![虚模])拟(?![定人])|(?<![旧大老名])将(?!□|总部|[^，。□]{0,8}□+(?:（□+）)?[^，。□]{0,6}(?:认定|列为|列入|指定|纳入|定性|评为|告上)|于(?:去|前)年|其?所?持)(?:[^，。]{0,12})|计划|有望|或[将为]|考虑|洽谈|传闻|据传|有意|正筹备|筹备|预计|即将|准备|打算|筹划|酝酿(?!多时|已久|多年|许久)|谋求|寻求|申请|磋商|商谈|商讨|谈判|推迟|延后|暂缓|被传|盛传|被曝|原则上?同意|初步(?:同意|协议|意向)|还会|探讨|探索[^，。]{0,6}合作|(?:未来|今后)[几数两一三0-9]+个?[天周月]|正(?:在)?(?:研究|评估|探讨|讨论|权衡)|(?:研究|评估|探讨|讨论|希望|意欲|意图|企图)[^，]{0,6}(?:收购|并购|入股|合并)|可能(?!性)[^，]{0,12}(?:上市|收购|入股|挂牌)/u;
/** What is only talked about is called so behind it: 收购传闻升温. */
const TALK =
  /^(?:一事|案|计划)?的?(?:传闻|传言|猜测|猜想|流言|风声|绯闻|意向|谈判|一事?尚无定论|尚未敲定|悬而未决|仍无定论)|^一事(?:尚无|仍无|悬而|尚未|未有)/u;

/** Towards a purchase, no purchase yet. */
const APPROACHES = /接触|接洽|邀约|报价|出价|竞购|洽购|递过/u;
/** To come to own, of which there are plans; whatever else is planned with what one owns, one owns it. */
const BECOMES = /设立|成立|组建|新设|合资|控股|持有|持股|成为|创办|取得|入主|纳入|注册/u;
const SELLS = /出售|转让|剥离|分拆|拆分|减持|清仓|抛售|卖|所持/u;
/** Who sold all that it had owns it no more; who plans to, does. */
const SOLD_OUT =
  /清仓|出清|不再持有|不再是[^，]{0,6}股东|已(?:经)?(?:全部|悉数)?(?:出售|转让|卖出|售出)|(?:全部|悉数)(?:出售|售出|卖出|退出|转让)|(?:转让|出售|清仓|卖掉|脱手|卖出)了?[^，]{0,14}(?:全部|悉数|所有(?:股|权))|(?:全部|悉数|全数|尽数)[^，]{0,6}(?:转让|出售|卖|售予|清仓)/u;
/** To go from a place. */
const GONE = /抽身|离场|离开|撤走|撤回|撤资|撤店|撤柜|撤站|撤退|退场|告别|挥别|作别|淡出/u;
/** An offer that came to nothing. */
const REFUSED = /拒绝|回绝|婉拒|谢绝|否决|驳回/u;
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
/** To leave, a post too, or to sell: who denies that still stays, still owns. */
const LEAVES = /退出|撤离|撤出|离开|关闭|关停|出售|转让|剥离|减持|裁撤|离职|离任|辞职|卸任|去职/u;

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
  if (type === "works_for" && FOUNDED.test(cue)) return LEFT.test(rest) ? "ended" : "asserted";
  if (ended.test(cue) || FAILED.test(clause) || COLLAPSED.test(sentence)) return "ended";
  if (type === "works_for" && (LEFT.test(rest) || WAS.test(cue))) return "ended";
  if (type === "located_in" && GONE.test(cue)) return "ended";
  if (type === "acquires" && REFUSED.test(cue)) return "ended";
  if (type === "owns" && SOLD_OUT.test(clause) && !PLANNED.test(clause)) return "ended";
  if (type === "partners_with" && OVER.test(sentence)) return "ended";
  if (type === "owns" && SOLD_OUT.test(cue + rest) && !PLANNED.test(cue)) return "ended";
  if (type === "owns" && (!BECOMES.test(cue) || SELLS.test(cue))) return "asserted";
  if (
    PLANNED.test(cue) ||
    (!LASTING.has(type) && TALK.test(rest)) ||
    PUT_OFF.test(rest) ||
    (type !== "located_in" && BEGINS_LATER.test(rest)) ||
    (type === "acquires" && APPROACHES.test(cue)) ||
    RUMOURED.test(clause) ||
    (!LASTING.has(type) && PENDING.test(clause))
  )
    return "planned";
  return "asserted";
}
