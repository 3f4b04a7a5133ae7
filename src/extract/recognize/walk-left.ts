import type { EntityKind } from "../../model/schema.ts";
import type { Candidate } from "../spans.ts";
import { ACTS } from "./verbs.ts";

/** What ends the walk: it cannot stand in a name. */
const STOP =
  /[，。；：、！？,;:“”‘’"'《》〈〉【】「」\s的了被把是由与和及向在对从给让将于并为]$|(?<!数)据$|(?:投资|收购|成立|旗下|入股|设立|名为|包括|涉及|关联|公司|企业|股东|前身|其中|通过|持有|获得|作为|成为|拟|原|根据|显示|起诉|诉|联合|携手|加入|来自|委托|巨头|平台|品牌|厂商|零售商|运营商|龙头|参加|担任|任职|出任|接任|升任|获任|就任|调任|转任|供职|现任|曾任|时任|毕业|同意|批准|核准|设有|即|推荐|指控|判决|聘请|委派|注册|名下|装着|(?:收款|付款|买|卖|甲|乙|转让|受让|出资|收购|投资|承办|主办|运营|建设|合作|发起|管理|委托|交易)方|[接收得达遭受找看见]到|所持|增持|减持|认购|受让|中标|流传|要求|责令|依托|股权|[划转让迁]至|下属|所以|拥有|裁决|重组方?|提到|担保人|隶属|属于|控制|当天|当日|同日|此前|近日|日前|今年|去年|[月日])$|——$/u;
/** These stop a walk, too, but stand in names before what begins none: 先锋领航投资顾问（上海）有限公司, 乐金显示（中国）有限公司. */
const SOFT = /(?:投资|显示|联合|平台|品牌|关联|企业|股权)$/u;
const NO_BEGINNING =
  /^(?:[（(][\u4E00-\u9FFF]{2,4}[）)]|顾问|管理|咨询|控股|发展|科技|技术|服务|贸易|集团|基金|实业|运营|财务|资产|租赁|信托|保理|供应链|金融|保险|置业|地产|物流|国际|电子|信息|网络|文化|传媒|交易)+$/u;
const ACT = new RegExp(`(?:${ACTS})$`, "u");
/** What opens a clause before a name, where a known name begins behind it. */
const OPENING = /[但以任兼因且故若如仅]/u;
const LONGEST = 40;
/** A known firm's name of this length may be part of no longer word; before it stand but places, and firms where two found a third. */
const SURE_LENGTH = 3;
const BEFORE_FIRM: ReadonlySet<EntityKind> = new Set(["city", "place", "company"]);

/** Where a name begins that ends with a known ending at `from`: leftwards over known names and brackets up to what cannot stand in a name. */
export function walkLeft(text: string, from: number, found: readonly Candidate[]): number {
  const least = Math.max(0, from - LONGEST);
  let at = from;
  let headed = false;
  while (at > least) {
    const known = found.find((c) => c.end === at && c.start >= least && c.end - c.start > 1);
    if (headed && !(known && BEFORE_FIRM.has(known.kind))) break;
    const next = known?.start ?? step(text, at, least, NO_BEGINNING.test(text.slice(at, from)));
    if (next < 0) break;
    headed ||= known?.kind === "company" && known.end - known.start >= SURE_LENGTH;
    at = next;
  }
  return OPENING.test(text[at] ?? "") && found.some((c) => c.start === at + 1) ? at + 1 : at;
}

function step(text: string, at: number, least: number, begun: boolean): number {
  if (/[）)]/u.test(text[at - 1]!)) return openingBefore(text, at - 1, least);
  const before = text.slice(Math.max(least, at - 4), at);
  const soft = begun ? SOFT.exec(before) : null;
  if (soft) return at - soft[0].length;
  return STOP.test(before) || ACT.test(before) ? -1 : at - 1;
}

/** Start of a bracketed part of a name, （北京）; −1 where the bracket is not such. */
function openingBefore(text: string, close: number, least: number): number {
  const open = Math.max(text.lastIndexOf("（", close), text.lastIndexOf("(", close));
  return open >= least && close - open <= 10 ? open : -1;
}
