import { matches } from "../../read/matches.ts";
import { knownName, type Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, extended, isSite } from "../spans.ts";
import { ACTS } from "./verbs.ts";
import { walkLeft } from "./walk-left.ts";

/** Legal endings, and lines of business that end a firm's name; the first are sure. */
const WORK = "(?:股权|创业|产业|实业)?投资(?:管理|控股|发展|咨询)?|(?:企业|品牌|平台)(?:管理|运营|发展|服务|营销)";
const LEGAL = `(?:${WORK})?(?:集团)?(?:股份|控股)?有限(?:责任)?公司|(?:基金|投资|咨询|管理)?(?:中心|合伙企业|基金)(?:（有限合伙）|\\(有限合伙\\))|集团公司|株式会社|总公司`;
const SURE = new RegExp(`(?:${LEGAL})(?:(?![和与及])[\\u4E00-\\u9FFF]{2,8}分公司)?`, "gu");

/** Firms by their legal ending: 小荷健康科技（北京）有限公司. */
export function findFirms(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return matches(text, SURE).flatMap((match) => {
    const end = match.index + match[0].length;
    const start = walkLeft(text, match.index, found);
    const surface = text.slice(start, end);
    if (match.index - start < 2 || OF_A_SORT.test(surface)) return [];
    const known = EXCHANGE.test(surface) ? bourseOf(surface, lexicon) : companyOf(surface, lexicon);
    return [
      {
        start,
        end,
        kind: EXCHANGE.test(surface) ? ("organization" as const) : ("company" as const),
        name: known?.row.name ?? surface,
        rank: known ? ("lexicon" as const) : ("rule" as const),
        rule: "legal-form",
        confidence: 0.95,
      },
    ];
  });
}

/** Firms of a sort: 保险集团公司. */
const OF_A_SORT =
  /^(?:大型|中小|国有|民营|外资|中央|地方|省属|市属|上市|跨国|境外|境内|海外|全资|人身|财产|再|保险|银行|证券|金融|投资|控股|资产管理|基金|信托|期货|能源|汽车|建筑|钢铁|煤炭|航空|互联网|科技|医药|房地产|物流|快递|零售|电商)*(?:集团公司|总公司|有限公司|有限责任公司|股份有限公司|控股公司)$/u;

const LEGAL_ENDING = /(?:（[^（）]{2,6}）)?(?:集团)?(?:股份|控股)?有限(?:责任)?公司$/u;

const RAILWAY = /国铁(?!集团)[\u4E00-\u9FFF]{2,4}?局(?:集团(?:有限)?(?:公司)?)?/gu;

/** The railways of a city: 国铁昆明局. */
export function findRailways(text: string, lexicon: Lexicon): Candidate[] {
  if (!text.includes("国铁")) return [];
  return matches(text, RAILWAY).map(({ index: start, 0: name }): Candidate => {
    const known =
      knownName(lexicon, name, "company") ??
      knownName(lexicon, `中国铁路${name.slice(2).replace(/局.*/u, "局集团")}`, "company");
    return {
      start,
      end: start + name.length,
      kind: "company",
      name: known ?? name,
      rank: "rule",
      rule: "railway",
      confidence: 0.8,
    };
  });
}

/** An exchange stays one as a firm: 北京证券交易所有限责任公司. */
const EXCHANGE = /交易所(?:股份)?有限(?:责任)?公司$/u;

const bourseOf = (surface: string, lexicon: Lexicon) =>
  lexicon.lookup(surface.replace(LEGAL_ENDING, "")).find((sense) => sense.row.kind === "organization");

/** The company that a legal name is known under, as a whole or by its stem: 字节跳动有限公司. */
function companyOf(surface: string, lexicon: Lexicon) {
  const stem = surface.replace(LEGAL_ENDING, "");
  return [surface, stem]
    .flatMap((name) => lexicon.lookup(name))
    .find((sense) => sense.row.kind === "company" && !sense.ambiguous);
}

/** Lines of business that make a place or a known brand into another firm: 上海移动, 长沙银行, 京东汽车. */
const BRANCH =
  /^(?:银行|农商联合银行|农商银行|农商行|国资(?=[，。、；）]|领投|跟投)|生物(?=[、，或和等的与]|新冠|疫苗)|农信社|证券|移动|联通|电信|铁塔|航空|机场集团|港务集团|港口集团|港集团|地铁|电力|燃气|水务|邮政(?!管理|业|局|编码)|医药|制药|钢铁|汽车集团|国际物流|供应链|建工|建投|城投|高速|文旅集团|百货|商业集团|能源集团|石化|重工|航天|船舶)(?:集团)?(?!业|系统|间|[费卡局])/u;

