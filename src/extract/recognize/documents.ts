import { matches } from "../../read/matches.ts";
import { knownName, type Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, extended } from "../spans.ts";

const REPORT =
  /(?:发布|公布|推出|评出)(?:了|的)?“?((?:《[^《》]{2,10}》)?20[0-9]{2}(?:年度?)?(?:的)?[\u4E00-\u9FFFA-Za-z0-9—－-]{2,20}?(?:[0-9]{2,4}强(?:排行榜|榜单|榜)?|排行榜|榜单|报告|白皮书|指数|趋势|榜|百强))(?![\u4E00-\u9FFF]*》)/gu;

const INDEX =
  /(?:发布|公布|编制|推出)(?:了|的)?(?:最新一期|新一期)?((?:第[0-9一二三四五六七八九十]+期)?(?!的|了)[\u4E00-\u9FFF]{4,14}?指数)(?=[，。、；）]|显示|排名|报告)/gu;

/** Reports and rankings of a year, and indices, that stand without 《》. */
export function findReports(text: string, lexicon: Lexicon): Candidate[] {
  return [...matches(text, REPORT), ...matches(text, INDEX)].flatMap((match) => {
    const surface = match[1]!;
    if (/[，。]/u.test(surface)) return [];
    const known = knownName(lexicon, surface, "media");
    const start = match.index + match[0].length - surface.length;
    return [
      {
        start,
        end: start + surface.length,
        kind: "media" as const,
        name: known ?? surface,
        rank: "guess" as const,
        rule: "bare-report",
        confidence: 0.6,
      },
    ];
  });
}

/** 印发…的意见, 2021年第70号公告. */
const ORDER = /(?:20[0-9]{2}年)?第[0-9]{1,3}号(?:公告|令|文|通告)/gu;
const ISSUED =
  /(?:印发|出台|下发|就)(?:了|的)?((?:关于)?[\u4E00-\u9FFF]{6,34}?(?:的)(?:意见|通知|办法|方案|规定|措施|管理规定|决定))(?=[，。；]|对外|公开|向社会)/gu;

/** Documents that are issued under a title without 《》. */
export function findIssued(text: string): Candidate[] {
  const orders = matches(text, ORDER).map((m) => [m.index, m[0]] as const);
  const titles = matches(text, ISSUED).map((m) => [m.index + m[0].length - m[1]!.length, m[1]!] as const);
  return [...orders, ...titles].map(([start, surface]) => ({
    start,
    end: start + surface.length,
    kind: "policy",
    name: surface,
    rank: "guess",
    rule: "bare-title",
    confidence: 0.6,
  }));
}

const FIVE_YEARS = "“十[一二三四五六]五”[\\u4E00-\\u9FFF]{2,24}?(?:规划|计划|纲要)";
const STANDARD = "[\\u4E00-\\u9FFF]{2,20}?国家职业(?:技能)?标准";
const ACTION =
  "(?<=启动|开展|实施|部署|推进|印发|出台|发布|推出|发起)(?:20[0-9]{2}年?)?[\\u4E00-\\u9FFF]{4,18}?(?:三年行动计划|行动计划|行动方案|专项行动|专项支持计划|专项扶持计划)(?:（[0-9—－-]{4,9}年?）)?";
/** A trial that has a name of its own: 开展车网互动应用试点. */
const TRIAL =
  /(?<=(?:启动|开展|实施|部署|推进|公布|获批|组织好|入选|入围)了?(?:首批|第[一二三四五]批|新一轮)?)(?!首批|第[一二三四五]批|新一轮|数字人民币|相关|有关|上述)[\u4E00-\u9FFF]{4,18}?(?:应用|监管|方式|改革|创新|电动化|审批)试点/gu;
const PLAN = new RegExp(`${FIVE_YEARS}|${ACTION}`, "gu");
const PLAN_OR_STANDARD = new RegExp(`${FIVE_YEARS}|${STANDARD}|${ACTION}`, "gu");

/** Policies that are named without 《》. */
export function findBarePolicies(text: string, lexicon: Lexicon): Candidate[] {
  const plans = matches(text, text.includes("国家职业") ? PLAN_OR_STANDARD : PLAN);
  const trials = text.includes("试点") ? matches(text, TRIAL) : [];
  return [...plans, ...trials].flatMap((match) => {
    const surface = match[0];
    if (/[的了，]|发布|公布|印发|时期|期间/u.test(surface)) return [];
    const known = knownName(lexicon, surface, "policy");
    return [
      {
        start: match.index,
        end: match.index + surface.length,
        kind: "policy" as const,
        name: known ?? surface,
        rank: "rule" as const,
        rule: "bare-policy",
        confidence: 0.7,
      },
    ];
  });
}

const OUTLET = /^(?:卫视|(?:广播)?电视(?:总)?台|广播电台|日报|晚报|晨报|商报|都市报)(?!业|社长)/u;

/** A paper or station of a place: 云州日报. */
export function findOutlets(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((site): Candidate[] => {
    const home = site.kind === "city" || /[省区]$|^香港|^澳门|^台湾/u.test(site.name);
    if (!home) return [];
    const outlet = OUTLET.exec(text.slice(site.end, site.end + 8))?.[0];
    if (!outlet) return [];
    return [extended(text, site, site.end + outlet.length, { kind: "media", rule: "place+outlet", confidence: 0.8 })];
  });
}

const STAGE = /^(?:（?(?:修订|修正)?草案）?(?:（[^（）]{2,10}稿）)?|修订草案|征求意见稿|修正案)/u;

/** A law that is known, at a stage before it is one: 个人信息保护法草案. */
export function findDrafts(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((law) => {
    const stage = law.kind === "policy" ? STAGE.exec(text.slice(law.end, law.end + 14))?.[0] : undefined;
    if (!stage) return [];
    const end = law.end + stage.length;
    return [{ ...law, end, name: text.slice(law.start, end), rank: "rule" as const, rule: "draft", confidence: 0.8 }];
  });
}
