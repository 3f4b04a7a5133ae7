import type { Lexicon } from "../lexicon/lexicon.ts";
import { matches } from "../matches.ts";
import type { Candidate } from "../spans.ts";

const ITEM = "[\\u4E00-\\u9FFFA-Za-z0-9·]{2,10}";
/** What a list is summed up as says what its members are: 等企业, 等七家公司. */
const SUMMED = /等(?:[一二三四五六七八九十两0-9]+)?(?:多?家|个)?[\u4E00-\u9FFF]{0,4}?(?:企业|公司|品牌商)/gu;
const LIST = new RegExp(`((?:${ITEM}、)+${ITEM}?(?:(?:和|以及)${ITEM}?)?)$`, "u");
const LONGEST_LIST = 120;
const NOT_IN_NAME =
  /[的了是在与和及或为被把将对向从]|等$|以及|包括|其中|以|企业$|公司$|平台$|家电|电子|零售商|行业|领域|贸易$|业务$|产品|服务|地区|我国|部门|环节|方式|市场|[省市区县]$/u;

/** Unknown names in lists of firms: between known ones, or summed up as firms. */
export function findListed(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return [...between(text, found), ...summedUp(text, found)].filter(
    ({ name }) => !NOT_IN_NAME.test(name) && !lexicon.lookup(name).some((sense) => sense.row.kind !== "company"),
  );
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

function summedUp(text: string, found: readonly Candidate[]): Candidate[] {
  return matches(text, SUMMED).flatMap(({ index }) => {
    const list = LIST.exec(text.slice(Math.max(0, index - LONGEST_LIST), index))?.[1];
    if (!list) return [];
    const from = index - list.length;
    const items = list.split(/、|和|以及/u);
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

const listed = (text: string, start: number, end: number): Candidate => ({
  start,
  end,
  kind: "company",
  name: text.slice(start, end),
  rank: "guess",
  rule: "listed-with-firms",
  confidence: 0.6,
});
