/** Dates as newsletters write them → `2022-01-05`, `2022-01`, `2022`; without year `--01-05`. */
import { isDate } from "../model/date.ts";
import { matches } from "./matches.ts";

export interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const DIGIT = "〇零○Ｏ0０一二三四五六七八九";
const NUMERAL = "[一二三四五六七八九十]{1,3}";
const SEPARATED =
  "(?<!\\d)(?<y>(?:19|20)\\d\\d)(?:\\s*年(?!\\s*第)\\s*(?:(?<m>\\d{1,2})\\s*月(?:份|\\s*(?<d>\\d{1,2})\\s*[日号])?)?|\\s?[-./／－]\\s?(?<m2>\\d{1,2})(?:\\s?[-./／－]\\s?(?<d2>\\d{1,2}))?(?![\\d.-]))";
const CHINESE = `(?<cy>[${DIGIT}]{4})\\s*年(?:\\s*(?<cm>${NUMERAL})\\s*月(?:\\s*(?<cd>${NUMERAL})\\s*[日号])?)?`;
const YEARLESS = "(?<!\\d)(?<ym>\\d{1,2})\\s*月\\s*(?<yd>\\d{1,2})\\s*[日号]";
const TIME =
  "(?:\\s*(?:T|[上下]午|[（(]?(?:星期|周)[一二三四五六日天][）)]?)?\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";
const DATE_IN_TEXT = new RegExp(`(?:${SEPARATED}|${CHINESE}|${YEARLESS})${TIME}`, "gu");

/** Without one of these there is no date. */
const HINT = /[年月]|[\d０-９]\s?[-./．／－]/u;

/** All dates in a text, in order; each stretch includes a time of day after it. */
export function findDates(text: string): FoundDate[] {
  if (!HINT.test(text)) return [];
  const plain = narrow(text);
  return matches(plain, DATE_IN_TEXT).flatMap((match) => {
    const date = dateOf(match.groups!);
    return date ? [{ date, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** The most exact date of a text, the last of equals: what a period is printed with is its end. */
export function bestDate(text: string): string | null {
  const dates = findDates(text).map((found) => found.date);
  const full = dates.filter((date) => !date.startsWith("--"));
  const longest = Math.max(0, ...full.map((date) => date.length));
  return full.findLast((date) => date.length === longest) ?? null;
}

/** Full-width digits as ASCII, one for one, so that places stay. */
const narrow = (text: string): string =>
  text.replace(/[０-９．：]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(g: Groups): string | null {
  const year = g.y ?? (g.cy ? [...g.cy].map(chineseDigit).join("") : "-");
  const month = g.m ?? g.m2 ?? g.ym ?? numeral(g.cm);
  const day = g.d ?? g.d2 ?? g.yd ?? numeral(g.cd);
  return valid([year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, "0")));
}

/** Leaves off what makes no date. A day without year is checked in a leap year. */
function valid(parts: readonly string[]): string | null {
  const yearless = parts[0] === "0-" || parts[0] === "-";
  const date = [yearless ? "2000" : parts[0], ...parts.slice(1)].join("-");
  if (!isDate(date)) return null;
  return yearless ? date.replace("2000", "-") : date;
}

const chineseDigit = (c: string): string => {
  const at = DIGIT.indexOf(c);
  return String(at < 6 ? 0 : at - 5);
};

/** 一 … 三十一. */
function numeral(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [tens, units] = text.includes("十") ? text.split("十") : ["0", text];
  const value = (digit: string | undefined, empty: string) => (digit ? chineseDigit(digit) : empty);
  return String(Number((tens === "0" ? "0" : value(tens, "1")) + value(units, "0")));
}

const COMPACT = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?(?!\d)/u;
const LOOSE = /(?<!\d)((?:19|20)\d\d)[-_.\s年]{1,2}(0?[1-9]|1[0-2])(?:[-_.\s月]{1,2}(0?[1-9]|[12]\d|3[01]))?(?!\d)/u;

/** Date in a file's name: `…-2022-01`, `202201`, `2022年1月`, `2022.01.15`. */
export function dateInName(name: string): string | null {
  const written = bestDate(name);
  const match = LOOSE.exec(name) ?? COMPACT.exec(name);
  const parts = match?.slice(1).filter((part) => part !== undefined) ?? [];
  const found = parts.length > 0 ? valid(parts.map((part) => part.padStart(2, "0"))) : null;
  return (found?.length ?? 0) > (written?.length ?? 0) ? found : written;
}

/** Gives a day without year the latest year that does not put it more than a month after the issue. */
export function withYear(date: string, issue: string | null): string | null {
  if (!date.startsWith("--")) return date;
  if (issue === null) return null;
  const [year, month = "12", day = "28"] = issue.split("-");
  const limit = Date.UTC(Number(year), Number(month) - 1, Number(day)) + 33 * 86_400_000;
  const years = [Number(year) + 1, Number(year), Number(year) - 1];
  const dates = years.map((y) => `${y}${date.slice(1)}`).filter(isDate);
  return dates.find((candidate) => Date.parse(candidate) <= limit) ?? null;
}
