import type { Found } from "./match-rules.ts";

/** What two agree on whose agreement is told of: that one buys the other, or what the other holds. */
const SALE =
  /(?:达成|签署|签订|订立|签下)[^，。；、]{0,8}协议(?:，[^。；]{0,24}?)?(?:收购|购入|买下|出售|转让|受让|接手|购买|囊中|囊括|私有化|控股)[^，。；]{0,6}(?:后者|其|所持|股|资产|业务|$|，)|(?:达成|签署|签订)[^，。；、]{0,8}协议，[^。；]{0,16}将?后者(?:收入|纳入|并入)/u;
/** What two talk of who are to be buyer and seller. */
const RAISING = /(?:洽谈|商谈|磋商|商讨|谈判)[^，。；]{0,4}(?:融资|收购|入股|注资|并购|股权|合并|出售)/u;
const ALLIED = /合作|战略|联盟|伙伴/u;
const LOOK_AHEAD = 40;

/** 谷歌和高通是首批合作伙伴: of the one that is spoken of, not of each other. */
const OF_ANOTHER =
  /(?:是|成为|作为)[^，。；互彼]{0,8}(?:首批|首个|重要|主要|核心|官方|长期|最大|独家|指定|首选)[^，。；互彼]{0,6}伙伴$/u;

/** Whether the members of a list are told to be partners of somebody else. */
export const isOfAnother = (text: string, { rule, start, end, all }: Found): boolean =>
  rule.type === "partners_with" && all !== null && OF_ANOTHER.test(text.slice(start, end));

/** Whether what is taken for an alliance is the sale that the two agree on. */
export function isSale(text: string, { rule, start, end }: Found): boolean {
  if (rule.type !== "partners_with") return false;
  const said = text.slice(start, end + LOOK_AHEAD);
  if (RAISING.test(said)) return true;
  const sale = SALE.exec(said);
  return sale !== null && !ALLIED.test(said.slice(0, sale.index + sale[0].length));
}

/** Whether who would be bought stands behind 被, and so is the buyer: 公司被阿里收购. */
export const isBuyer = (text: string, { rule, tail }: Found): boolean =>
  rule.type === "acquires" && tail.some(({ start }) => text[start - 1] === "被");
