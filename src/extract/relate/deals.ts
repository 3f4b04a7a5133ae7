import type { Found } from "./match-rules.ts";

/** What two agree on whose agreement is told of: that one buys the other, or what the other holds. */
const SALE =
  /(?:达成|签署|签订|订立|签下)[^，。；、]{0,8}协议(?:，[^。；]{0,24}?)?(?:收购|购入|买下|出售|转让|受让|接手|购买|囊中|囊括|私有化|控股)[^，。；]{0,6}(?:后者|其|所持|股|资产|业务|$|，)|(?:达成|签署|签订)[^，。；、]{0,8}协议，[^。；]{0,16}将?后者(?:收入|纳入|并入)/u;
const ALLIED = /合作|战略|联盟|伙伴/u;
const LOOK_AHEAD = 40;

/** Whether what is taken for an alliance is the sale that the two agree on. */
export function isSale(text: string, { rule, start, end }: Found): boolean {
  if (rule.type !== "partners_with") return false;
  const said = text.slice(start, end + LOOK_AHEAD);
  const sale = SALE.exec(said);
  return sale !== null && !ALLIED.test(said.slice(0, sale.index + sale[0].length));
}
