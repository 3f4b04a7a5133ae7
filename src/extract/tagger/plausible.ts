import type { EntityKind } from "../../model/schema.ts";

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["（", "）"],
  ["(", ")"],
  ["“", "”"],
  ["《", "》"],
  ["「", "」"],
];

/** What stands for bodies, firms or regions of a sort and names none of them: the training text marks some of these. */
const GENERIC =
  /(?:部门|机构|机关|当局|单位|人士)$|^(?:各|有关|相关|该|本|某)|^(?:商业|国有|股份制|民营|外资|中资|合资|独资|内资|国资|港资|台资|日资|美资|公募|私募|头部|大型|小型|中型|自主|本土|法人|金融|控股|上市|地方|农村|城市|中小|村镇)+(?:银行|企业|政府|集团|公司|券商|基金|车企|药企|险企|品牌|机构|保险)$|^[A-Z]{2,6}(?:公司|企业|厂商|机构|品牌)$|[几多数两三四五六七八九十][家个名座只]|^.+至.+区$|^美国通用$|(?:[东西南北中]部|贫困|发达|农村|沿海|偏远|周边)地区$|^(?:行政|自然)村$|^(?:经济|技术)*开发区$/u;

/** A number, a paper, a good or a province elsewhere; some begin with what is also a surname: 许可证, 牛羊肉, 罗勇府. */
const NO_PERSON = /\d|[证肉府率券税仓]$|(?:科技|集团|公司|资本|银行)$/u;

/** What is grown or raised, of whatever sort. */
const NO_COMPANY = /(?:苹果|小米|大米|土豆|玉米|大豆|小麦|棉花|蔬菜|水果|大蒜|茶叶|猪肉|牛肉|鸡蛋)$/u;

/**
 * Whether a string can be a name: two units or more, with a Han character (Latin names have rules of their own), brackets in
 * pairs, no mark that ends a clause, and no word for all things of a sort.
 */
export function isName(name: string, kind: EntityKind): boolean {
  if (name.length < 2 || !/\p{Script=Han}/u.test(name) || /[\n\uFFFD，。；：！？、]/u.test(name)) return false;
  if (GENERIC.test(name) || (kind === "person" && NO_PERSON.test(name))) return false;
  if (kind === "company" && NO_COMPANY.test(name)) return false;
  return PAIRS.every(([open, close]) => count(name, open) === count(name, close));
}

const count = (text: string, unit: string): number => text.split(unit).length - 1;
