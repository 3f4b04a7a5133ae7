import type { EntityKind } from "../../model/schema.ts";
import { matches } from "../../read/matches.ts";
import { knownName, type Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, extended, isSite, overlaps } from "../spans.ts";
import { BODIES } from "./bodies.ts";
import { ACTS } from "./verbs.ts";

const FULL = new Map(BODIES.map(([short, full]) => [short, full || short]));
const BODY = new RegExp(`^(?:${[...FULL.keys()].sort((a, b) => b.length - a.length).join("|")})`, "u");
const BODY_OPENS = new Set([...FULL.keys()].map((body) => body[0]));
const LONGEST_BODY = 16;
const bodyAt = (text: string, at: number): string | undefined =>
  BODY_OPENS.has(text[at]) ? BODY.exec(text.slice(at, at + LONGEST_BODY))?.[0] : undefined;
const LOCAL_BODY = new RegExp(
  `(?=[自市省区县州])(?<![\\u4E00-\\u9FFF][市省区县州]|[各地列两级每个全])(?:自治区|[市省区县州])(${[...FULL.keys()]
    .filter((b) => b !== "委员会")
    .sort((a, b) => b.length - a.length)
    .join("|")})`,
  "gu",
);

/** Bodies that bear the bare name of their place: 鄂州海关, 上海金融法院. */
const BARE = new Set(["海关", "银保监局", "证监局", "海事局", "海事法院", "金融法院", "知识产权法院", "互联网法院"]);

/** A department is named by its duty and ends so; none of these inside its name. */
const DEPARTMENT =
  /^(?:[\u4E00-\u9FFF]{2,12}?)(?:(?<!公)司|局|总队|办公室|研究室|办公厅)(?![长法机令级部])|^[\u4E00-\u9FFF]{2,8}?(?<![好到各四之何深此用多几数两事妙益害长坏短])处(?=有关|相关|负责|工作人员|介绍|表示|说|副?处长|[，、。）])|^(?:管理|执行|监督|监管|货币政策|金融稳定)委员会|^(?:办公厅|秘书局|综合司)(?!长)/u;
const NOT_IN_NAME =
  /[的了和与及同在将对向由被为是、，等]|认定|会同|联合|印发|发布|公布|召开|表示|指导|批复|有关|相关|负责|工作|要求|组织|原|副|前/u;

/** Place + body (长沙市商务局), body + department (商务部对外贸易司), and 市商务局 where the article has said which city. */
export function findAgencies(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  const placed = placeBodies(text, found, lexicon);
  const agencies = [...found.filter((c) => c.kind === "agency"), ...placed];
  return [
    ...placed,
    ...foreignBodies(text, found, lexicon),
    ...bureaus(text, found),
    ...agencies.flatMap((a) => [...departments(text, a), ...branches(text, a, found)]),
    ...localBodies(text, placed, found).flatMap((body) => [body, ...departments(text, body)]),
    ...regions(text, found),
    ...courts(text, lexicon),
    ...dutiesAlone(text, agencies, lexicon),
    ...governments(text, found),
    ...ofAllLevels(text),
  ];
}

/** A ministry, an office or a court of a country that is named by its duties: 越南计划投资部. */
const FOREIGN =
  /^(?:(?!以及|[的了在将向由被为是、，等]|对(?!外))[\u4E00-\u9FFF]){2,14}?(?:(?<![东西南北中总内外全大分干各乐业市])部(?![门长分队署落件])|(?<![格布结邮当时])局(?![面势部限])|(?<![签部公连])署(?![名理长])|(?:委员会|高等法院|上诉法院|检察院))|^(?:参议院|众议院|上议院|下议院)/u;
/** Two duties or more with a comma between them: 创新、科学与工业部. */
const DUTIES_LISTED =
  /^[\u4E00-\u9FFF]{2,4}(?:、[\u4E00-\u9FFF]{2,5}){1,2}[与和及暨](?:(?![的了在将向由被为是])[\u4E00-\u9FFF]){2,8}?(?:部(?![门长分队署落件])|局(?![面势部限])|委员会)/u;
const LONGEST_DUTIES = 20;
/** A cheap look before the long one. */
const BODY_ENDS = /[部局会院署]/u;
const NOT_FOREIGN =
  /央行|联合|印发|发布|公布|召开|有关|相关|负责|最大|公司|企业(?!管制|管理|发展|事务|监管)|集团|协会|大学|市场(?!监)|地区|首都|城市|事业|俱乐|政府|总统|总理|^(?:和|与|及|有|国内)/u;
