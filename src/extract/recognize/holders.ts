import { matches } from "../../read/matches.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, isSite, overlaps } from "../spans.ts";
import { ACTS } from "./verbs.ts";

/** What makes two characters behind a town the name of who holds shares: 股东宁州云启. */
const BEFORE = /(?:股东|[转受出]让方|认购方|出资方|合伙人|一致行动人|持股平台)(?:为|是|包括|：|分别为)?$/u;
const LISTED =
  /(?:股东|[转受出]让方|认购方|出资方|合伙人|一致行动人|持股平台)(?:为|是|包括|：|分别为)?[\u4E00-\u9FFF、]{2,20}[、和与及]$/u;
const NAME =
  /^[\u4E00-\u9FFF]{2}(?=[、，。；（]|和|与|及|不|未|已|均|拟|将|也|承诺|合计|所持|持有|持股|减持|增持|放弃)/u;
const NO_NAME = new RegExp(
  `[投股资仓现]$|退出|表示|方面|宣布|透露|认购|${ACTS}|国资|本地|地区|市场|政府|当地|财政|企业|公司|银行|集团|基金|机构|投资|方面|海关|[市省区县州]`,
  "u",
);
/** A holder without a town. */
const SHAREHOLDER =
  /(?:(?:大|控股|另一|主要|原|老|新)股东)([\u4E00-\u9FFF]{3,4}?)(?=持有|所持|持股|减持|增持|也已|已|拟|承诺|将|、|，|。|与)/gu;
const NO_HOLDER = new RegExp(
  `[的了和与及在将对向由为是等于把被各多每该这那某几本两]|股东|公司|企业|会议|大会|变更|持股|集团$|先生|女士|身份|权益|情况|资格|名单|名册|${ACTS}`,
  "u",
);

/** Holders of shares that no list knows: a town with two characters, or what stands behind a word for holders. */
export function findHolders(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  if (!/股东|让方|认购方|出资方|合伙人|一致行动人|持股平台/u.test(text)) return [];
  const placed: Candidate[] = [];
  for (const site of found) {
    if (
      !(isSite(site) || (site.kind === "company" && site.end - site.start === 2)) ||
      !NAME.test(text.slice(site.end, site.end + 4))
    )
      continue;
    const end = site.end + 2;
    const name = text.slice(site.start, end);
    const before = text.slice(Math.max(0, site.start - 30), site.start);
    if (!(BEFORE.test(before) || LISTED.test(before)) || NO_NAME.test(name.slice(-2))) continue;
    if (lexicon.lookup(name.slice(-2)).length > 0) continue;
    placed.push(firm(name, site.start, end));
  }
  const bare = matches(text, SHAREHOLDER).flatMap((match): Candidate[] => {
    const name = match[1]!;
    const start = match.index + match[0].length - name.length;
    const end = start + name.length;
    if (NO_HOLDER.test(name) || found.some((c) => overlaps(c, { start, end }))) return [];
    return [{ ...firm(name, start, end), rank: "guess", confidence: 0.55 }];
  });
  return [...placed, ...bare];
}

const firm = (name: string, start: number, end: number): Candidate => ({
  start,
  end,
  kind: "company",
  name,
  rank: "rule",
  rule: "holder",
  confidence: 0.65,
});
