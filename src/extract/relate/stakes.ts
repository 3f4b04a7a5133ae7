import type { Found } from "./match-rules.ts";

/** So little of a firm that who buys it buys a stake. */
const STAKE =
  /^[约近超逾]?(?:过|最多|至多)?(?:[一二两]成|(?<![0-9])(?:[0-9]|1[0-9]|2[0-4])(?:[.][0-9]+)?[%％])[^，。；、\n]{0,4}?(?:股权|股份|股票|权益)/u;

/** What is called so is a purchase, however little is bought. */
const PURCHASE = /[收并]购|拍得|竞得|买下/u;

/** Less than a fourth of a firm that is bought or taken over is an investment in it. */
export function asStake(text: string, match: Found): Found {
  const { rule, start, end, tail } = match;
  if (rule.type !== "acquires" || PURCHASE.test(text.slice(start, end))) return match;
  const small = [end, ...tail.map((firm) => firm.end)].some((at) => STAKE.test(text.slice(at, at + STAKE_WITHIN)));
  return small ? { ...match, rule: { ...rule, type: "invests_in" } } : match;
}

const STAKE_WITHIN = 24;
