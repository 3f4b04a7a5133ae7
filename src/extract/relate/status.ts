import type { RelationKind, Status } from "../../model/schema.ts";

const DENIED =
  /否认|不实|不属实|并未|辟谣|谣言|未与|没有(?:计划|收购|与|任何|合作|投资|[^，]{0,4}关系|[^，]{0,14}的(?:计划|打算|规划|安排))|暂无|无意|(?<!会)不会|不存在[^，。]{0,20}(?:计划|安排|意向|打算|情形|合作|可能)|子虚乌有|并无|与事实不符|失实|(?:没有|未曾|从未|未)(?:参加|参与|出席|参赛|参展|加入|入股|收购|投资|签约|签署|达成|授权)/u;
/** A denial of what the rest of the sentence says. */
const DISOWNED =
  /^[^，]{0,20}(?:否认|辟谣)|(?:传|报道|消息|说法|爆料)[^。]*，[^，。]{0,14}(?:否认(?!□|与|和)|辟谣|并非事实)|(?:均|予以|对此|已|随后)(?:予以?|表示)?否认|不实|不属实|谣言|子虚乌有|与事实不符|失实/u;
const ENDED =
  /放弃|此前(?:在|任|负责|担任|服务|，)|曾(?:任|担任|服务|(?:先后|长期)?在[^，]{0,20}(?:任|工作|供职|效力))|终止|退出|关停|停止|解除|此前曾|停产|撤离|撤出|关闭|结束|不再|取消(?:与|对|收购|合作)|中断|切断/u;
/** An act that was done before is done; only what was called off has ended. */
const CALLED_OFF = /放弃|终止|退出|停止|解除|关闭|撤回|不再|取消(?:与|对|收购|合作)/u;
/** Who leaves a post is told behind the name. */
const LEFT =
  /^[^，；“说]{0,14}?(?:升任|调任|转任|(?:离任|离职|卸任|辞任|辞职|退休|退任|去职|离开|请辞|免职)(?!□)|辞去(?=[^，。□]{0,12}(?:职|官|CEO|总裁|经理|董事|主席))|不再(?:寻求)?(?:连任|续任|留任))/u;
/** Who once had one is told between the two. */
const WAS =
  /来自|(?:加入|加盟|入职|出任|上任)[^，]{0,12}(?:之|以)?前，|曾任|卸任|离任|离职|退休|退任|请辞|辞职|免去|免除|免职|罢免|交棒|前任(?=[^，□]{0,6}□)|后(?:历)?任□|长期(?:供职|任职|就职|效力)|(?:先后|长期)在[^，]{0,24}(?:任|工作|供职|效力|服务)|至20[0-9]{2}年(?:[0-9]{1,2}月)?(?:间|期间)?(?:担任|任|出任|执掌|供职|在)|(?:接替|取代|接过|接下)(?:[^，]{0,12}的)?□+(?:（□+）)?(?:[、和与]□+)*，?$|(?:接过|接下|接掌|接手|接替)□+的?[^，]{0,3}(?:接力棒|职务|班|位置|职位|帅印|工作|岗位|重任|权杖)|^□?(?:接替|取代|接任)□+(?:出任|担任|任|成为|为)|(?:曾|此前|先前|早先)(?:供职|任职|就职|效力|执掌|出任|执教)|^[^□]{0,2}(?:接替|取代|接过|接棒)□|先后(?:出任|担任|任职|任)|辞去|辞任|辞呈|原(?=[为是系任]□|[\u4E00-\u9FFF□]{0,12}(?:董事长|总裁|经理|局长|部长|司长|主任|CEO|首席|主席|行长|高管)|□[^，□]{0,10}负责人)|(?<=□)原(?=[^，□]{0,10}负责人)|(?<![此之目日以年天午月周会提当空眼面跟门])前(?=□+[^，。；、□的]{1,10}□)|(?<=□)前(?![一二三四五六七八九十0-9几往来])(?=[^，。；、□的]{1,12}(?:□|$))|前(?=(?:首席|董事长|总裁|CEO|副总裁|总经理|高管))|更早|早年|[做当干]过|卸下|交出|让出|告别|作别|离开|曾(?:是|为|就职|供职|效力|执掌|负责|服务|执教)|(?:此前|之前|曾经|先前)[是为]/u;
/** A founder stays one, whatever he did before. */
const FOUNDED = /创[办立建]/u;
/** A founder who gives up an office. */
const FOUNDER = /创始人|创办人/u;
const GIVES_UP = /^[^，；“说]{0,14}?(?:卸任|辞去|请辞|辞任|不再担任)[^，；□]{0,8}(?:CEO|官|总裁|经理|董事长|主席)/u;
/** What comes to nothing is told behind the act, be it clauses later. */
const FAILED =
  /(?:被|已|宣告|宣布|遭|提前)(?:终止|取消|叫停|中止|解除)|(?:达成|签署)终止|(?:被|遭)[^，]{0,8}(?:否决|驳回|阻止|叫停)|分道扬镳/u;
