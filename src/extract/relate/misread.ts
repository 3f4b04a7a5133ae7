import type { Found } from "./match-rules.ts";

/** What two agree on whose agreement is told of: that one buys the other, or what the other holds. */
const SALE =
  /(?:达成|签署|签订|订立|签下)[^，。；、]{0,8}协议(?:，[^。；]{0,24}?)?(?:收购|购入|买下|出售|转让|受让|接手|购买|囊中|囊括|私有化|控股)[^，。；]{0,6}(?:后者|其|所持|股|资产|业务|$|，)|签约，[^。；]{0,24}?(?:收购|购入|买下|买入|受让|购买|认购)(?:后者|其)|(?:达成|签署|签订)[^，。；、]{0,8}协议，[^。；]{0,16}将?后者(?:收入|纳入|并入)/u;
/** What two talk of who are to be buyer and seller. */
const RAISING = /(?:洽谈|商谈|磋商|商讨|谈判)[^，。；]{0,4}(?:融资|收购|入股|注资|并购|股权|合并|出售)/u;
const ALLIED = /合作|战略|联盟|伙伴/u;
const LOOK_AHEAD = 40;

/** 谷歌和高通是首批合作伙伴: of the one that is spoken of, not of each other. */
const OF_ANOTHER =
  /(?:是|成为|作为)[^，。；互彼]{0,8}(?:首批|首个|重要|主要|核心|官方|长期|最大|独家|指定|首选)[^，。；互彼]{0,6}伙伴$|将作为[^，。；互彼]{0,8}伙伴$/u;

/** Whether the members of a list are told to be partners of somebody else. */
const isOfAnother = (text: string, { rule, start, end, all }: Found): boolean =>
  rule.type === "partners_with" && all !== null && OF_ANOTHER.test(text.slice(start, end));

/** 获得一笔注资 tells of who is invested in, not of who invests. */
const RECEIVED = /(?:获得?|得到|收到|拿到)(?!悉)[^，。；]{0,24}$/u;

/** Whether who is taken for an investor is the one that receives, since what it invests in would have to be recalled. */
const isReceived = (text: string, { rule, head, end }: Found): boolean =>
  rule.type === "invests_in" &&
  rule.recall?.end === "tail" &&
  head.length > 0 &&
  RECEIVED.test(text.slice(head.at(-1)!.end, end));

/** Whether what is taken for a ware is a paper, 推出《…办法》, which is issued. */
const isPaper = (text: string, { rule, tail }: Found): boolean =>
  rule.type === "launches" &&
  tail.length > 0 &&
  tail.every(({ kind, start }) => kind === "policy" && text[start] === "《");

/** Whether what is taken for an alliance is the sale that the two agree on. */
function isSale(text: string, { rule, start, end }: Found): boolean {
  if (rule.type !== "partners_with") return false;
  const said = text.slice(start, end + LOOK_AHEAD);
  if (RAISING.test(said)) return true;
  const sale = SALE.exec(said);
  return sale !== null && !ALLIED.test(said.slice(0, sale.index + sale[0].length));
}

/** Whether who would be bought stands behind 被, and so is the buyer: 公司被阿里收购. */
const isBuyer = (text: string, { rule, tail }: Found): boolean =>
  rule.type === "acquires" && tail.some(({ start }) => text[start - 1] === "被");

const USES_ITS = /(?:使用|采用|搭载|基于|采购|租用|运用)其/u;

/** Whether somebody uses the ware of another: …，使用其自研芯片 is not said of whom the clause is about. */
const isUsed = (text: string, { rule, start, head, tail }: Found): boolean =>
  rule.type === "launches" &&
  head.every((firm) => firm.end <= start) &&
  tail.some((ware) => USES_ITS.test(text.slice(start, ware.start)));

/** Whether what would be owned begins another item: 中金资本旗下基金和沙特阿美旗下的…. */
const beginsAnother = (text: string, { rule, head, tail }: Found): boolean =>
  rule.type === "owns" &&
  head.length > 0 &&
  tail.length > 0 &&
  /[和与及、]$/u.test(text.slice(head.at(-1)!.end, tail[0]!.start)) &&
  /^[^，。、]{1,12}旗下/u.test(text.slice(tail[0]!.start, tail[0]!.start + LONGEST_OWNER));

const LONGEST_OWNER = 14;

/** Whether 后者 says whom a holder holds: then it is nobody that the article has to be asked for. */
const saysWhom = (text: string, { rule, start, end }: Found): boolean =>
  rule.recall?.slot === "owned" && /[前后]者/u.test(text.slice(start, end));

const MISREADINGS = [isSale, isReceived, isPaper, isBuyer, isOfAnother, isUsed, beginsAnother, saysWhom];

/** Whether the words around a match say that what its rule tells is not what is meant. */
export const isMisread = (text: string, match: Found): boolean => MISREADINGS.some((is) => is(text, match));
