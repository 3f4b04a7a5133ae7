import { isDate } from "../../model/date.ts";
import { matches } from "../../read/matches.ts";

const EXPRESSION =
  /(?=[今昨明去前本上下0-9])(?:(?<today>[今昨明][日天])|(?:(?<year>(?:19|20)\d{2})年|(?<relative>今年|去年|前年|明年))?(?:(?<month>1[0-2]|0?[1-9])月|(?<near>[本上下])个?月)?(?:(?<day>3[01]|[12]\d|0?[1-9])日)?)/gu;
const HINT = /[0-9][年月日]|[今去前明]年|[本上下]个?月|[今昨明][日天]/u;
const NOT_THE_FACT = /^(?:起(?:正式|全面|开始)?(?:施行|实施|执行|实行|生效)|前|之前|以前|底前|末前|以来|后|之后)/u;
/** The last day of so long; 前5月 is no month, 为期3日 no day. */
const ENDS_A_SPAN = /[至到前头—–~～-]$/u;
/** A day alone, 12日, opens a clause or stands behind a name or a preposition. */
const OPENS_A_DAY = /(?:^|[，。；：（“□于在自])$/u;
const COUNTS_DAYS = /^(?:内|间|游|均|报|电)/u;
/** What is to come on a day. */
const AHEAD = /(?:将|拟|计划|预计|有望|最快|最晚|不[晚迟]于|推迟|延期)[于在至到]?$|定[于在]$/u;
const AHEAD_BEHIND = /^(?:起|将)/u;

/**
 * The date that a sentence gives a fact: the last one before `until` (UTF-16 units), as exact as the text (本月底 is a month,
 * 今年上半年 a year), resolved against when it was reported; null where it gives none.
 */
export function factDate(sentence: string, until: number, reported: string | null): string | null {
  if (!HINT.test(sentence)) return null;
  let date: string | null = null;
  for (const match of matches(sentence.slice(0, until), EXPRESSION)) {
    if (!match[0]) continue;
    const parts = match.groups as Parts;
    const before = sentence.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const behind = sentence.slice(match.index + match[0].length, match.index + match[0].length + LOOK_AHEAD);
    if (NOT_THE_FACT.test(behind) || ENDS_A_SPAN.test(before) || isTorn(before, behind)) continue;
    if (isDayAlone(parts) && (!OPENS_A_DAY.test(before) || COUNTS_DAYS.test(behind))) continue;
    const comes = AHEAD.test(before) || AHEAD_BEHIND.test(behind);
    const found = resolve(parts, reported, comes ? HALF_A_YEAR : 1);
    if (found && isDate(found)) date = found;
  }
  return date;
}

const LOOK_BACK = 4;
const LOOK_AHEAD = 10;

/** 13月40日 is no date. */
const isTorn = (before: string, behind: string): boolean => /[0-9]$/u.test(before) || /^[0-9]/u.test(behind);
const isDayAlone = ({ day, month, near }: Parts): boolean => day !== undefined && !month && !near;

interface Parts {
  readonly today?: string;
  readonly year?: string;
  readonly relative?: string;
  readonly month?: string;
  readonly near?: string;
  readonly day?: string;
}

const SHIFT: Readonly<Record<string, number>> = {
  今年: 0,
  去年: -1,
  前年: -2,
  明年: 1,
  本: 0,
  上: -1,
  下: 1,
  今: 0,
  昨: -1,
  明: 1,
};

/** What begins on a day, 自3月1日起, or will be on it, is announced long before: months. */
const HALF_A_YEAR = 6;

function resolve(
  { today, year, relative, month, near, day }: Parts,
  reported: string | null,
  ahead: number,
): string | null {
  if (today) return reported && reported.length === 10 ? shifted(reported, 0, SHIFT[today[0]!]!) : null;
  if (near) {
    if (!reported || reported.length < 7) return null;
    return joined(shifted(`${reported.slice(0, 7)}-01`, SHIFT[near]!, 0).slice(0, 7), day);
  }
  if (day && !month) return reported?.length === 10 ? nearestDay(Number(day), reported, ahead) : null;
  const base = reported ? Number(reported.slice(0, 4)) : null;
  const at = year
    ? Number(year)
    : relative && base !== null
      ? base + SHIFT[relative]!
      : month
        ? nearest(Number(month), reported, ahead)
        : null;
  return at === null ? null : joined(String(at), month, day);
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])).join("-");

/** A day `months` and `days` later. */
function shifted(date: string, months: number, days: number): string {
  const [year, month, day] = date.split("-").map(Number);
  return new Date(Date.UTC(year!, month! - 1 + months, day! + days)).toISOString().slice(0, 10);
}

/** A day without a month is the last such one, or the next one of what is to come. */
function nearestDay(day: number, reported: string, ahead: number): string {
  const passed = day <= Number(reported.slice(8));
  const months = ahead > 1 ? (passed ? 1 : 0) : passed ? 0 : -1;
  return joined(shifted(`${reported.slice(0, 7)}-01`, months, 0).slice(0, 7), String(day));
}

/** A month, with a day or without, and without a year is the last such one, at most some months ahead of the report. */
function nearest(month: number, reported: string | null, ahead: number): number | null {
  if (!reported) return null;
  const [year, at = 12] = reported.split("-").map(Number);
  if (month > at! + ahead) return year! - 1;
  return month + 12 <= at! + ahead ? year! + 1 : year!;
}
