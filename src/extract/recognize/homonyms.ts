import type { EntityKind } from "../../model/schema.ts";
import type { Sense } from "../lexicon/senses.ts";
import { type Candidate, isSite } from "../spans.ts";
import { candidate, type Hit } from "./gazetteer.ts";

/** What stands around a name that is meant as an entity of a kind. */
interface Cues {
  readonly after: RegExp;
  readonly before: RegExp;
}

const SAYS =
  "(?:日前|近日|今年|去年|[0-9]{1,2}月|今日|昨日|昨天|今天|(?:20[0-9]{2}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日[晚早上下午间]*|也|还|则|已|已经|将|正|正式|方面|官方|联合|继续|首次|再次|拟|有意|或|约|以?[0-9.]+[万亿]*(?:美元|欧元|英镑|港元|日元|元))*(?:宣布|发布|推出|上线|表示|称|回应|披露|透露|指出|收购|入股|投资|完成|获得|公布|公告|上市|签约|签署|签下|达成|联合|携手|拟|计划|撤回|递表|递交)";

const BODY: Cues = {
  after: new RegExp(
    `^(?:[”》」]?(?:${SAYS})|公司|集团|股份|科技|官方|官网|平台|品牌|母公司|，?[列居排]第[0-9一二三四五六七八九十]|[\u4E00-\u9FFF]{0,6}?(?:产业园|科技园|工业园|物流园)|旗下|创始人|董事|首席|CEO|总裁|副总裁|高管|手机|汽车|App|APP|财报|股价|市值|门店|官微|则(?:在|以|把|将|向|与|从|由|是)|员工|用户|商家|背后的|首款|新款|旗舰|分析师|研究员|研究显示|最新跟踪|新股|首次公开募股|股[权份]|[约近]?(?:[0-9.]+%|[一二三四五六七八九十]成)的?(?:股|少数股|多数股)|市占率|第?[一二三四1-4]?季度?营收|上半年|营收|净利润?|[居位]居?[首次前榜第]|第[一二三四五六七八九十](?=[，。；、])|连续第?[0-9一二三四五六七八九十]+[年届次季]|[列居排]第|(?:于?(?:[0-9]{1,2}月)?[0-9]{1,2}日)?(?:向|在|转战|冲刺|冲击|撤回|放弃赴)(?:港交所|上交所|深交所|北交所|纳斯达克|纽交所|港股|美股|A股|美国?|科创板|创业板)|放弃赴|[\u4E00-\u9FFF]{2,4}(?:供电|电力)(?:分?公司)|[A-Z\u4E00-\u9FFF]{0,3}(?:负责人|主管)|正(?:与|和|同|就|考虑|计划|寻求|研究|洽|加速|试图)|排名|位列|名列|跻身|上榜|入围|社长|会长|跌幅|涨幅|销量|的?(?:最新)?(?:数据|报告|统计|预测|研究)(?:显示|称|指出|预计)|分列|紧随其后|跟进|供应商|工厂|展台|分析师|研究员|(?:少数|大|主要|控股)?股[东权份]|新股|约?[0-9.]+%(?:的|左右)*股[权份]|[一二两三四五六七八九]成(?:的)?股[权份]|在?[\u4E00-\u9FFF]{2,4}(?:的)?首(?:个|家|座)(?=[^，。]{0,8}(?:中心|仓|店|厂|枢纽|基地))|的(?:首席|董事|创始人|市值|股价|营收|净利|市占率|市场份额|工厂|展台|供应商|产品线)|[（(][A-Z][A-Za-z]|[与和](?=[A-Z一-龥]{2,12}(?:达成|合作|签署|宣布|联合|续签|签约|签订|联手|共建|成立))|处以|处罚|罚款|被罚|开出[^，。]{0,10}罚|(?:展开|启动|发起|提起|进行|实施)[^，。]{0,8}(?:调查|诉讼|审查)|作出[^，。]{0,8}(?:处罚|裁决|裁定)|涉嫌|滥用|任命|聘任|战略投资|(?:近日|日前)?在[^，。；]{2,12}(?:启用|开[设出业]|设立|建[成设]|投[产用资]|上线|新[增设建]))`,
    "u",
  ),
  before:
    /(?:加入|执掌|掌舵|入职|起诉|约谈|指控|控告|告上法庭的|责令|制裁|封禁|收购|投资|入股|认购|买下|增持|(?:研究|调研|咨询|分析|评级|数据|设计|研发|科技|初创|上市)(?:机构|公司)|控股|牵手|认购|增持|减持|首次上榜的|旗下(?:的|有|拥有|包括)?|隶属于?|归属|属于|子公司|厂商|巨头|运营商|携手|加盟|任职于|董事长|竞争对手|据|由)[“《「]?$/u,
};

