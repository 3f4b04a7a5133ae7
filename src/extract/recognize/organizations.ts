import type { EntityKind } from "../../model/schema.ts";
import { matches } from "../../read/matches.ts";
import { knownName, type Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, extended, overlaps } from "../spans.ts";
import { ACTS } from "./verbs.ts";
import { walkLeft } from "./walk-left.ts";

const HEAD =
  /(?:大学|学院|医院|科学院|工程院|疾控中心|疾病预防控制中心|检验检测中心|博物馆|研究院|研究所|研究中心|协会|学会|联合会|商会|联盟|基金会|促进会|智库中心|智库|实验室|交易所|交易中心|工委|专业委员会)(?![生士派内里长路])/gu;
/** These behind a bare country are of it, and name none. */
const OF_A_COUNTRY = /^(?:智库|研究院|研究所|研究中心|实验室|医院|协会|联盟)$/u;
const OPENING = /^(?:中国|中华|国家|全国|国际|世界|全球|亚洲|亚太|欧洲|北美|东盟|中欧|中美|清华|北大)/u;

/** A committee that a body sets up. */
const SET_UP = /(?<=(?:成立|设立|下设|组建|增设)了?)[\u4E00-\u9FFF]{2,10}?(?:专业|工作|专家|专门|咨询)委员会/gu;

/** More than one: 华盛顿多家智库. */
const SEVERAL = /[多几数各两三四五六七八九十0-9][家所]|等(?:企业|公司|机构|单位|高校)|[把将]/u;

/** Universities, institutes and associations that begin with a place, a body or a word such as 中国. */
export function findOrganizations(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return [...ofEndings(text, found, lexicon), ...committeesSetUp(text, found)];
}

function committeesSetUp(text: string, found: readonly Candidate[]): Candidate[] {
  if (!text.includes("委员会")) return [];
  return matches(text, SET_UP).flatMap(({ index: start, 0: name }): Candidate[] => {
    const end = start + name.length;
    if (NOT_BETWEEN.test(name) || found.some((c) => overlaps(c, { start, end }))) return [];
    return [{ start, end, kind: "organization", name, rank: "rule", rule: "set-up", confidence: 0.65 }];
  });
}

function ofEndings(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return matches(text, HEAD).flatMap((match) => {
    const end = match.index + match[0].length;
    if (found.some((c) => c.end === end)) return [];
    const widest = Math.min(walkLeft(text, match.index, found), bodyBefore(text, match.index, found));
    const start = behindCountry(text, widest, end, found);
    const surface = text.slice(start, end);
    if (SEVERAL.test(surface)) return [];
    if (
      OF_A_COUNTRY.test(match[0]) &&
      found.some((c) => c.kind === "place" && c.start === start && c.end === match.index)
    )
      return [];
    if (match.index - start < 2 || surface.length > 30) return [];
    const known = knownName(lexicon, surface, "organization");
    const opens = start > widest || OPENING.test(surface) || found.some((c) => c.start === start && c.end < end);
    if (!known && !opens) return [];
    return [
      {
        start,
        end,
        kind: "organization" as const,
        name: known ?? surface,
        rank: "rule" as const,
        rule: "organization-ending",
        confidence: 0.8,
      },
    ];
  });
}

const BRANCH =
  /^(?:上市委|重组委|发审委)(?=[，。、；]|审议|会议|公告|将|宣布|通过|否决)|^[\u4E00-\u9FFF]{2,4}?(?:院区|校区|分院|分校|分会|分所)|^[\u4E00-\u9FFF]{2,8}?(?:专业|工作|专家)?委员会/u;
const CENTRE =
  /^[\u4E00-\u9FFF]{2,10}?(?:专家|专业|咨询|指导)委员会|^[\u4E00-\u9FFF]{0,8}?(?:数据|信息|审评|评审|交流|监测|预警|评估|促进|推广|核查|宣传|发展|认证|注册|研究|检验|检测|服务|测算|指导)中心|^秘书处/u;
const LABORATORY =
  /^[\u4E00-\u9FFF]{0,8}?(?:创新中心|研发中心|技术中心|研究院|研究所|实验室)(?=[院所]长|主任|负责人|首席)/u;
const MANAGEMENT = /^[\u4E00-\u9FFF]{0,4}?管理中心|^秘书处/u;
const COMMITTEE = /^(?:组委会|执委会|筹委会|组织委员会|秘书处)(?:[\u4E00-\u9FFF]{2,6}?部(?![长门分]))?/u;

/** What belongs to a known body, or runs a known fair: 云岭大学东校区, 商务部数据中心, 星河运动会组委会. */
export function findParts(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((body): Candidate[] => {
    const pattern = PARTS[body.kind];
    const part = pattern?.exec(text.slice(body.end, body.end + 14))?.[0];
    if (!part || NOT_BETWEEN.test(part) || ACT.test(part) || /[和与及]/u.test(part[0]!)) return [];
    return [extended(text, body, body.end + part.length, { kind: "organization", rule: "part", confidence: 0.75 })];
  });
}

const NOT_BETWEEN = /[，。；：、！？“”‘’《》\s的了在]|联合|发布|印发|建设|旗下|以及|支持|指导|设在|合作/u;
const ACT = new RegExp(ACTS, "u");
const PARTS: Partial<Record<EntityKind, RegExp>> = {
  organization: BRANCH,
  agency: CENTRE,
  event: COMMITTEE,
  company: LABORATORY,
  place: MANAGEMENT,
  policy: /^秘书处/u,
};
const LONGEST_DUTY = 14;

/** Where a known body begins whose institute this is: 浙江大学 in 浙江大学物流与决策优化研究所; Infinity where there is none. */
function bodyBefore(text: string, head: number, found: readonly Candidate[]): number {
  const bodies = found.filter(
    (c) =>
      (c.kind === "organization" || c.kind === "company" || c.kind === "agency") &&
      c.end <= head &&
      head - c.end <= LONGEST_DUTY,
  );
  const nearest = bodies.filter((c) => isPart(text.slice(c.end, head))).sort((a, b) => a.start - b.start)[0];
  return nearest?.start ?? Number.POSITIVE_INFINITY;
}

const isPart = (between: string): boolean =>
  !/^[与和同及跟]/u.test(between) && !NOT_BETWEEN.test(between) && !ACT.test(between);

/** A university's own name, behind the country that it is told to be in: 德国亚琛工业大学. */
const UNIVERSITY = /^(?!国|外国|中央|理工|科学|人民|农业)[\u4E00-\u9FFF]{2,}(?:大学|学院)$/u;
const HOME = /中国$|省$|自治区$|香港$|澳门$|台湾$/u;

function behindCountry(text: string, start: number, end: number, found: readonly Candidate[]): number {
  const country = found.find((c) => c.start === start && c.kind === "place" && !HOME.test(c.name) && c.end < end);
  return country && UNIVERSITY.test(text.slice(country.end, end)) ? country.end : start;
}