const COLLAPSED =
  /告吹|作罢|搁浅|流产|破裂|泡汤|夭折|落空|未果|无果而终|不了了之|未能成行|未能达成|未能谈拢|未获成功|未成功|以失败告终/u;
const PLANNED =
  /(?<![虚模])拟(?![定人])|(?<![旧大老名已])将(?!□|总部|[^，。□]{0,8}□+(?:（□+）)?[^，。□]{0,6}(?:认定|列为|列入|指定|纳入|定性|评为|告上)|于(?:去|前)年|其?所?持)(?:[^，。]{0,12})|计划|有望|或[将为]|考虑(?!到)|洽谈|传闻|据传|有意|正筹备|筹备(?!了?[^，]{0,3}(?:年|个月|多时|已久|许久))|预计|即将|准备|打算|筹划|定[于在]|试图|曾欲|接近(?:敲定|达成|签)|酝酿(?!多时|已久|多年|许久)|谋求|寻求|申请|磋商|商谈|商讨|谈判|推迟|延后|暂缓|被传|盛传|被曝|原则上?同意|初步(?:同意|协议|意向)|还会|探讨|探索[^，。]{0,6}合作|(?:未来|今后)[几数两一三0-9]+个?[天周月]|正(?:在)?(?:研究|评估|探讨|讨论|权衡)|(?:研究|评估|探讨|讨论|希望|意欲|意图|企图)[^，]{0,6}(?:收购|并购|入股|合并)|接近(?:敲定|达成|完成|签署)|可能(?!性)[^，]{0,12}(?:上市|收购|入股|挂牌)/u;
/** What is only talked about is called so behind it: 收购传闻升温. */
const TALK =
  /^(?:一事|案|计划)?的?(?:传闻|传言|猜测|猜想|流言|风声|绯闻|意向|谈判|一事?尚无定论|尚未敲定|悬而未决|仍无定论)|^[^，]{0,8}?(?:进行|展开|开展)[^，]{0,4}(?:谈判|磋商|洽谈|商谈|协商)|^一事(?:尚无|仍无|悬而|尚未|未有)/u;

/** Towards a purchase, no purchase yet. */
const APPROACHES = /接触|接洽|邀约|报价|出价|竞购|洽购|递过/u;
/** To come to own, of which there are plans; whatever else is planned with what one owns, one owns it. */
const BECOMES = /设立|成立|组建|新设|合资|控股|持有|持股|成为|创办|取得|入主|纳入|注册/u;
const SELLS = /出售|转让|剥离|分拆|拆分|减持|清仓|抛售|卖|所持/u;
/** How much one holds will be more or less: one holds some. */
const CHANGES = /持股(?:比例)?[^，。]{0,3}(?:由|从)[^，。]{0,10}(?:升|增|提高|降|减|摊薄|稀释)/u;
/** Who sold all that it had owns it no more; who plans to, does. */
const SOLD_OUT =
  /清仓|清空|出清|不再持有|不再是[^，]{0,6}股东|已(?:经)?(?:全部|悉数)?(?:出售|转让|卖出|售出)|(?:全部|悉数)(?:出售|售出|卖出|退出|转让)|(?:转让|出售|清仓|卖掉|脱手|卖出)了?[^，]{0,14}(?:全部|悉数|所有(?:股|权))|(?:全部|悉数|全数|尽数)[^，]{0,6}(?:转让|出售|卖|售予|清仓)|(?:出售|卖出|售出|卖掉|抛售|转让|减持)了?[^，]{0,40}(?:剩余|余下|最后)/u;
/** Who sold is told before the purchase. */
const SELLER = /(?<!(?:拟|将|计划|有意)[^，]{0,8})从□+(?:手中|手里|处|名下)[^，]{0,4}(?:买|购|收|接|受让|取得|拿)/u;
/** Of what one sells a part, one keeps the rest. */
const A_PART = /^[^，]{0,8}?(?:(?<![0-9])[1-4]?[0-9](?:[.][0-9]+)?%|万股|部分)/u;
/** To go from a place. */
const GONE =
  /抽身|离场|离开|撤走|撤回|撤资|撤店|撤柜|撤站|撤退|退场|告别|挥别|作别|淡出|(?:出售|剥离|卖掉|砍掉|清退)□/u;
/** What is closed is told behind where it is. */
const SHUT = /^[^，；□]{0,10}?(?:关闭|关停|停业|闭店|关店|歇业|撤店|倒闭|全面停产|停止运营)了?(?:[，；]|$)/u;
/** Where someone is now, whatever else is denied. */
const STANDS = /(?:目前|现|仍|如今)[^，]{0,4}(?:只|仅|都|均|主要)?(?:在|位于|设在)□/u;
/** An offer that came to nothing. */
const REFUSED = /拒绝|回绝|婉拒|谢绝|否决|驳回/u;
/** What two did together is over. */
const OVER =
  /(?:合作|协议|联盟|代工)(?:关系)?(?:(?:已|现已|于|将于)[^，；。]{0,10}?(?:结束|终止|到期|解散)|(?:到期|期满|届满)(?!后|前|日))|不再续(?:签|约)/u;
