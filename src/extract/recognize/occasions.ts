import { matches } from "../../read/matches.ts";
import { placesOf } from "../../read/places-of.ts";
import { knownName, type Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, extended, isSite } from "../spans.ts";
import { ACTS } from "./verbs.ts";

const HEAD =
  "大会|峰会|论坛|博览会|交易会|洽谈会|展览会|展销会|年会|购物节|年货节|消费节|采购节|开幕式|挑战赛|大赛|工作会议|博览会暨论坛|展会|消博会|服贸会|进博会|广交会|数博会|交博会|投洽会|文化节|旅游节|音乐节|电影节|艺术节|美食节|啤酒节|嘉年华|时装周|设计周|颁奖礼|颁奖典礼|颁奖盛典|联赛|运动会|锦标赛|公开赛|邀请赛|马拉松|双年展";
const NUMBERED = new RegExp(
  `(?:第[0-9０-９一二三四五六七八九十百]+|首)届[\\u4E00-\\u9FFFA-Za-z0-9（）()·]{2,24}?(?:(?:${HEAD})(?:暨[\\u4E00-\\u9FFFA-Za-z0-9（）()·]{2,24}?(?:${HEAD}))?|(?:节|展|赛)(?=[，。、；”在于将的拉开落启举闭]))`,
  "gu",
);
const YEARED = new RegExp(
  `(?<![0-9])20[0-9]{2}(?:年)?(?:第[一二三四五六七八九十]+届)?[\\u4E00-\\u9FFFA-Za-z0-9（）()·]{2,20}?(?:${HEAD})(?:暨[\\u4E00-\\u9FFFA-Za-z0-9（）()·]{2,24}?(?:${HEAD}))?`,
  "gu",
);
const QUOTED = new RegExp(
  `“([^“”\\n]{2,30}?(?:${HEAD}|节|(?<![发开进扩拓])展|行动|(?:促进|推广|旅游|文化|交流|主题)年))”`,
  "gu",
);
const NOT_EVENT = /[的了，。；：、在将于月日]|举办|召开|参加|主办|出席|期间|我国|各地/u;

/** A day of the calendar is nobody's event. */
/** A conference that is known by its capitals: GTX 2031. */
const CAPITALS =
  /(?<![A-Za-z])[A-Z]{3,8} ?20[0-9]{2}(?=大会|峰会|论坛|展会?|期间|上[，发宣推展]|开幕|举行|举办|在|将|于|[）)]开幕)/gu;

const HOLIDAY =
  /^(?:中秋|端午|国庆|元宵|情人|圣诞|感恩|劳动|儿童|清明|重阳|七夕|母亲|父亲|妇女|万圣|复活|教师|光棍)节$/u;

const ACT = new RegExp(ACTS, "u");
const FESTIVAL =
  /^[\u4E00-\u9FFF]{2,6}?(?:节(?![目日能约省点奏气假前后期约庆])|文化周|时装周|设计周|艺术展|双年展|车展|书展|马拉松)/u;
const SHOW =
  /^[\u4E00-\u9FFF]{2,14}?(?:博览会|展览会|交易会|展销会|电影节|音乐节|艺术节|锦标赛|公开赛|联赛|(?:国际|高峰|高层|发展|创新|合作|投资|产业|金融)(?:论坛|峰会))|^[\u4E00-\u9FFF]{1,2}(?:交会|博会|洽会)(?=[，。、；：“上在办于将举开的]|$)/u;
const NO_FESTIVAL =
  /[的了和与及在将对向由为是]|季节|环节|细节|时节|调节|春节|国庆节|中秋节|端午节|元宵节|清明节|圣诞节|劳动节|母亲节|父亲节|儿童节|情人节|七夕|重阳节|举办|首届|推出|今年|去年|每年/u;

/** A festival or a show of a place: 云州荷花节. */
export function findFestivals(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((site): Candidate[] => {
    if (!isSite(site)) return [];
    const following = text.slice(site.end, site.end + 18);
    const festival = SHOW.exec(following)?.[0] ?? (site.kind === "city" ? FESTIVAL.exec(following)?.[0] : undefined);
    if (!festival || NO_FESTIVAL.test(festival) || NOT_EVENT.test(festival) || ACT.test(festival)) return [];
    const end = site.end + festival.length;
    return [extended(text, site, end, { kind: "event", rule: "place+festival", confidence: 0.65 })];
  });
}

