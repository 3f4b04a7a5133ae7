import { matches } from "../../read/matches.ts";
import type { Candidate } from "../spans.ts";

const WILL_BE =
  /^[”》]?[^。；，\n]{0,16}?(?:将|拟|定于)(?:[^。；，\n]{0,14}?)(?:开幕|举行|举办|启动|召开|登场|亮相|揭幕|开启|\n|$)/u;
/** A month and day, or part of a month, as the source of a pattern; its groups are a Day. */
export const DAY = String.raw`(?:(?<year>20\d{2})年)?(?<![0-9])(?<month>1[0-2]|[1-9])月(?:(?<day>3[01]|[12]\d|[1-9])日|(?<part>[上中下]旬|初|中|底|末))?`;
/** When something takes place. */
const TAKES_PLACE = new RegExp(String.raw`${DAY}[^，。；\n]{0,16}(?:举行|举办|开幕|召开|登场|揭幕|启幕)`, "gu");
const LOOK_AHEAD = 44;
/** The day with which a part of a month begins. */
const PARTS: Readonly<Record<string, number>> = { 上旬: 1, 初: 1, 中旬: 11, 中: 11, 下旬: 21, 底: 25, 末: 25 };

/**
 * Names of the events that an article announces: who hosts one or takes part in it is only about to. `reported`: when the article was written,
 * against which a day on which an event takes place is ahead.
 */
export function eventsToCome(
  text: string,
  mentions: readonly Candidate[],
  reported: string | null,
): ReadonlySet<string> {
  const ahead = matches(text, TAKES_PLACE).filter(({ groups }) => isAhead(groups as Day, reported));
  return new Set(
    mentions
      .filter(({ kind }) => kind === "event")
      .filter(
        ({ end }) =>
          WILL_BE.test(text.slice(end, end + LOOK_AHEAD)) ||
          ahead.some(({ index }) => index >= end && !/[。\n]/u.test(text.slice(end, index))),
      )
      .map(({ name }) => name),
  );
}

/** A day or part of a month as a text gives it, in digits. */
export interface Day {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
  readonly part?: string;
}

/** Whether a day lies ahead of a full date, by less than half a year where it names no year. */
export function isAhead({ year, month, day, part }: Day, reported: string | null): boolean {
  if (!reported || reported.length < 10) return false;
  const [thisYear, thisMonth, today] = reported.split("-").map(Number) as [number, number, number];
  const months = (year ? Number(year) - thisYear : 0) * 12 + Number(month) - thisMonth;
  if (!year && months > HALF_A_YEAR) return false;
  const from = day ? Number(day) : part ? PARTS[part]! : undefined;
  return months > 0 || (months === 0 && from !== undefined && from > today);
}

const HALF_A_YEAR = 6;