/** A place, a word of two or three characters and a line of business: 上海君实生物. */
const PLACED =
  /^[\u4E00-\u9FFF]{2,4}?(?:金控|国投|国控|产投|城投|集团|发展集团|投资集团|控股集团)(?=[，。、；）]|领投|跟投|出资|等|和|与|联合|共同|旗下|持股|拟|受让|入股)|^[\u4E00-\u9FFF]{2,3}(?:生物|医药|制药|药业|医疗|科技|股份|集团|控股|半导体|微电子|电子|光电|软件|网络|智能|新能源|能源|锂业|材料|化工|电器|电气|食品|乳业|酒业|航运|海运|物流|供应链|投资|资本|基金|银行|证券|保险|农商行|商管|文旅|传媒|餐饮)(?=[，。、；：“”（）]|[两三四五六七八九十]+家|和|与|宣布|发布|旗下|董事长|总经理|创始人|CEO|首席|完成|获|将|拟|等|签|的|在|是)/u;
const NOT_PLACED =
  /^[做搞卖跑干]|从事|经营|[的了和与及在将对向由为是等市省区县各多家两三四五六七八九十]|本地|本土|当地|全国|国际|跨境|数字|绿色|现代|智慧|传统|新型|一批|部分|首家|地方|发展|推动|打造|建设|高端|中小|大型|外资|民营|国有|重点|相关|绿色|高新|信息|人工|商业|城市|农村|生活|普惠|开放|创业|产业|知名|区域/u;

/** A place and a firm's whole name with its line of business: 重庆宏益生物工程公司. */
const PLACED_FIRM =
  /^[\u4E00-\u9FFF]{2,8}?(?:贸易|商贸|科技|工程|实业|食品|服饰|电子|机械|制造|投资|管理|咨询|物流|货运|传媒|文化|技术|建筑|建设|化工|医药|制药|生物|能源|电力|供应链|进出口|外贸|地产|置业|餐饮|农业|旅游|汽车)公司/u;

/** A place and a fund's whole name: 江苏云途产业基金. */
const FUND =
  /^[\u4E00-\u9FFF]{2,10}?(?:基金|合伙企业)(?:[0-9一二三四五六]期)?(?=[，。、；（）\n]|以|和|与|及|等|共同|联合|将|拟|领投|跟投|出资|受让|入股|持有|$)/u;
const NOT_FUND =
  /[的了和与及在将对向由为是等]|基金(?![0-9一二三四五六]期).|旗下|设立|成立|发起|各类|专项|本地|多家|[0-9一二三四五六七八九十]+[只家支亿]/u;

/** Lines of business of a whole region are no firm's: 欧洲航空, 中国供应链. */
const REGION = /^(?:中国|拉美|拉丁美洲|欧洲|欧盟|亚洲|非洲|北美|南美|东南亚|中东|亚太|欧美)$/u;

/** Banks of a place are told by their number: 六家香港银行. */
const SEVERAL = /[多几数各两三四五六七八九十0-9][家大]$/u;

export function findBranches(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return found.filter(isSite).flatMap((site) => {
    const after = text.slice(site.end, site.end + 16);
    const chinese = site.kind === "city" || /(?:省|自治区)$/u.test(site.name);
    const placed = chinese ? (PLACED_FIRM.exec(after)?.[0] ?? PLACED.exec(after)?.[0]) : undefined;
    const fund = FUND.exec(after)?.[0];
    const own = placed && lexicon.lookup(placed).some((s) => s.row.kind === "company");
    const branch =
      (fund && !NOT_FUND.test(fund) ? fund : undefined) ??
      (REGION.test(site.name) ? undefined : BRANCH.exec(after.slice(0, 8))?.[0]) ??
      (placed && !own && !NOT_PLACED.test(placed) ? placed : undefined);
    if (!branch || site.end - site.start > 4 || SEVERAL.test(text.slice(0, site.start))) return [];
    const end = site.end + branch.length;
    const surface = text.slice(site.start, end);
    const known = knownName(lexicon, surface, "company");
    return [
      {
        start: site.start,
        end,
        kind: "company" as const,
        name: known ?? surface,
        rank: "rule" as const,
        rule: "place+business",
        confidence: 0.8,
      },
    ];
  });
}