/** Fairs, conferences and festivals: numbered, with a year, or in quotation marks. */
export function findOccasions(text: string, lexicon: Lexicon): Candidate[] {
  const bare = [NUMBERED, YEARED].flatMap((pattern) =>
    matches(text, pattern).filter((m) => !NOT_EVENT.test(m[0].slice(4))),
  );
  const quoted = matches(text, QUOTED).filter((m) => !HOLIDAY.test(m[1]!));
  const spans = [
    ...quoted.flatMap((m) => numberedQuote(text, m.index, m[0])),
    ...[...bare, ...matches(text, CAPITALS)].map((m) => [m.index, m[0]] as const),
    ...quoted.map((m) => [m.index + 1, m[1]!] as const),
  ];
  return [...spans, ...spans.flatMap(([start, surface]) => laterWithoutYear(text, start, surface))].map(
    ([start, surface]) => {
      const known = knownName(lexicon, surface, "event");
      return {
        start,
        end: start + surface.length,
        kind: "event",
        name: known ?? surface,
        rank: known ? "lexicon" : "rule",
        rule: "occasion",
        confidence: 0.8,
      };
    },
  );
}

/** The year is left out where a gathering is told again: 2031云州论坛, 云州论坛. */
function laterWithoutYear(text: string, at: number, surface: string): (readonly [start: number, surface: string])[] {
  const bare = /^20[0-9]{2}年?(.{5,})$/u.exec(surface)?.[1];
  if (bare === undefined) return [];
  return placesOf(text, bare)
    .filter((start) => start !== at + surface.length - bare.length)
    .map((start) => [start, bare] as const);
}

const EDITION = /(?:20[0-9]{2}年?)?第[0-9一二三四五六七八九十百]+届$|首届$|20[0-9]{2}年$|(?<![0-9])20[0-9]{2}$/u;
const LONGEST_EDITION = 12;
/** What comes out each year. */
const RANKING = /(?:强|榜|榜单|百强|指数)$/u;
const YEAR_BEHIND = /^(?: ?20[0-9]{2}(?![0-9年.-])|（20[0-9]{2}）)/u;

/** 第三届“云图杯创新大赛” is one name, its quotation marks in it. */
function numberedQuote(text: string, at: number, quote: string): (readonly [start: number, surface: string])[] {
  const edition = NUMBER_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_EDITION), at))?.[0];
  return edition ? [[at - edition.length, edition + quote]] : [];
}

const NUMBER_BEFORE = /(?:第[0-9一二三四五六七八九十百]+|首)届$/u;

/** What a ranking is called at its end: 世界500强排行榜. */
const LIST_END = /^(?:排行榜|榜单|榜)/u;

/** What makes more of a fair's name: 云州丰收节金秋消费季, 云州交易会（春季）, 云州论坛2031年年会. */
const OCCASION_BEHIND =
  /^(?:（[春夏秋冬]季(?:展|场)?）|(?:金秋|[春夏秋冬]季|新春)?(?:消费季|购物季|消费月)|20[0-9]{2}年?(?:[春夏秋冬]季)?(?:年会|峰会|大会)(?![场期上者员议])|活动(?=在|于|开幕|启动|举[行办]))/u;

/** 活动 is part of the name of a day only. */
function occasionBehind(text: string, { name, end }: Candidate): string {
  const behind = OCCASION_BEHIND.exec(text.slice(end, end + 14))?.[0] ?? "";
  return behind === "活动" && !name.endsWith("日") ? "" : behind;
}

/** One edition of a known fair is an event of its own: 第129届广交会. */
export function findEditions(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((series): Candidate[] => {
    if (series.kind !== "event" && !(series.kind === "media" && RANKING.test(series.name))) return [];
    const quoted = text[series.start - 1] === "“" && text[series.end] === "”" ? 1 : 0;
    const from = series.start - quoted;
    const edition = EDITION.exec(text.slice(Math.max(0, from - LONGEST_EDITION), from))?.[0] ?? "";
    const more = series.kind === "event" && !quoted ? occasionBehind(text, series) : "";
    const year = edition || quoted || more ? "" : (YEAR_BEHIND.exec(text.slice(series.end, series.end + 7))?.[0] ?? "");
    if (!edition && !year && !more) return [];
    const list =
      series.kind === "media" && !quoted && edition ? LIST_END.exec(text.slice(series.end, series.end + 3)) : null;
    const tail = year + more + (list?.[0] ?? "");
    const [start, end] = [from - edition.length, series.end + quoted + tail.length];
    return [{ ...series, start, end, name: edition + series.name + tail, rule: "edition" }];
  });
}

/** A gathering; sales and broadcasts of a year are told of beside those of other years. */
const IS_ONE = /届|(?:会|展|论坛|节|周|赛)(?: ?20[0-9]{2})?$/u;