const SITE: Cues = {
  after:
    /^(?:这边|市区|一带|等地|等市|[的]?(?:工厂|总部|基地|数据中心|办公室)|举行|召开|举办|开幕|开业|建厂|设厂|试点|口岸|综试区|综合试验区|分会场|机场|站点|(?:市|县)?(?:人民)?政府(?!部门|机构|采购)|海关(?!部门)|(?:市|县)?(?:商务|税务|公安|统计|财政|教育|卫健|市场监管|市场监督管理|农业农村|文旅|邮政管理)局|(?:市|县)?(?:中级|基层)?人民法院)/u,
  before:
    /(?:位于|落户|设在|省|自治区|[\u4E00-\u9FFF]州|地处|搬[到至往]|迁[到至往]|总部[^，。；]{0,4}|前往|抵达|飞往|来自|落地|[从自][\u4E00-\u9FFF]{2,4}[到至])$/u,
};

const CUES: Record<EntityKind, Cues> = {
  company: BODY,
  agency: {
    ...BODY,
    after: new RegExp(
      `${BODY.after.source}|^(?:各国|成员国)?(?:还|也|将|已|正式|正|同步|全面|最终)*(?:计划|拟|点名|发起|加征|指控|警告|考虑|放行|叫停|提议|敦促|呼吁|表决|投票|敲定|延长|确认|听证|为[^，。]{2,12}开出|对[^，。、]{2,16}(?:实施|启动|发起|开出|展开|作出|征收|加征)|取消|征收|推行|对(?:华|中国)[^，。]{0,10}(?:调查|关税|制裁|税)|出台|实施|批准|通过|要求|启动|调查|决定|同意|废除|修订|加强|收紧|推迟|公布|制定|规定|禁止|处罚|裁定|提出|理事会|财长|[^，。、；的]{0,8}(?:新规|法规|条例|指令|法案|禁令|税)(?:将|已|于|正式|[0-9])*(?:正式)?[^，。、；]{0,8}(?:实施|生效|施行|落地))`,
      "u",
    ),
  },
  organization: BODY,
  media: { ...BODY, before: /(?:据|接受|援引|引述|来源：)[“《「]?$/u },
  city: SITE,
  place: SITE,
  person: {
    after: new RegExp(
      `^(?:${SAYS}|认为|介绍|说|亲自|执掌|掌舵|接任|升任|离任|的财富|先生|女士|教授|等人|担任|卸任|辞任|出席)`,
      "u",
    ),
    before: /(?:董事长|总裁|经理|CEO|创始人|首席执行官|部长|局长|司长|主席|主任|总监|院长|教授|主播|负责人)$/u,
  },
  policy: {
    after: /^(?:规定|要求|明确|提出|施行|实施|生效|第[一二三四五六七八九十百]+条)/u,
    before: /(?:(?:印发|发布|出台|根据|依据|修订)[《“]?|(?:市|省|地|地区|区域|获批|同意|批准)(?:设立|建设))$/u,
  },
  event: {
    after: /^(?:期间|活动|大促|购物节|开幕|启动|举行|举办|预售|战报|收官)/u,
    before: /(?:今年|去年|届|参加|举办)[“「]?$/u,
  },
  product: {
    after: /^(?:上市|发布|系统|App|APP|应用|产品|用户|功能|版本|系列|机型)/u,
    before: /(?:推出|发布|上线|搭载|使用|名为|车型)[“「]?$/u,
  },
};

/** Around a city where something is done: 在中山开设门店. */
const AT = /(?:[在于赴]|前往|落户|进驻|布局)$/u;
const IS_DONE =
  /^(?:市)?(?:开[业设出店幕工张]|举[行办]|召开|设[立厂]|建[厂成设]|新[开建设增]|投[产建资]|落[地户成]|揭牌|启[用动]|试[点运]|上线|正式|首次|拥有|的(?:新?工厂|生?产?基地|园区|门店|分公司|总部|仓库|项目))/u;

const WINDOW = 24;

