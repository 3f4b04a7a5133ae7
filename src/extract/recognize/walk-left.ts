import type { Candidate } from "../spans.ts";
import { ACTS } from "./verbs.ts";

/** What ends the walk: it cannot stand in a name. */
const STOP =
  /[，。；：、！？“”‘’"'《》〈〉【】「」\s的了被把是由与和及向在对从给让将于并为]$|(?<!数)据$|(?:投资|收购|成立|旗下|入股|设立|名为|包括|涉及|关联|公司|企业|股东|前身|其中|通过|持有|获得|作为|成为|拟|原|根据|显示|起诉|诉|联合|携手|加入|来自|委托|巨头|平台|品牌|厂商|零售商|运营商|龙头|参加|担任|任职|毕业|同意|批准|核准|设有|即|推荐|指控|判决|聘请|委派|注册|名下|装着)$|——$/u;
const ACT = new RegExp(`(?:${ACTS})$`, "u");
const LONGEST = 40;

/** Where a name begins that ends with a known ending at `from`: leftwards over known names and brackets up to what cannot stand in a name. */
export function walkLeft(text: string, from: number, found: readonly Candidate[]): number {
  const least = Math.max(0, from - LONGEST);
  let at = from;
  while (at > least) {
    const next = step(text, at, least, found);
    if (next < 0) break;
    at = next;
  }
  return at;
}

function step(text: string, at: number, least: number, found: readonly Candidate[]): number {
  const known = found.find((c) => c.end === at && c.start >= least && c.end - c.start > 1);
  if (known) return known.start;
  if (/[）)]/u.test(text[at - 1]!)) return openingBefore(text, at - 1, least);
  const before = text.slice(Math.max(least, at - 4), at);
  return STOP.test(before) || ACT.test(before) ? -1 : at - 1;
}

/** Start of a bracketed part of a name, （北京）; −1 where the bracket is not such. */
function openingBefore(text: string, close: number, least: number): number {
  const open = Math.max(text.lastIndexOf("（", close), text.lastIndexOf("(", close));
  return open >= least && close - open <= 10 ? open : -1;
}
