import { matches } from "../../read/matches.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../spans.ts";

const LAUNCHED =
  /(?:推出|上线|发布|打造|开发|研发|自研|名为|推出了|上线了)(?:的|了|全新|新版|首款|一款|新一代|名为|自有|专属|[\u4E00-\u9FFFA-Za-z0-9]{0,12}(?:平台|系统|产品|品牌|服务|应用|小程序|App|模型|专区|频道|工具|机器人|无人车|手机|汽车|智能体|模式|功能))?[“「"]([^“”「」"\n，。]{2,20})[”」"]/gu;
const AS_PRODUCT =
  /(?:产品|系统|小程序|应用|App|服务|工具|频道|专区|功能|旗舰店|无人车|物流车|配送车|快递车|无人机|手机|车型|电子面单|大模型|芯片|智能体|机器人)[“「"]([^“”「」"\n，。]{2,16})[”」"]/gu;
const WITH_WARE =
  /[“「"]([^“”「」"\n，。]{2,12})[”」"](?=小程序|App|APP|应用|机器人|系统|大模型|模型|芯片|无人车|无人机|手机|车型|功能|频道|专区|工具)/gu;

const NO_PRODUCT = /[！？]|计划$|行动$|战略$|模式$|理念$/u;
/** A plan in figures: “125”. */
const NUMBER = /^\d+$/u;
const PUBLICATION = /十大|百强|榜|报告|指数|趋势/u;

/** Products: a quoted name that is launched or called a product. */
export function findProducts(text: string, lexicon: Lexicon): Candidate[] {
  return [LAUNCHED, AS_PRODUCT, WITH_WARE].flatMap((pattern) =>
    matches(text, pattern).flatMap((match) => {
      const surface = match[1]!;
      const start = match.index + match[0].length - surface.length - 1;
      if (
        lexicon.lookup(surface).length ||
        NO_PRODUCT.test(surface) ||
        NUMBER.test(surface) ||
        /^”?(?:为|的)主题/u.test(text.slice(start + surface.length))
      )
        return [];
      return [
        {
          start,
          end: start + surface.length,
          kind: PUBLICATION.test(surface) ? ("media" as const) : ("product" as const),
          name: surface,
          rank: "guess" as const,
          rule: "quoted-launch",
          confidence: 0.6,
        },
      ];
    }),
  );
}

const NAMED =
  /(?:名为|名叫|取名|品牌|平台|自营电商|旗下电商|首家|首店)[“"＂「]([^“”"＂「」\n，。]{2,14})[”"＂」](?!的?(?:战略|计划|行动|项目|倡议|模式|理念|概念|活动|主题))(?:的)?([\u4E00-\u9FFF]{0,6})/gu;

/** So it is by what stands behind the name: “星月之家”门店. */
const CALLED =
  /[“"＂「]((?!网红|无人|社区|智慧|绿色|低碳|老字号)[^”“"＂「」\n，。]{2,9}[^“”"＂「」\n，。店])[”"＂」](?=(?:线下|连锁|加盟|折扣)?(?:门店|便利店|超市|餐厅|连锁))/gu;

/** What a text calls by a name in quotation marks: a shop, a brand or a platform is run as a business. */
export function findNamed(text: string): Candidate[] {
  return [...matches(text, NAMED), ...matches(text, CALLED)].flatMap((match) => {
    const surface = match[1]!;
    if (NUMBER.test(surface)) return [];
    const business =
      match[2] === undefined ||
      /^(?:品牌|平台|自营电商|旗下电商|首家|首店)/u.test(match[0]) ||
      /公司|品牌|门店|平台|企业|超市|火锅店|餐厅/u.test(match[2]);
    const start = match.index + match[0].indexOf(surface);
    return [
      {
        start,
        end: start + surface.length,
        kind: business ? ("company" as const) : ("product" as const),
        name: surface,
        rank: "guess" as const,
        rule: "quoted-name",
        confidence: 0.6,
      },
    ];
  });
}

const FUNDS =
  /(?<=^|[，。、；：“（\n\s和与及的])[\u4E00-\u9FFF]{2,8}?\d{0,4}[\u4E00-\u9FFF]{0,8}?ETF(?![A-Za-z联业规产市总净份资管])/gu;
const NO_FUND =
  /[的了和与及在将对向由为是等只各多每]|境外|跨境|宽基|行业|主题|新发|股票型?ETF|债券型?ETF|首批|旗下|发行|纳入|买入|申购/u;

/** Funds that are traded as shares: 中证500ETF. */
export function findFunds(text: string): Candidate[] {
  if (!text.includes("ETF")) return [];
  return matches(text, FUNDS).flatMap(({ index: start, 0: name }): Candidate[] => {
    const end = start + name.length;
    return NO_FUND.test(name)
      ? []
      : [{ start, end, kind: "product", name, rank: "rule", rule: "fund", confidence: 0.65 }];
  });
}

const WARES =
  /^(?:电子税务局|开放平台|小程序|客户端|旗舰店|App|APP|app|手机闪付|手机|会员店(?!业)|闪付|健康码|注射液|胶囊|机器人(?!部|公司|业务|团队|企业|事业)|无人车|无人机|电动车|云手机)/u;

/** In quotation marks a ware's name may have more words: “京东云途快递车”. */
const QUOTED_WARES = /^[^“”\n，。]{1,8}(?:[车机]|机器人|系统|小程序|平台|助手|模型)(?=”)/u;

/** A brand's or place's goods and services: 美团小程序, 苹果手机, 数字人民币App. */
export function findWares(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((brand) => {
    const wares = text[brand.start - 1] === "“" ? QUOTED_WARES : WARES;
    const ware =
      brand.kind === "company" || brand.kind === "product" || brand.kind === "place"
        ? (wares.exec(text.slice(brand.end, brand.end + 14))?.[0] ??
          WARES.exec(text.slice(brand.end, brand.end + 8))?.[0])
        : undefined;
    if (!ware || (brand.kind === "place" && ware !== "电子税务局")) return [];
    const end = brand.end + ware.length;
    return [
      {
        start: brand.start,
        end,
        kind: "product" as const,
        name: text.slice(brand.start, end),
        rank: "rule" as const,
        rule: "brand+ware",
        confidence: 0.75,
      },
    ];
  });
}