const HOME = /^中国$|[省市区县州盟港湾岛]$|香港|澳门|台湾/u;
const ACT = new RegExp(ACTS, "u");

function foreignBodies(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return found.flatMap((country): Candidate[] => {
    if (country.kind !== "place" || HOME.test(country.name)) return [];
    const following = text.slice(country.end, country.end + LONGEST_DUTIES);
    const body = BODY_ENDS.test(following)
      ? (FOREIGN.exec(following) ?? DUTIES_LISTED.exec(following))?.[0]
      : undefined;
    if (!body || NOT_FOREIGN.test(body) || ACT.test(body)) return [];
    const end = country.end + body.length;
    const inside = found.filter((c) => c.start >= country.end && c.end <= end);
    if (
      inside.some((c) => namesItself(text, c) && !endsBody(text, c, end)) ||
      inside.some((c) => isSite(c) && JOINED.test(text.slice(0, c.start)))
    )
      return [];
    const surface = text.slice(country.start, end);
    const name = knownName(lexicon, surface.replace(/[及和]/u, "与"), "agency") ?? surface;
    return [
      { start: country.start, end, kind: "agency", name, rank: "rule", rule: "country+duties", confidence: 0.75 },
    ];
  });
}

const JOINED = /[\u4E00-\u9FFF][和及与]$/u;

/** 财政部 is but the end of 经济和财政部. */
const endsBody = (text: string, c: Candidate, end: number): boolean =>
  c.end === end && JOINED.test(text.slice(0, c.start));

/** A body that needs no country before it, as 国家旅游局 does. */
const namesItself = (text: string, { kind, start }: Candidate): boolean =>
  (kind === "agency" || kind === "company" || kind === "organization") && !text.startsWith("国家", start);

/** A bureau of a place that is named by its duties: 海南国际经济发展局. */
const BUREAU =
  /^[\u4E00-\u9FFF]{2,10}?(?:促进局|发展局|管理局|规划局|监督局|运输局|物流局|经济局|事务局|统计局|保障局|执法局|资源局|环境局|建设局|教育局|卫生局|财政局|旅游局|投资局|贸易局|公署)(?![长面])|^[\u4E00-\u9FFF]{2,18}?(?:领导小组|指挥部|联席会议)办公室/u;
/** The duties of a leading group are verbs, but not these. */
const SETS_UP = /成立|设立|组建|召开|印发|宣布/u;
/** Bodies of 香港 and 澳门 end in 署 or 处. */
const OFFICE_OF_HONG_KONG =
  /^[\u4E00-\u9FFF]{1,8}?(?<![签部公专])署(?![名理长])|^(?:入境事务|入境|民航|公司注册|土地注册)处/u;

function bureaus(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((site): Candidate[] => {
    if (!isSite(site)) return [];
    const following = text.slice(site.end, site.end + LONGEST_DUTIES);
    const body =
      (BODY_ENDS.test(following) || following.includes("领导小组") ? BUREAU.exec(following)?.[0] : undefined) ??
      (/^(?:香港|澳门)/u.test(site.name) ? OFFICE_OF_HONG_KONG.exec(following)?.[0] : undefined);
    if (!body || NOT_IN_NAME.test(body) || (body.endsWith("办公室") ? SETS_UP : ACT).test(body)) return [];
    const end = site.end + body.length;
    if (found.some((c) => c.start > site.start && (c.end === end || (c.kind === "agency" && c.end < end)))) return [];
    return [extended(text, site, end, { kind: "agency", rule: "place+bureau", confidence: 0.7 })];
  });
}

const SEAT =
  /^(?:市|省)?(?:中心支行|分行|营业管理部|监管分局|分局|监管局|监管支局|特派员办事处|专员办事处|外汇管理部)/u;
const SEAT_ENDS = /[行部局处]/u;

/** What a body has in a place: 国家外汇管理局海口市分局. */
function branches(text: string, agency: Candidate, found: readonly Candidate[]): Candidate[] {
  if (!SEAT_ENDS.test(text.slice(agency.end, agency.end + LONGEST_DUTIES))) return [];
  const site = found.find((c) => c.start === agency.end && isSite(c));
  const seat = site ? SEAT.exec(text.slice(site.end, site.end + 8))?.[0] : undefined;
  if (!site || !seat) return [];
  const end = site.end + seat.length;
  const name = agency.name + text.slice(agency.end, end);
  return [{ ...agency, end, name, rank: "rule", rule: "agency+branch", confidence: 0.85 }];
}

