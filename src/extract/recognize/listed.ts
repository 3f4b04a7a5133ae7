import { matches } from "../../read/matches.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, overlaps } from "../spans.ts";

const ITEM = "[\\u4E00-\\u9FFFA-Za-z0-9·]{2,10}";
/** What a list is summed up as says what its members are: 等企业, 等七家公司; other words do where one of the list is known: 等老字号. */
const SUMMED =
  /等(?:[一二三四五六七八九十两0-9]+)?(?:多?家|个|大)?[\u4E00-\u9FFF]{0,4}?(?:(企业|公司|品牌商)|老字号|股东|平台|品牌|机构|银行|券商)/gu;
/** So does a number of them behind the last, where one is known: 晨星、远帆、云启三家企业. */
const COUNTED = /[家大个](?<=[二三四五六七八九十两2-9].)[\u4E00-\u9FFF]{0,4}?(?:企业|公司|品牌|平台|工厂)/gu;
const NUMBER = /(?:[二三四五六七八九十两]+|(?<=[\u4E00-\u9FFF])[2-9])$/u;
/** By its place, what a number of firms is: as many as their list has. */
const DIGITS = "〇一二三四五六七八九";
const MEMBERS = /、|(?:和|以及)(?=[^、]*$)/u;
const LIST = new RegExp(`((?:${ITEM}、)+${ITEM}?(?:(?:和|以及)${ITEM}?)?)$`, "u");
const LONGEST_LIST = 120;
/** Of two members, the last joined by 以及. */
const LONGEST_END = 23;
const NOT_IN_NAME =
  /老字号有|^有|[的了是在与和及或为被把将对向从]|等[0-9]*$|以及|包括|其中|以|企业$|公司$|平台$|家电|电子|零售商|独立站|(?:电商|团购|外卖|零售|短视频|社交|直播|金融)$|分列|列第|居第|排第|位列|名列|排名|并列|紧随|合计|^(?:信贷|保险|维保|金融|物流|餐饮|零售|制造|能源|汽车|医疗|教育|文旅|酒店|航空|地产|通信|软件|互联网|银行|证券|基金|支付|快递|外卖|团购|直播|超市|商场)$|行业|领域|贸易$|业务$|产品|服务|地区|我国|部门|环节|方式|市场|[省市区县]$/u;

/** Unknown names in lists of firms: between known ones, or summed up as firms. */
export function findListed(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return [
    ...between(text, found),
    ...beside(text, found),
    ...ahead(text, found),
    ...summedUp(text, found),
    ...announced(text, found),
  ]
    .map(withoutSort)
    .filter(
      ({ name }) => !NOT_IN_NAME.test(name) && !lexicon.lookup(name).some((sense) => sense.row.kind !== "company"),
    );
}

const SORT =
  /^[\u4E00-\u9FFF]*(?:公司|厂商|开发商|制造商|生产商|供应商|运营商|服务商|零售商|巨头|企业|平台|品牌|机构)(?=[A-Z0-9])/u;

const OWNER = /^[\u4E00-\u9FFFA-Za-z0-9]{2,}?(?=旗下)/u;

/** A member without the word for what it is, or what belongs to it: 电池厂商K9, 云启集团旗下基金. */
function withoutSort(item: Candidate): Candidate {
  const name = item.name.replace(SORT, "");
  const start = item.end - name.length;
  const owner = OWNER.exec(name)?.[0] ?? name;
  return { ...item, start, end: start + owner.length, name: owner };
}

const AFTER = new RegExp(`^、(${ITEM}?)(?=、|和|以及|等)`, "u");

/** Right behind a firm in a list that goes on to another firm. */
function between(text: string, found: readonly Candidate[]): Candidate[] {
  const firms = found.filter((c) => c.kind === "company");
  const out: Candidate[] = [];
  for (let firm of firms) {
    if (text[firm.end] !== "、") continue;
    for (
      let match = AFTER.exec(text.slice(firm.end, firm.end + 14));
      match;
      match = AFTER.exec(text.slice(firm.end, firm.end + 14))
    ) {
      const start = firm.end + 1;
      const end = start + match[1]!.length;
      const goesOn = text.slice(end, end + 24);
      if (found.some((c) => c.start < end && c.end > start && !(c.start === start && c.end < end))) break;
      if (!firms.some((c) => c.start > end && c.start <= end + 12 && /^(?:、|和|以及)/u.test(goesOn))) break;
      firm = listed(text, start, end);
      out.push(firm);
    }
  }
  return out;
}

/** Endings that say what line of business a firm is in. */
const LINE =
  "资本|创投|投资|基金|科技|股份|集团|控股|银行|证券|保险|财险|人寿|信托|期货|保险经纪|支付|物流|航空|汽车|能源|锂业|电子|微电子|半导体|光电|生物|医药|制药|药业|医疗|食品|乳业|酒业|超市|百货|传媒|影业|网络|软件|智能|通信|材料|化学|化工|钢铁|铜业|铝业|重工|电力|电器|电气|家居|服饰|餐饮|农业|牧业|航运|海运|供应链|国资|产投|置业|地产|商管|文旅";
