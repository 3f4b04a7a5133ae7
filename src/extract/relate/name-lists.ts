import type { EntityKind } from "../../model/schema.ts";
import type { Candidate } from "../spans.ts";

/** Names that stand together in a sentence. Offsets are UTF-16 units of the article. */
export interface NameList {
  readonly start: number;
  readonly end: number;
  readonly members: readonly Candidate[];
}

/** Kinds that stand in one list. */
const GROUP: Partial<Record<EntityKind, string>> = {
  company: "Body",
  agency: "Body",
  organization: "Body",
  media: "Body",
  city: "Site",
  place: "Site",
  policy: "Work",
};

export const groupOf = (kind: EntityKind): string => GROUP[kind] ?? kind;
const group = (c: Candidate): string => groupOf(c.kind);

const RENAMES =
  /^[（(](?:(?:[A-Za-z0-9 .,&-]+[，,；;]\s*)?(?:以下|下|以下统|统)?(?:简称|称)[^（）()]*|(?:股票代码|代码|证券代码)[^（）()]*|[A-Za-z0-9À-ɏ .,·'’&+:：-]+)[）)]/u;
const BRACKETS = /^[（(][^（）()]{1,40}[）)]/u;

/** A name and what brackets call it again, 小米汽车有限公司（小米汽车）, as one; the mentions as given where nothing is. */
export function foldAliases(text: string, mentions: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const mention of mentions) {
    const last = out.at(-1);
    if (last && mention.end <= last.end) continue;
    const after = text.slice(mention.end, mention.end + 44);
    const brackets =
      after[0] === "（" || after[0] === "(" ? (RENAMES.exec(after) ?? repeats(mention, after, mentions)) : null;
    out.push(brackets ? { ...mention, end: mention.end + brackets[0].length } : mention);
  }
  return out;
}

/** Brackets that hold nothing but the name's other names. */
function repeats(mention: Candidate, after: string, mentions: readonly Candidate[]): RegExpExecArray | null {
  const brackets = BRACKETS.exec(after);
  const end = mention.end + (brackets?.[0].length ?? 0);
  const inside = mentions.filter((c) => c.start >= mention.end && c.end <= end);
  const named = inside.reduce((sum, c) => sum + c.end - c.start, 0);
  return inside.length > 0 && inside.every((c) => c.name === mention.name) && end - mention.end - named <= 4
    ? brackets
    : null;
}

const POSSESSION =
  /^旗下的?(?![^，。；、：]{0,6}(?:认购|投资|入股|领投|增持|收购|持有|参与|与|和|对|向|拟|宣布))[^，。；、：]{0,8}$/u;
/** And between one and who owns it, which is what is bought: 收购TikTok母公司字节跳动. */
const PARENTAGE = /^的?(?:母公司|母集团|控股股东|实际控制人)[^，。；：、“（与和及向对将拟已持在为是的]{0,6}$/u;
const BUYS = /(?:收购|并购|买下|入股|投资|注资|增资|增持|减持|参股|控股|持有|所持|私有化|竞购|出售|拿下)了?$/u;

/** 滴滴旗下的橙心优选 as one name, which stands in lists as such; the mentions as given where nothing is possessed. */
export function foldOwners(text: string, mentions: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const mention of mentions) {
    const owner = out.at(-1);
    const between = owner && owner.kind === "company" ? text.slice(owner.end, mention.start) : "";
    if (owner && (POSSESSION.test(between) || isParent(text, owner, mention, between)))
      out[out.length - 1] = { ...mention, start: owner.start };
    else out.push(mention);
  }
  return out.length < mentions.length ? out : mentions;
}

const isParent = (text: string, { start }: Candidate, { kind }: Candidate, between: string): boolean =>
  kind === "company" && PARENTAGE.test(between) && BUYS.test(text.slice(Math.max(0, start - 4), start));

const JOINS =
  /^[”》」’"]?(?:[0-9一二三四五]期)?(?:[0-9.]+%的?(?:股权|股份))?(?:、|和|及|以及|，以及|，和|／|\/)(?!其)原?(?:[A-Za-z0-9\u4E00-\u9FFF]{0,12}(?:平台|品牌|企业|子公司|社区|应用|股东|机构|基金|的|模型|手机|系统|药企|车企|公司|集团|厂商|巨头|商|智能体|软件|工具|芯片))?[“《「‘"]?$/u;
/** An item that no list of names knows, between two that are known. */
const UNKNOWN_BETWEEN = /^(?:、(?!其)[^，。；：、？！“”（）《》]{2,12}){1,2}(?:、|和|及|以及)$/u;
/** Such items at the end of a list that says that it has one. */
const UNKNOWN_LAST = /^(?:(?:、|和|及|以及)(?!其)[^，。；：、？！“”（）《》]{2,10}){1,2}?(?=等(?!待|级|同|到))/u;
const LOOK_AHEAD = 30;
const LOOK_BACK = 13;
/** 、滴滴旗下的… and 、滴滴的母公司… begin another item than the names before it. */
const OWNER = /^(?:旗下|(?:全资|刚刚?)?(?:控股|收购)的|(?:的?(?:母公司|控股股东|大股东)))/u;
/** A town that no list knows, behind its country: 爱尔兰敦多克、德国…. */
const UNKNOWN_TOWN = /^[\u4E00-\u9FFF]{2,5}(?:、|和|及|以及)$/u;
/** Towns that no list knows, before one that is known, or that it is the capital. */
const UNKNOWN_FIRST =
  /(?<=[在于至到往])(?:(?:[\u4E00-\u9FFF]{2,3}、){1,3}|(?:该国|当地|其)?(?:首都|首府|省会|州府)(?:城市)?)$/u;
/** Between a place and one in it: 沙特首都利雅得, 匈牙利东部城市德布勒森. */
const WITHIN =
  /^(?:(?:[东西南北中]{1,2}部|沿海|边境|港口|工业)?(?:城市|重镇|小镇)?|首都|首府|省会(?:城市)?|第[二三]大城市|[\u4E00-\u9FFF]{2,5}[州省县府郡])$/u;
/** A list that is counted and goes on: 等六家银行，以及. */
const GOES_ON = /^等[^，。；：、]{0,10}(?:，?以及|，还有|，及)$/u;
/** Agencies that act together are one list. */
const ACT_TOGETHER = /^(?:将|已|近日|日前)?(?:会同|联合|与|协同)原?$/u;
/** What joins the two who act together: 京东与美团推出…. */
const TOGETHER =
  /^(?:与|和|同|联合|携手|联手|会同|协同)(?:旗下的?|[\u4E00-\u9FFF]{0,4}(?:公司|平台|机构|企业|集团|品牌))?$/u;

const ACTORS = new Set(["Body", "person"]);

/**
 * Coordinated names as lists. `together` joins also the two of 京东与美团推出…, who both do what is said, be it not with each other.
 */
export function joinLists(text: string, mentions: readonly Candidate[], together = false): NameList[] {
  const units: { start: number; end: number; members: Candidate[] }[] = [];
  for (const [at, mention] of mentions.entries()) {
    const last = units.at(-1);
    const between = last ? text.slice(last.end, mention.start) : "";
    const nested = WITHIN.test(between) && group(mention) === "Site" && last && group(last.members.at(-1)!) === "Site";
    const next = mentions[at + 1];
    const possessed =
      OWNER.test(text.slice(mention.end, mention.end + 5)) || (next !== undefined && isOwner(text, mention, next));
    if (last && (nested || (!possessed && joins(text, between, last.members[0]!, mention, together)))) {
      last.members.push(mention);
      last.end = mention.end;
    } else units.push({ start: mention.start, end: mention.end, members: [mention] });
  }
  for (const [at, unit] of units.entries()) {
    const last = UNKNOWN_LAST.exec(text.slice(unit.end, unit.end + LOOK_AHEAD))?.[0].length ?? 0;
    if (unit.end + last <= (units[at + 1]?.start ?? text.length)) unit.end += last;
    if (group(unit.members[0]!) !== "Site") continue;
    const first = UNKNOWN_FIRST.exec(text.slice(Math.max(0, unit.start - LOOK_BACK), unit.start))?.[0].length ?? 0;
    if (unit.start - first >= (units[at - 1]?.end ?? 0)) unit.start -= first;
  }
  return units;
}

/** In 谷歌的YouTube、Meta的Instagram, whose the one behind it is. */
const isOwner = (text: string, { kind, end }: Candidate, next: Candidate): boolean =>
  text[end] === "的" && kind === "company" && next.kind === "company" && text.slice(end + 1, next.start) === "";

/** Whether a name stands in 《》 that belong to it. */
const isTitled = (text: string, { start }: Candidate): boolean => text[start] === "《";

/** A work in 《》 is no member of a list of bodies; 新华社 is. */
const isTitle = (text: string, { kind, start }: Candidate): boolean =>
  kind === "media" && (text[start] === "《" || text[start - 1] === "《");

function joins(text: string, between: string, first: Candidate, next: Candidate, together: boolean): boolean {
  if (group(first) !== group(next) || isTitle(text, first) !== isTitle(text, next)) return false;
  if (first.kind === "policy" && (between === "》《" || (between === "" && isTitled(text, next)))) return true;
  if (JOINS.test(between) || UNKNOWN_BETWEEN.test(between) || (between[0] === "等" && GOES_ON.test(between)))
    return true;
  if (first.kind === "place" && next.kind === "place" && UNKNOWN_TOWN.test(between)) return true;
  const agencies = first.kind === "agency" && next.kind === "agency";
  return (agencies && ACT_TOGETHER.test(between)) || (together && ACTORS.has(group(first)) && TOGETHER.test(between));
}