/** Of what is put off, behind its place. */
const PUT_OFF = /^[^，；。]{0,10}?(?:推迟|延后|延期|暂缓|搁置)/u;
/** What is laid out for a place is not there yet, told behind it or before. */
const LAID_OUT = /□[^，；。□]{0,2}?(?:规划(?:了|建|兴建|布局)|拟建|筹建|计划建|拟设)/u;
const IS_LAID_OUT = /^[^，；。的□]{0,3}规划/u;
const LAYS_OUT = /规划[在于]|□规划/u;
/** When it begins is told behind it. */
const BEGINS_LATER =
  /^[^，；。]{0,12}?将(?:于|在|从|自)[^，；。]{0,12}?(?:启动|生效|开始|落地|投产|开业|开工|启用|投入运营)/u;
/** A ware that is made but is to come out, as the next clause tells. */
const OUT_LATER = /□[”》]?，(?:预计|计划|有望|拟|将)[^，。]{0,12}(?:推出|上市|发布|上线|问世|面世|亮相)/u;
const IS_OUT = /发布|推出|亮相|揭晓|公布|展示|上市|上线/u;
/** What is granted has been asked for, and is planned no more. */
const GRANTED = /(?:申请|计划)/gu;
/** What others have yet to allow. */
const PENDING = /(?:尚待|仍待|有待|尚需|仍需|待)[^，]{0,8}(?:批准|审批|核准|审核|审查|放行)/u;

/** What was bought before, to which a purchase is compared: 继2017年买下…之后. */
const PRECEDENT = /(?:继|自)[^，。□]{0,14}(?:收购|买下|并购|拿下|吞下|入股|投资)[^，。□]{0,4}□+[^，。□]{0,6}$/u;

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

/** What only describes someone or something stands or has ended: nothing else that the sentence tells is about it. */
export const statusOfTimeless = (type: RelationKind, { cue, rest }: Wording): Status =>
  ENDED.test(cue) ||
  (type === "works_for" && hasLeft(cue, rest)) ||
  (type === "located_in" && (GONE.test(cue) || SHUT.test(rest)))
    ? "ended"
    : "asserted";

const hasLeft = (cue: string, rest: string): boolean =>
  !(FOUNDER.test(cue) && GIVES_UP.test(rest)) && (LEFT.test(rest) || WAS.test(cue));

/** How a fact stands, by its clause and, for a denial, the whole sentence. */
export function statusOf(type: RelationKind, { sentence, clause, cue, rest }: Wording): Status {
  if (type === "located_in" && STANDS.test(cue)) return "asserted";
  if (DENIED.test(clause) || DISOWNED.test(sentence)) return LEAVES.test(clause) ? "asserted" : "denied";
  const ended = LASTING.has(type) ? ENDED : CALLED_OFF;
  if (type === "works_for" && FOUNDED.test(cue)) return LEFT.test(rest) ? "ended" : "asserted";
  if (type === "works_for" && FOUNDER.test(cue) && GIVES_UP.test(rest)) return "asserted";
  if (ended.test(cue) || FAILED.test(clause) || COLLAPSED.test(sentence)) return "ended";
  if (type === "works_for" && (LEFT.test(rest) || WAS.test(cue))) return "ended";
  if (type === "located_in" && (GONE.test(cue) || SHUT.test(rest))) return "ended";
  if (type === "located_in" && (IS_LAID_OUT.test(rest) || LAYS_OUT.test(cue))) return "planned";
  if (type === "acquires" && REFUSED.test(cue)) return "ended";
  if (type === "owns" && SELLER.test(cue)) return A_PART.test(rest) ? "asserted" : "ended";
  if (type === "owns" && SOLD_OUT.test(clause) && !PLANNED.test(clause)) return "ended";
  if (type === "partners_with" && OVER.test(sentence)) return "ended";
  if (type === "owns" && SOLD_OUT.test(cue + rest) && !PLANNED.test(cue)) return "ended";
  if (type === "owns" && CHANGES.test(cue + rest)) return "asserted";
  if (type === "owns" && (!BECOMES.test(cue) || SELLS.test(cue))) return "asserted";
  if (PRECEDENT.test(cue)) return "asserted";
  if (
    PLANNED.test(type === "approves" ? cue.replace(GRANTED, "") : cue) ||
    (!LASTING.has(type) && TALK.test(rest)) ||
    PUT_OFF.test(rest) ||
    (type === "located_in" && LAID_OUT.test(cue + rest)) ||
    (type !== "located_in" && BEGINS_LATER.test(rest)) ||
    (type === "acquires" && APPROACHES.test(cue)) ||
    RUMOURED.test(clause) ||
    (type === "launches" && !IS_OUT.test(clause) && OUT_LATER.test(sentence)) ||
    (!LASTING.has(type) && PENDING.test(clause))
  )
    return "planned";
  return "asserted";
}