/** A state of another country has no people's government. */
const STATE = /(?<!自治)州$/u;

/** A court of a country is none by itself: 美国法院. */
const COUNTRY = /国$|^(?:日本|印度|巴西|荷兰|加拿大|意大利|西班牙|澳大利亚|俄罗斯|瑞士|欧盟|欧洲)$/u;

/** 市 in 南山区市场监管局 is none. */
const SUFFIX = /^(?:市|省|区|县|自治区)?/u;

function placeBodies(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return found.filter(isSite).flatMap((site) => {
    const suffix = bodyAt(text, site.end) ? "" : SUFFIX.exec(text.slice(site.end, site.end + 3))![0];
    const body = bodyAt(text, site.end + suffix.length);
    if (!body || (body === "委员会" && !text.slice(site.start, site.end).endsWith("市"))) return [];
    const start = outer(text, site, found);
    const end = site.end + suffix.length + body.length;
    if (body === "法院" && COUNTRY.test(site.name)) return [];
    if (/^[门方]/u.test(text.slice(end, end + 1)) || (body === "政府" && /^(?:采购|补贴|工作)/u.test(text.slice(end))))
      return [];
    const state = body === "政府" && STATE.test(site.name);
    const name = state
      ? site.name + body
      : BARE.has(body)
        ? text.slice(start, site.end) + FULL.get(body)!
        : fullName(text.slice(start, site.start), site, FULL.get(body)!);
    const known = knownName(lexicon, text.slice(start, end), "agency") ?? knownName(lexicon, name, "agency");
    return [
      {
        start,
        end,
        kind: "agency" as EntityKind,
        name: known ?? name,
        rank: "rule" as const,
        rule: "place+body",
        confidence: 0.9,
      },
    ];
  });
}

/** Where the name begins: 浙江省 in 浙江省杭州市商务局 belongs to it. */
function outer(text: string, site: Candidate, found: readonly Candidate[]): number {
  const before = found.find((c) => isSite(c) && c.end === site.start && /[省市区]$/u.test(text.slice(c.start, c.end)));
  return before ? before.start : site.start;
}

const fullName = (prefix: string, site: Candidate, body: string): string => prefix + site.name + body;

function departments(text: string, agency: Candidate): Candidate[] {
  const tail = text.slice(agency.end, agency.end + 16);
  const department = DEPARTMENT.exec(tail)?.[0];
  // A government's bureaus may have two duties: 经济及科技发展局.
  const duties = text.slice(agency.start, agency.end).endsWith("政府") ? department?.replace("及", "") : department;
  if (!department || NOT_IN_NAME.test(duties!)) return [];
  return [
    {
      ...agency,
      end: agency.end + department.length,
      name: agency.name + department,
      rank: "rule",
      rule: "agency+department",
      confidence: 0.85,
    },
  ];
}

const COURT =
  /(?:美国)?(?:[\u4E00-\u9FFF]{2,8}?州?)?(?<=[\u4E00-\u9FFF]{2})(?:[东西南北中]区)?联邦(?:地区|巡回|上诉|巡回上诉)法院/gu;
const NO_COURT = /[的了和与及在将对向由为是，被告到于遭]|法官|上诉至|裁定|起诉|位于/u;

/** A federal court of a state that is told at full length. */
function courts(text: string, lexicon: Lexicon): Candidate[] {
  if (!text.includes("联邦")) return [];
  return matches(text, COURT).flatMap(({ index: start, 0: surface }): Candidate[] => {
    if (!surface.startsWith("美国") || NO_COURT.test(surface)) return [];
    const name = knownName(lexicon, surface, "agency") ?? surface;
    return [{ start, end: start + surface.length, kind: "agency", name, rank: "rule", rule: "court", confidence: 0.8 }];
  });
}

const DUTY =
  /(?<=[，。、；：“\n]|据|由|与|和|兼任?|及|其|该[部局行会委])([\u4E00-\u9FFF]{2,8}(?<!公)司)(?=司长|副司长|一级巡视员|二级巡视员|有关负责人|相关负责人|负责人)/gu;