/** Where an article names one edition of a fair, the fair's bare name means it. */
export function withEditions(found: readonly Candidate[]): Candidate[] {
  const editions = [...new Set(found.filter((c) => c.rule === "edition" && IS_ONE.test(c.name)).map((c) => c.name))];
  if (editions.length === 0) return [...found];
  return found.map((c) => {
    if (c.kind !== "event" || c.rule === "edition") return c;
    const own = editions.filter((name) => name.endsWith(c.name) || name.startsWith(c.name));
    return own.length === 1 ? { ...c, name: own[0]!, local: true } : c;
  });
}

const HOSTED =
  /^(?:20[0-9]{2}年?)?(?:第[0-9一二三四五六七八九十]+届|首届)?[\u4E00-\u9FFFA-Za-z0-9]{0,10}?(?:大会|峰会|论坛|年会|购物节|工作会议|开发者日|合作伙伴日|常务会议|第?[0-9一二三四五六七八九十]+次(?:全体)?(?:会议|大会))(?=[在上，。：”、期（]|召开|举行|举办|开幕|闭幕|审议|通过|表决|指出|强调|决定|部署|听取|分组|经|将|于|已|[0-9]{1,2}[月日]|[今昨][日天]|$)/u;

/** What a known body holds under its own name: 抖音电商首届生态大会. */
export function findHosted(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((host): Candidate[] => {
    if (host.kind !== "company" && host.kind !== "agency" && host.kind !== "organization") return [];
    const title = HOSTED.exec(text.slice(host.end, host.end + 28))?.[0];
    if (!title || NOT_EVENT.test(title.replace(/^20[0-9]{2}年/u, "")) || ANY_MEETING.test(title)) return [];
    const year =
      /(?:20[0-9]{2}年?|第?[一二三四五六七八九十]+届)$/u.exec(
        text.slice(Math.max(0, host.start - 5), host.start),
      )?.[0] ?? "";
    const start = host.start - year.length;
    const end = host.end + title.length;
    const name = text.slice(start, end);
    return [{ start, end, kind: "event", name, rank: "rule", rule: "host+occasion", confidence: 0.7 }];
  });
}

const HELD =
  /(?:召开|举行|举办|主办|召集)(?:了|的)?([\u4E00-\u9FFFA-Za-z0-9]{3,20}?(?:会议|大会|论坛|指导会|座谈会|峰会|年会|洽谈会|推介会|工作会|动员会))(?=[，。、；”]|上|并|$)/gu;
const ANY_MEETING =
  /^(?:新闻|媒体|视频|电话|线上|专题|相关|有关|股东|董事|职工|业绩|全体|内部|多次|首次|本次|此次|年度)*(?:座谈会|会议|大会|论坛|峰会|年会|推介会|发布会)$/u;

/** Meetings that someone holds, named by what they are about. */
export function findMeetings(text: string): Candidate[] {
  return matches(text, HELD).flatMap((match) => {
    const surface = match[1]!;
    if (ANY_MEETING.test(surface) || NOT_EVENT.test(surface)) return [];
    const start = match.index + match[0].length - surface.length;
    return [
      {
        start,
        end: start + surface.length,
        kind: "event" as const,
        name: surface,
        rank: "guess" as const,
        rule: "held-meeting",
        confidence: 0.55,
      },
    ];
  });
}

/** A campaign is named by its catchword and what it is: “净滩”专项行动. */
const NAMED_CAMPAIGN =
  /“[^“”\n，。]{2,20}”(?:系列)?(?:专项行动|专项整治行动|专项治理行动|主题活动|公益活动|(?:电子|数字|餐饮|文旅|汽车|家电|零售)?消费券)/gu;
const CAMPAIGN =
  /(?:宣布|启动|开展|响应|参与|承诺)(?:了)?[“"＂]([^”“"＂，。\n]{3,12})[”"＂](?!的?(?:说法|传闻|消息|计划)|建设|项目|平台|系统|研发|业务|赛道|概念|热潮|竞赛|组织变革|示范|模式|机制|战略|专项)/gu;

/** Campaigns: what is announced or taken part in by a name in quotation marks. */
export function findCampaigns(text: string, lexicon: Lexicon): Candidate[] {
  const named = matches(text, NAMED_CAMPAIGN).map(({ index: start, 0: name }): Candidate => {
    const known = knownName(lexicon, name, "event") ?? name;
    return {
      start,
      end: start + name.length,
      kind: "event",
      name: known,
      rank: "guess",
      rule: "campaign",
      confidence: 0.6,
    };
  });
  const quoted = matches(text, CAMPAIGN).flatMap((match) => {
    const surface = match[1]!;
    if (lexicon.lookup(surface).length > 0) return [];
    const start = match.index + match[0].length - surface.length - 1;
    return [
      {
        start,
        end: start + surface.length,
        kind: "event" as const,
        name: surface,
        rank: "guess" as const,
        rule: "quoted-campaign",
        confidence: 0.55,
      },
    ];
  });
  return [...named, ...quoted];
}