const BESIDE = new RegExp(
  `^(?:、|和|与|及|以及)([\\u4E00-\\u9FFF]{2,4}(?:${LINE}))(?=[、，。；）]|等|的|联合|共同|跟投|领投|合作|在列|出资|和|与|以及)`,
  "u",
);

/** The last of a list that begins with a known firm, when its name ends in a line of business: 红杉中国和冲盈资本. */
function beside(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((firm) => {
    const item = firm.kind === "company" ? BESIDE.exec(text.slice(firm.end, firm.end + 16)) : null;
    if (!item) return [];
    const start = firm.end + item[0].length - item[1]!.length;
    const end = firm.end + item[0].length;
    return found.some((c) => c.start < end && c.end > start) ? [] : [listed(text, start, end)];
  });
}

const AHEAD = new RegExp(
  `(?<=[，。、；：]|由|向|与|和|及|为|对|给|包括)([\\u4E00-\\u9FFF]{2,4}(?:${LINE}))(?:、|和|与|及|以及)$`,
  "u",
);

/** The first of a list that goes on to a known firm: 由云帆科技、京东分持. */
function ahead(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((firm) => {
    if (firm.kind !== "company" || !/[、和与及]/u.test(text[firm.start - 1] ?? "")) return [];
    const before = text.slice(Math.max(0, firm.start - 12), firm.start);
    const item = AHEAD.exec(before);
    if (!item || /业务|行业|产业|领域|[的了在将]/u.test(item[1]!)) return [];
    const start = firm.start - before.length + item.index;
    const end = start + item[1]!.length;
    return found.some((c) => c.start < end && c.end > start) ? [] : [listed(text, start, end)];
  });
}

function summedUp(text: string, found: readonly Candidate[]): Candidate[] {
  const summed = matches(text, SUMMED).map(({ index, 1: firms }) => ({ index, sure: firms !== undefined }));
  const counted = matches(text, COUNTED).map(({ index }) => {
    const number = NUMBER.exec(text.slice(Math.max(0, index - 3), index))?.[0] ?? "";
    return { index: index - number.length, sure: false, number };
  });
  return [...summed, ...counted].flatMap((sum) => {
    const { index } = sum;
    const list = listBefore(text, index);
    if (!list) return [];
    const sure = sum.sure || ("number" in sum && DIGITS.indexOf(`${sum.number}`) === list.split(MEMBERS).length);
    const holdsFirm = () => found.some((c) => c.kind === "company" && c.start >= index - list.length && c.end <= index);
    if (!sure && !holdsFirm()) return [];
    const from = index - list.length;
    const items = list.split(MEMBERS);
    let at = from;
    const out: Candidate[] = [];
    for (const item of items) {
      const start = text.indexOf(item, at);
      at = start + item.length;
      const known =
        found.find((c) => c.start <= start && c.end >= at) ??
        found.find((c) => c.start < at && c.end > start && c.start !== start);
      // The first item runs on from the sentence before it, so that its beginning is not certain.
      if (!known && start > from) out.push(listed(text, start, at));
    }
    return out;
  });
}

/** What a list is announced as says so too: 老字号星帆斋、云源楼, 三家仓储企业：云启（自营）、星图（加盟）. */
const ASIDE = "(?:（[^（）]{1,20}）)?";
const ANNOUNCED = new RegExp(
  `(?:老字号|家[\\u4E00-\\u9FFF]{2,10}[：:])((?:[\\u4E00-\\u9FFF]{2,6}${ASIDE}、)+[\\u4E00-\\u9FFF]{2,6}?${ASIDE}(?:[和与][\\u4E00-\\u9FFF]{2,6}?${ASIDE})?)(?=[，。；）”]|等|请|$)`,
  "gu",
);

function announced(text: string, found: readonly Candidate[]): Candidate[] {
  return matches(text, ANNOUNCED).flatMap((match) => {
    const from = match.index + match[0].length - match[1]!.length;
    const items = matches(match[1]!, /(?<=^|[、和与])[^、和与（）]+(?=[、和与（]|$)/gu);
    if (items.some(({ 0: item }) => NOT_IN_NAME.test(item) || /品牌|企业/u.test(item))) return [];
    return items
      .map(({ index, 0: item }) => listed(text, from + index, from + index + item.length))
      .filter((item) => !found.some((c) => overlaps(c, item)));
  });
}

/** The list that ends at a place of the text; empty where there is none. */
function listBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - LONGEST_LIST), end);
  return before.includes("、", before.length - LONGEST_END) ? (LIST.exec(before)?.[1] ?? "") : "";
}

const listed = (text: string, start: number, end: number): Candidate => ({
  start,
  end,
  kind: "company",
  name: text.slice(start, end),
  rank: "guess",
  rule: "listed-with-firms",
  confidence: 0.6,
});
