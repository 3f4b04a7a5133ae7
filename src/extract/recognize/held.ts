import { matches } from "../../read/matches.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../spans.ts";
import { ACTS } from "./verbs.ts";

const HELD =
  /(?:（[^（）]{1,16}）)?旗下(?:的|有|拥有)?(?:([\u4E00-\u9FFF]{2,7})(?=[，。、；（）]|$)|“([^“”\n，。]{2,10})”)/gu;
const WARE = /[酒茶饮水奶药车机]$|手机$|汽车$/u;
/** Words for firms, wares and sites of a sort, which are no names. */
const SORT =
  /(?:公司|企业|平台|品牌|业务|产品|部门|机构|基金|资产|门店|酒店|商场|工厂|板块|事业[部群]|商品|应用|项目|物业|超市|餐厅|品类|团队|频道|网站|银行|店铺|电商|物流|服务|车型|手机|系统|工具|市场|[业店站厂网商])$/u;
const NOT_NAME = new RegExp(
  `立案|停牌|上市|递表|违规|涉嫌|融资|裁员|破产|重整|亏损|盈利|大增|下滑|^(?:产品|业务|门店|基金|品牌|资产|全部|部分|所有|首|新)|[的了和与及在将对向由为被是各等多家个两三四五六七八九十]|生产|销售|制造|运营|经营|负责|承担|承接|代工|[降涨提]价|开源|上市|上线|发布|开[售放]|[停投量]产|亏损|盈利|增长|[下上]滑|[上下][涨跌]|升级|融资|裁员|下线|召回|预售|热销|停运|破产|倒闭|爆雷|爆红|走红|翻倍|扭亏|${ACTS}`,
  "u",
);

/** What a body holds, where nothing but a name can stand: 复星旗下云帆楼. */
export function findHeld(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  const held = matches(text, HELD);
  if (held.length === 0) return [];
  const holders = new Set(found.filter((c) => c.kind === "company").map((c) => c.end));
  return held.flatMap((match): Candidate[] => {
    const name = match[1] ?? match[2]!;
    if (!holders.has(match.index) || SORT.test(name) || NOT_NAME.test(name)) return [];
    if (lexicon.lookup(name).some((sense) => sense.row.kind !== "company")) return [];
    const start = match.index + match[0].lastIndexOf(name);
    const kind = WARE.test(name) ? "product" : "company";
    return [{ start, end: start + name.length, kind, name, rank: "guess", rule: "held", confidence: 0.6 }];
  });
}