/** Lines of business that make a known firm's name into that of another: 美团金融. */
const LINES =
  /^(?:金融|数科|车载|健康|物流|快递|汽车|数字科技|云|电商|外卖|买菜|优选|国际站|零售|超市|生鲜|闪购|影业|文学|地图|打车|出行|旅行|保险|证券|资本控股|资本|创投|投资(?=[、。）]|领投|跟投|参投|等|管理合伙人)|事业群|(?:科技|食品|酒业|乳业|餐饮|文旅|商管|置业|租赁|信托|财险|人寿|智行|小店|智能|咨询)(?=[，。、；）与和及等]|的|有限|将|已|拟|宣布|发布|推出|完成|首席|分析师|高级|创始|$))(?!业务|服务|频道|平台|行业|市场|产品|订单|骑手|用户|商家|卖家|板块|领域|企业|公司|需求|[业线费化卡]|IC)/u;

const OWN_FORM = /^公司(?![法债章治股年中半季财内员注总层级])/u;

/** What a firm in Latin letters is called besides: Norvik资本管理公司. */
export const LATIN_FORM =
  /^(?:资本管理公司|资本管理|资本(?![市支开运])|控股(?![股权子的]|公司)|投资公司|投资管理公司|会计师事务所|律师事务所|律所)/u;

/** One fund after the other bears the same name. */
const STAGE = /^[0-9一二三四五六]期/u;

/** A known firm with a line of business is another firm; with 集团 it is the same. */
export function findBrandLines(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return found
    .filter((c) => c.kind === "company")
    .flatMap((brand): Candidate[] => {
      const after = text.slice(brand.end, brand.end + 10);
      if (OWN_FORM.test(after) && !/(?:集团|公司|银行|[A-Za-z])$/u.test(text.slice(brand.start, brand.end)))
        return [{ ...brand, end: brand.end + 2, rule: "firm+form" }];
      if (after.startsWith("集团") && !/集团$/u.test(text.slice(brand.start, brand.end)))
        return [{ ...brand, end: brand.end + 2, rule: "firm+group" }];
      const stage = STAGE.exec(after)?.[0];
      if (stage && text.slice(0, brand.end).endsWith("基金"))
        return [armOf(text, brand, brand.end + stage.length, "fund+stage")];
      if (/[A-Za-z]$/u.test(text.slice(brand.start, brand.end))) {
        const form = LATIN_FORM.exec(after)?.[0];
        return form ? [{ ...brand, end: brand.end + form.length, rule: "firm+form" }] : [];
      }
      const line = LINES.exec(after)?.[0];
      if (!line) return [];
      const surface = text.slice(brand.start, brand.end + line.length);
      const known = knownName(lexicon, surface, "company");
      return [
        {
          start: brand.start,
          end: brand.end + line.length,
          kind: "company",
          name: known ?? surface,
          rank: "rule",
          rule: "firm+line",
          confidence: 0.75,
        },
      ];
    });
}

const ARM = /^(?:(?:有限)?公司|[省市]?分公司|[省市]?分行|支行|省?电力公司|供电公司|炼化公司|石化公司)/u;
const BRACKETED = /^[（(]([\u4E00-\u9FFF]{2,4})[）)]/u;
const LONGER =
  /^[\u4E00-\u9FFF]{0,5}?(?:集团|控股公司|资产管理公司|控股(?=[、）”]|[0-9.]+%的?股[份权]|的股[份权]|所持|跟投|领投|有限|董事|总裁|公告|旗下))/u;
const NOT_IN_LONGER =
  /[的了和与及在将对由为是各等向从被给设属于归入]|旗下|公司(?<!控股公司|管理公司)|投资|入股|业务|平台|品牌|子集团|事业|多家|两大|三大|联合|跨国/u;
const ACT = new RegExp(ACTS, "u");

const ARM_SPEAKS =
  /^(?:领投|跟投|参投|投资|总裁|副总裁|董事|首席|CEO|总经理|宣布|表示|发布|推出|与|正式|近日|日前|创新中心|执行|回应|方面|透露|披露|公告|[被因将拟获遭]|已|今年|去年|[区员]工?(?=总裁|总经理|负责人)|[，。；、）\n]|$)/u;

