import { isDate } from "../../model/date.ts";
import { matches } from "../matches.ts";

const EXPRESSION =
  /(?:(?<year>(?:19|20)\d{2})年|(?<relative>今年|去年|前年|明年))?(?:(?<month>1[0-2]|0?[1-9])月)?(?:(?<day>3[01]|[12]\d|0?[1-9])日)?/gu;
const HINT = /[0-9]年|[0-9]月|[今去前明]年/u;
const NOT_THE_FACT = /^(?:起|前|之前|以前|底前|末前|以来|后|之后|至|到|—|-)/u;

/** The date that a sentence gives a fact: the last one before `until` (UTF-16 units), resolved against when it was reported; null where it gives none. */
export function factDate(sentence: string, until: number, reported: string | null): string | null {
  if (!HINT.test(sentence)) return null;
  let date: string | null = null;
  for (const match of matches(sentence.slice(0, until), EXPRESSION)) {
    if (!match[0] || NOT_THE_FACT.test(sentence.slice(match.index + match[0].length))) continue;
    const found = resolve(match.groups as Parts, reported);
    if (found && isDate(found)) date = found;
  }
  return date;
}

interface Parts {
  readonly year?: string;
  readonly relative?: string;
  readonly month?: string;
  readonly day?: string;
}

const SHIFT: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1 };

function resolve({ year, relative, month, day }: Parts, reported: string | null): string | null {
  if (day && !month) return null;
  const base = reported ? Number(reported.slice(0, 4)) : null;
  const at = year
    ? Number(year)
    : relative && base !== null
      ? base + SHIFT[relative]!
      : month && day
        ? nearest(Number(month), reported)
        : null;
  if (at === null) return null;
  return [String(at), month, day]
    .filter((part) => part !== undefined)
    .map((part) => part!.padStart(2, "0"))
    .join("-");
}

/** A month and day without a year is the last such one, at most a month ahead of the report. */
function nearest(month: number, reported: string | null): number | null {
  if (!reported) return null;
  const [year, at = 12] = reported.split("-").map(Number);
  return month > at! + 1 ? year! - 1 : month === 1 && at === 12 ? year! + 1 : year!;
}