/** The hits that are meant: those that are not ambiguous, and those whose surroundings speak for them. */
export function meant(text: string, hits: readonly Hit[]): Candidate[] {
  const sure = hits
    .filter((hit) => !isLocal(text, hit))
    .flatMap((hit) => hit.senses.filter((s) => !s.ambiguous).map((s) => candidate(hit, s)));
  const doubtful = hits
    .filter((hit) => !isTorn(text, hit))
    .flatMap((hit) => hit.senses.filter((s) => s.ambiguous).map((sense) => ({ hit, sense })));
  if (doubtful.length === 0) return sure;
  const names = new Set(sure.map((c) => `${c.kind}:${c.name}`));
  const firm = sure.filter((c) => !inside(c, sure));
  const cued = new Set<string>();
  for (const { hit, sense } of doubtful) {
    if (!hasCue(text, hit, sense) && !listedWith(text, hit, sense, firm) && !standsInCountry(hit, firm)) continue;
    names.add(key(sense));
    cued.add(at(hit));
  }
  // Of a list of doubtful names each speaks for the next.
  let settled = doubtful.filter(({ hit }) => cued.has(at(hit)));
  while (settled.length > 0) {
    const known = settled.map(({ hit, sense }) => candidate(hit, sense));
    settled = doubtful.filter(({ hit, sense }) => !cued.has(at(hit)) && listedWith(text, hit, sense, known));
    for (const { hit, sense } of settled) {
      names.add(key(sense));
      cued.add(at(hit));
    }
  }
  const other = doubtful.filter(({ sense }) => names.has(key(sense)));
  const outdone = (c: Candidate) =>
    other.some(({ hit }) => hit.start === c.start && hit.end === c.end && cued.has(at(hit)));
  return [
    ...sure.filter((c) => !outdone(c)),
    ...other
      .filter(({ hit }) => cued.has(at(hit)) || !sure.some((c) => c.start === hit.start && c.end === hit.end))
      .map(({ hit, sense }) => candidate(hit, sense, "lexicon+context")),
  ];
}

/** A doubtful town right behind its country: 美国圣克拉拉. */
const standsInCountry = ({ start, senses }: Hit, firm: readonly Candidate[]): boolean =>
  senses.every(({ row }) => row.kind === "city") &&
  firm.some((c) => c.end === start && c.kind === "place" && c.name !== "中国");

const OF_THE_NATION = /^(?:国家|中国|中央|中华|全国)/u;

/** 发改委 in 市发改委 is the city's, which another rule finds where the article names it. */
const isLocal = (text: string, { start, end, senses }: Hit): boolean =>
  senses[0]!.row.kind === "agency" &&
  /[市省区县州]/u.test(text[start - 1] ?? "") &&
  /[委局办]/u.test(text[end - 1]!) &&
  OF_THE_NATION.test(senses[0]!.row.name) &&
  !OF_THE_NATION.test(text.slice(start, end));

/** 董事长和CEO names an office, not 长和. */
const isTorn = (text: string, { start }: Hit): boolean =>
  text[start] === "长" && /[事行会部局市校院处]$/u.test(text.slice(Math.max(0, start - 1), start));

const at = (hit: Hit): string => `${hit.start}-${hit.end}`;

const key = ({ row }: Sense): string => `${row.kind}:${row.name}`;

const inside = (c: Candidate, all: readonly Candidate[]): boolean =>
  all.some((other) => other.start <= c.start && c.end <= other.end && other.end - other.start > c.end - c.start);

/** A word for firms right before Latin letters: 设计公司Arm. */
const FIRM_WORD = /^(?:公司|机构|企业|厂商)[A-Z]$/u;

function hasCue(text: string, hit: Hit, sense: Sense): boolean {
  const { after, before } = CUES[sense.row.kind];
  if (sense.row.kind === "company" && FIRM_WORD.test(text.slice(Math.max(0, hit.start - 2), hit.start + 1)))
    return true;
  const [ahead, behind] = [
    text.slice(text[hit.end] === " " ? hit.end + 1 : hit.end, hit.end + WINDOW),
    text.slice(Math.max(0, hit.start - WINDOW), hit.start),
  ];
  if (isSite(sense.row) && AT.test(behind) && IS_DONE.test(ahead)) return true;
  return after.test(ahead) || before.test(behind);
}

const alike = (a: EntityKind, b: EntityKind): boolean => a === b || (isSite({ kind: a }) && isSite({ kind: b }));

const SEPARATOR = /^[”》」]?(?:、|和|与|及|以及)[“《「]?$/u;
const LONGEST_SEPARATOR = 4;
const separates = (text: string, start: number, end: number): boolean =>
  start < end && end - start <= LONGEST_SEPARATOR && SEPARATOR.test(text.slice(start, end));

/** A neighbour in a list, of the same kind and sure. */
function listedWith(text: string, hit: Hit, sense: Sense, firm: readonly Candidate[]): boolean {
  if (text.startsWith("各国", hit.end)) return false;
  return firm.some(
    (other) =>
      alike(other.kind, sense.row.kind) &&
      (separates(text, other.end, hit.start) || separates(text, hit.end, other.start)),
  );
}
