import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../spans.ts";

const HEAD =
  "大会|峰会|论坛|博览会|交易会|洽谈会|展览会|展销会|年会|购物节|年货节|消费节|采购节|开幕式|挑战赛|大赛|工作会议|博览会暨论坛|展会|消博会|服贸会|进博会|广交会|数博会|交博会|投洽会|文化节|旅游节|音乐节|电影节|嘉年华";
const NUMBERED = new RegExp(
  `第[0-9０-９一二三四五六七八九十百]+届[\\u4E00-\\u9FFFA-Za-z0-9（）()·]{2,24}?(?:${HEAD})`,
  "gu",
);
const YEARED = new RegExp(
  `(?<![0-9])20[0-9]{2}(?:年)?(?:第[一二三四五六七八九十]+届)?[\\u4E00-\\u9FFFA-Za-z0-9（）()·]{2,20}?(?:${HEAD})`,
  "gu",
);
const QUOTED = new RegExp(`“([^“”\\n]{3,30}?(?:${HEAD}|节|展|行动))”`, "gu");
const NOT_EVENT = /[的了，。；：、在将于月日]|举办|召开|参加|主办|出席|期间|我国|各地/u;

/** Fairs, conferences and festivals: numbered, with a year, or in quotation marks. */
export function findOccasions(text: string, lexicon: Lexicon): Candidate[] {
  const bare = [NUMBERED, YEARED].flatMap((pattern) =>
    [...text.matchAll(pattern)].filter((m) => !NOT_EVENT.test(m[0].slice(4))),
  );
  const spans = [
    ...bare.map((m) => [m.index, m[0]] as const),
    ...[...text.matchAll(QUOTED)].map((m) => [m.index + 1, m[1]!] as const),
  ];
  return spans.map(([start, surface]) => {
    const known = lexicon.lookup(surface).find((sense) => sense.row.kind === "event");
    return {
      start,
      end: start + surface.length,
      kind: "event",
      name: known?.row.name ?? surface,
      rank: known ? "lexicon" : "rule",
      rule: "occasion",
      confidence: 0.8,
    };
  });
}

const LAUNCHED =
  /(?:推出|上线|发布|打造|开发|研发|自研|名为|推出了|上线了)(?:的|了|全新|新版|首款|一款|新一代|名为|自有|专属|[\u4E00-\u9FFF]{0,10}(?:平台|系统|产品|品牌|服务|应用|小程序|App|模型|专区|频道|工具|机器人|无人车|手机|汽车))?[“「]([^“”「」\n，。]{2,20})[”」]/gu;
const AS_PRODUCT =
  /(?:[\u4E00-\u9FFFA-Za-z0-9]{0,6}(?:产品|系统|小程序|应用|App|服务|工具|频道|专区|功能|旗舰店|无人车|物流车|配送车|快递车|无人机|手机|车型|电子面单|大模型|芯片|智能体|机器人))[“「]([^“”「」\n，。]{2,16})[”」]/gu;

const NO_PRODUCT = /[！？]|计划$|行动$|战略$|模式$|理念$/u;
const PUBLICATION = /十大|百强|榜|报告|指数|趋势/u;

/** Products: a quoted name that is launched or called a product. */
export function findProducts(text: string, lexicon: Lexicon): Candidate[] {
  return [LAUNCHED, AS_PRODUCT].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const surface = match[1]!;
      const start = match.index + match[0].length - surface.length - 1;
      if (
        lexicon.lookup(surface).length ||
        NO_PRODUCT.test(surface) ||
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

const PLAN =
  /“十[一二三四五六]五”[\u4E00-\u9FFF]{2,24}?(?:规划|计划|纲要)|[\u4E00-\u9FFF]{2,20}?国家职业(?:技能)?标准/gu;

const NAMED = /(?:名为|名叫|取名|品牌|平台)[“"＂「]([^“”"＂「」\n，。]{2,14})[”"＂」](?:的)?([\u4E00-\u9FFF]{0,6})/gu;

/** What a text calls by a name in quotation marks: a shop, a brand or a platform is run as a business. */
export function findNamed(text: string): Candidate[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const surface = match[1]!;
    const business = /^(?:品牌|平台)/u.test(match[0]) || /公司|品牌|门店|平台|企业|超市|火锅店|餐厅/u.test(match[2]!);
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

const WARES =
  /^(?:电子税务局|开放平台|小程序|客户端|旗舰店|App|APP|app|手机|会员店(?!业)|闪付|手机闪付|健康码|机器人|无人车|无人机|电动车|云手机)/u;

/** A brand's or place's goods and services: 美团小程序, 苹果手机, 数字人民币App. */
export function findWares(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((brand) => {
    const ware =
      brand.kind === "company" || brand.kind === "product" || brand.kind === "place"
        ? WARES.exec(text.slice(brand.end, brand.end + 8))?.[0]
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

/** Policies that are named without 《》. */
export function findBarePolicies(text: string, lexicon: Lexicon): Candidate[] {
  return [...text.matchAll(PLAN)].flatMap((match) => {
    const surface = match[0];
    if (/[的了，]|发布|公布|印发|时期|期间/u.test(surface)) return [];
    const known = lexicon.lookup(surface).find((sense) => sense.row.kind === "policy");
    return [
      {
        start: match.index,
        end: match.index + surface.length,
        kind: "policy" as const,
        name: known?.row.name ?? surface,
        rank: "rule" as const,
        rule: "bare-policy",
        confidence: 0.7,
      },
    ];
  });
}
