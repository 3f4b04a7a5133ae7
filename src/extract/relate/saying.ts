import type { Relation } from "../../model/extract.ts";
import { relationKind } from "../../model/schema.ts";
import type { Candidate } from "../spans.ts";
import { attributionOf } from "./attribution.ts";
import { clauseAround, type Sentence } from "./clauses.ts";
import { factDate } from "./fact-date.ts";
import type { Found } from "./match-rules.ts";
import { statusOf, statusOfTimeless } from "./status.ts";
import { isTimeless } from "./timeless.ts";

/** An article as relations are read from it. */
export interface Said {
  readonly text: string;
  /** The text with its names blanked, so that 拟 in a name is no plan. */
  readonly hollow: string;
  /** What bare dates are resolved against. */
  readonly reported: string | null;
}

export function said(text: string, mentions: readonly Candidate[], reported: string | null): Said {
  let hollow = "";
  for (const { start, end } of mentions) hollow += text.slice(hollow.length, start) + "□".repeat(end - start);
  return { text, hollow: hollow + text.slice(hollow.length), reported };
}

/** What stands before the clause and bears on it: 此前，蒋凡负责…. */
const LEAD = /(?:此前|(?:加入|加盟|入职|出任|上任)[^，]{0,12}(?:之|以)?前)[，,]$/u;
/** A plan whose means stand before what is planned: 拟以每股88元的价格，从…. */
const PLANS =
  /(?:(?<![虚模])拟|将|计划|打算|考虑|有意|准备)[^，。；□]{0,4}(?:以|按|通过|斥资|出资|作价|由|分|用)[^，；]{0,40}，$/u;
/** What is planned as one of several: 计划在甲地建厂，在乙地设立仓库. */
const PLAN_GOES_ON =
  /(?:(?<![虚模])拟|(?<![旧大老名])将|计划|打算|考虑|有意|准备|承诺)(?![^。]*(?:已|曾|目前))[^。；]{0,40}，$/u;
const ONE_OF_SEVERAL =
  /^(?:包括|以及|并|同时|还|再|另|其中)*在[^，。；□]{0,4}□+[^，。；□]{0,8}(?:建|设|开(?!始|展)|布局|投资|落子)/u;
/** How far before the clause it begins, in UTF-16 units. */
const LEAD_LENGTH = 60;
/** From whom is bought. */
const FROM = /^[从自向]/u;
/** What someone was, before a name: 前总裁徐雷出任… tells of another post. */
const FORMER_POST = /[前原][^，□]{1,2}$/u;
/** Who follows in a post, whatever is told of the one before: …徐雷卸任，许冉接任. */
const FOLLOWS = /^[^，]{0,4}(?:接[任棒替班手]|继任|补位|顶上)/u;
/** A seat that is to be somewhere. */
const TO_BE = /将|拟|计划|考虑|或为|有望|预计|可能/u;
/** Before an end, as in 原银保监会副主席, in UTF-16 units. */
const NEAR = 3;

/** What the clause around a span says of a fact: the clause itself, when, how it stands, and on whose word. */
export function sayingOf(
  { text, hollow, reported }: Said,
  sentence: Sentence,
  { rule: { type }, head, ...span }: Found,
): Pick<Relation, "evidence" | "start" | "end" | "date" | "status" | "attribution"> {
  const { start, end } = clauseAround(text, sentence, span);
  const hollowed = hollow.slice(sentence.start, sentence.end);
  const before = hollow.slice(Math.max(sentence.start, start - LEAD_LENGTH), start);
  const lasts = type === "owns" || relationKind(type).background;
  const isAct = type === "owns" ? FROM.test(text.slice(start, span.start + 1)) : !lasts;
  const clause = hollow.slice(start, end);
  const goesOn = type === "located_in" && ONE_OF_SEVERAL.test(clause) && PLAN_GOES_ON.test(before);
  const lead = (isAct && PLANS.test(before)) || goesOn ? "拟" : (LEAD.exec(before)?.[0] ?? "");
  // What lasts is seldom what the clause is about: 将收购总部位于伦敦的… plans no seat.
  const named = head[0]?.start === span.start && FORMER_POST.test(hollow.slice(start, span.start));
  const follows = type === "works_for" && head.length === 1 && FOLLOWS.test(text.slice(head[0]!.end, span.end));
  const from = follows ? head[0]!.start : lasts ? Math.max(start, span.start - (named ? 0 : NEAR)) : start;
  const words = hollow.slice(span.start, span.end);
  const timeless = isTimeless(type, words);
  const status = (timeless && !TO_BE.test(words) ? statusOfTimeless : statusOf)(type, {
    sentence: hollowed,
    clause,
    cue: lead + hollow.slice(from, span.end),
    rest: hollow.slice(span.end, end),
  });
  const leaving = timeless && type === "works_for" && status === "ended";
  // Who leaves is told by his office, and the day he does behind his name.
  const until = leaving ? end : span.end;
  const date = timeless && !leaving ? null : dateOf(hollow, sentence, { until, end }, reported);
  return {
    evidence: text.slice(start, end),
    start,
    end,
    date,
    status,
    attribution: attributionOf(text.slice(sentence.start, sentence.end)),
  };
}

/** The same day as was told of before. */
const SAME_DAY = /(?:^|[，：])(?:就在)?(?:同日|同一天|当日|当天)/u;
/** When it happens is told behind it: …于7月20日启用. */
const BEHIND = /[于在]$/u;
/** How far back the day lies that 同日 means, in UTF-16 units. */
const LOOK_BACK = 160;

/** The date of a fact told in a sentence until a place; else behind it, by the end of its clause; else that of the sentences before, where it is on the same day. */
function dateOf(
  hollow: string,
  sentence: Sentence,
  { until, end }: { readonly until: number; readonly end: number },
  reported: string | null,
): string | null {
  const said = hollow.slice(sentence.start, sentence.end);
  const date = factDate(said, until - sentence.start, reported);
  if (date) return date;
  const when = /[0-9今去本上明]/u.exec(hollow.slice(until, end));
  if (when && BEHIND.test(hollow.slice(until - 1, until + when.index)))
    return factDate(said, end - sentence.start, reported);
  if (!SAME_DAY.test(hollow.slice(sentence.start, until))) return null;
  const earlier = hollow.slice(Math.max(0, sentence.start - LOOK_BACK), sentence.start);
  const day = factDate(earlier, earlier.length, reported);
  return day?.length === DAY ? day : null;
}

/** Length of a date that is exact to the day. */
const DAY = 10;
