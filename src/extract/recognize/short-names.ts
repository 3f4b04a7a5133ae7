import type { ShortNameClaim } from "../../model/extract.ts";
import { matches } from "../../read/matches.ts";
import { placesOf } from "../../read/places-of.ts";
import type { Candidate } from "../spans.ts";

/** （以下简称“X”）, （简称《办法》）, （下称X）, and a Latin or short form in brackets right after its full name. */
const DEFINITION =
  /^[（(](?:以下|下|以下统|统)?(?:简称|称)(?:为)?[：:]?[“"「《]?([^”"」》（）()，。]{1,20})[”"」》]?(?:[，；][^（）()]{0,30})?[）)]/u;

export interface ShortNames {
  readonly candidates: readonly Candidate[];
  /** Pairs that the article states outright. */
  readonly claims: readonly ShortNameClaim[];
}

/** What the article defines counts within the article; every later use is found. */
export function findShortNames(text: string, chosen: readonly Candidate[]): ShortNames {
  const defined = chosen.flatMap((full) => definition(text, full));
  const references = bareWorks(text, chosen, defined);
  return {
    candidates: [...defined.flatMap((d) => uses(text, d)), ...references],
    claims: defined
      .filter((d) => !GENERIC.test(d.short))
      .map((d) => ({ kind: d.full.kind, short: d.short, full: d.full.name })),
  };
}

interface Definition {
  readonly short: string;
  readonly full: Candidate;
  readonly from: number;
}

/** Words that stand for a kind of paper or body: they never hold beyond the article. */
const GENERIC =
  /^(?:规划|办法|意见|条例|标准|规定|通知|方案|计划|纲要|决定|公告|协定|指南|规范|细则|措施|清单|报告|榜单|法案|草案|协议|倡议|公司|集团|本行|平台|中心|联盟|协会|基金|项目|白皮书|若干措施|若干意见|指导意见|实施意见|实施方案|行动计划|征求意见稿)$/u;

function definition(text: string, full: Candidate): Definition[] {
  const from = text[full.end] === "》" || text[full.end] === "”" ? full.end + 1 : full.end;
  const match = DEFINITION.exec(text.slice(from, from + 60));
  return match ? [{ short: match[1]!, full, from: full.end }] : [];
}

function uses(text: string, { short, full, from }: Definition): Candidate[] {
  const surface = full.kind === "policy" || full.kind === "media" ? `《${short}》` : short;
  const forms = text.includes(surface, from) ? [surface] : [short];
  return forms.flatMap((form) =>
    placesOf(text, form, from).map((start) => shortCandidate(full, start, form.length, "defined-short-name")),
  );
}

const shortCandidate = (full: Candidate, start: number, length: number, rule: string): Candidate => ({
  ...full,
  start,
  end: start + length,
  rank: "rule",
  rule,
  confidence: 0.9,
  local: true,
});

const BARE_WORK =
  /《(规划|办法|意见|条例|标准|规定|通知|方案|计划|纲要|决定|公告|协定|指南|规范|细则|措施|清单|报告|协议|倡议)》/gu;

/** 《规划》 without a definition is the one work of the article that ends so. */
function bareWorks(text: string, chosen: readonly Candidate[], defined: readonly Definition[]): Candidate[] {
  return matches(text, BARE_WORK).flatMap((match) => {
    const word = match[1]!;
    if (defined.some((d) => d.short === word)) return [];
    const works = chosen.filter((c) => (c.kind === "policy" || c.kind === "media") && endsWith(c.name, word));
    const names = new Set(works.map((c) => c.name));
    return names.size === 1 ? [shortCandidate(works[0]!, match.index, match[0].length, "bare-work")] : [];
  });
}

const endsWith = (name: string, word: string): boolean =>
  name
    .replace(/[》）)]+$/u, "")
    .replace(/[（(][^（）()]*$/u, "")
    .endsWith(word) && name !== word;