/** A firm's arm in a country: TikTok美国公司, 微软中国 where it speaks or is led by someone. */
export function findCountryArms(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((firm): Candidate[] => {
    if (firm.kind !== "company") return [];
    const following = text.slice(firm.end, firm.end + 14);
    const bracketed = BRACKETED.exec(following);
    if (
      bracketed &&
      found.some((c) => isSite(c) && c.start === firm.end + 1 && c.end === firm.end + 1 + bracketed[1]!.length)
    )
      return [armOf(text, firm, firm.end + bracketed[0].length, "firm+country")];
    const longer = LONGER.exec(following)?.[0];
    if (longer && !NOT_IN_LONGER.test(longer) && !ACT.test(longer) && longer !== "集团")
      return [armOf(text, firm, firm.end + longer.length, "firm+group-name")];
    const site = found.filter((c) => isSite(c) && c.start === firm.end).sort((a, b) => b.end - a.end)[0];
    if (!site) return [];
    const after = text.slice(site.end, site.end + 6);
    const form = ARM.exec(after)?.[0] ?? (site.name === "中国" && ARM_SPEAKS.test(after) ? "" : undefined);
    if (form === undefined) return [];
    return [armOf(text, firm, site.end + form.length, "firm+country")];
  });
}

const armOf = (text: string, firm: Candidate, end: number, rule: string): Candidate =>
  extended(text, firm, end, { kind: "company", rule, confidence: 0.75 });

/** Endings of unknown firms after a word that announces a firm, or before a verb that only a firm does. */
const LINE =
  "集团|科技|股份|物流|快递|速运|速递|银行|证券|基金|资本|创投|保险|传媒|影业|生物|医药|制药|半导体|数据科技|乳业|酒业|服饰|家居|电器|控股|实业|优选|生鲜|超市|便利店";
const UNKNOWN = new RegExp(
  `(?<=[，。、；：“（\\s]|公司|企业|品牌|平台|服务商|厂商|与|和|由|为|据)([\\u4E00-\\u9FFF]{2,5}?(?:${LINE}))(?=(?:近日|日前|今日|正式|联合|已)?(?:宣布|发布|推出|上线|表示|完成|获得|研发|获|拟|与|旗下|创始人|董事长|CEO|在港|递交|公告|提供|供应|代工|承建|负责|研制|制造|生产|领投|跟投|持股|控股|持有|参与|牵头|主导|打造|出资|接手|承接|运营|签|递表|上市))`,
  "gu",
);

/** Behind a word for firms of a sort, or a verb of purchase: 自动驾驶公司深远科技. */
const BEHIND = new RegExp(
  `(?:公司|企业|厂商|服务商|初创|收购|并购|入股)(?:了|的)?([\\u4E00-\\u9FFF]{2,4}?(?:${LINE}|机器人|智能|智驾|经纪|食品|软件|材料|能源|动力|电池|农业|牧业|茶业|渔业|水产|文旅|餐饮|电子|光电|微电子|医疗|药业|航空|航天|化工|新材|新能源|重工|机械|汽车|航运|海运|证券|期货|信托|财险|人寿|置业|百货|律所))(?=[，。、；（）]|的|和|与|等|\\d|$)`,
  "gu",
);

export function findUnknownFirms(text: string, lexicon: Lexicon): Candidate[] {
  return [...matches(text, UNKNOWN), ...matches(text, BEHIND)].flatMap((match) => {
    const name = match[1]!;
    if (lexicon.lookup(name).length || NOT_FIRM.test(name)) return [];
    const start = match.index + match[0].length - name.length;
    return [
      {
        start,
        end: start + name.length,
        kind: "company" as const,
        name,
        rank: "guess" as const,
        rule: "line-of-business",
        confidence: 0.6,
      },
    ];
  });
}

const NOT_FIRM =
  /协同|[的了在将对向由被是个各多家这该其某些有为与和并]|专注|聚焦|深耕|布局|涉足|从事|经营|主营|进入|退出|押注|加码|强调|指出|优质|先进|核心|前沿|新兴|高科技|硬科技|企业|行业|公司|平台|我国|全国|跨境|电商|中小|大型|传统|国内|国际|海外|本地|智慧|现代|冷链|全球|商业|农村|多家|城市|数字|人工智能|^(?:新能源|智能|云|绿色|等)/u;