/** A department without its ministry, which the article has named: 条法司司长. One that the lexicon has under a ministry is that ministry's. */
function dutiesAlone(text: string, agencies: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  if (!/司(?:副?司长|[一二]级巡|有关负|相关负|负责人)/u.test(text)) return [];
  return matches(text, DUTY).flatMap(({ index: start, 1: duty }): Candidate[] => {
    const end = start + duty!.length;
    const before = agencies.filter((a) => a.end <= start && MINISTRY.test(a.name)).reverse();
    if (before.length === 0 || NOT_IN_NAME.test(duty!) || agencies.some((a) => overlaps(a, { start, end }))) return [];
    const own = before.map((a) => knownName(lexicon, a.name + duty!, "agency")).find((name) => name !== undefined);
    const name = own ?? before[0]!.name + duty!;
    return [{ start, end, kind: "agency", name, rank: "rule", rule: "department-alone", confidence: 0.7, local: true }];
  });
}

const MINISTRY =
  /^(?:国家|中国|中华人民共和国|海关|商务|财政|工业|农业|教育|交通|住房|科学|人力|自然|生态|文化|外交)[^省市]*(?:部|委员会|总局|银行|总署|局)$/u;

/** A road that is named after another town. */
const ROAD = /^[东西南北中]路/u;

/** 市通管局: the last place named with a body, or the first city of the article. */
function localBodies(text: string, placed: readonly Candidate[], found: readonly Candidate[]): Candidate[] {
  return matches(text, LOCAL_BODY).flatMap((match) => {
    const site = [...found]
      .filter((c) => isSite(c) && c.end <= match.index && fits(c, match[0]) && !ROAD.test(text.slice(c.end)))
      .at(-1);
    if (!site || found.some((c) => c.start < match.index + 1 && c.end > match.index)) return [];
    const short = site.name + FULL.get(match[1]!)!;
    const name = placed.find((p) => p.name.endsWith(short))?.name ?? short;
    if (placed.some((p) => p.start <= match.index && match.index < p.end)) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        kind: "agency" as EntityKind,
        name,
        rank: "rule" as const,
        rule: "local-body",
        confidence: 0.75,
        local: true,
      },
    ];
  });
}

const GOVERNMENT = /(?<=[区县州镇])(?:人民)?政府(?![采补工])/gu;
const DISTRICT =
  /(?:^|[，。、；：“\n和与由据向在把]|经|[东西南北]部)((?![各该当两全本多每地某一])[\u4E00-\u9FFF]{2,3}[区县州镇])$/u;
const LONGEST_DISTRICT = 6;

/** The government of a district that no list holds. */
function governments(text: string, found: readonly Candidate[]): Candidate[] {
  return matches(text, GOVERNMENT).flatMap((match): Candidate[] => {
    const district = DISTRICT.exec(text.slice(Math.max(0, match.index - LONGEST_DISTRICT), match.index))?.[1];
    if (!district || /[的了和与及省市]|地方|特区|行政/u.test(district)) return [];
    const [start, end] = [match.index - district.length, match.index + match[0].length];
    if (found.some((c) => overlaps(c, { start, end }))) return [];
    const name = `${district}人民政府`;
    return [{ start, end, kind: "agency", name, rank: "rule", rule: "government", confidence: 0.7 }];
  });
}

/** 特区政府 is that of the special region which the article has named last. */
function regions(text: string, found: readonly Candidate[]): Candidate[] {
  return matches(text, /特区政府/gu).flatMap(({ index: start, 0: surface }): Candidate[] => {
    const end = start + surface.length;
    const region = found.filter((c) => c.end <= start && (c.name === "香港" || c.name === "澳门")).at(-1);
    if (!region || found.some((c) => overlaps(c, { start, end }))) return [];
    const name = `${region.name}特别行政区政府`;
    return [{ start, end, kind: "agency", name, rank: "rule", rule: "region-government", confidence: 0.8 }];
  });
}

const fits = (site: Candidate, surface: string): boolean =>
  site.name.endsWith(surface.startsWith("自治区") ? "自治区" : surface[0]!);

/** Bodies of one line that act as one: 各级海关, 各地税务局. */
function ofAllLevels(text: string): Candidate[] {
  if (!text.includes("各")) return [];
  return matches(text, /各(?:级|地|直属)(?:海关|税务局|人民法院|法院|人民检察院|检察院)/gu).map(
    ({ index: start, 0: name }): Candidate => ({
      start,
      end: start + name.length,
      kind: "agency",
      name,
      rank: "rule",
      rule: "all-levels",
      confidence: 0.7,
    }),
  );
}
