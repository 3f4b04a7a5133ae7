/** Numbers in lines that repeat: a page's number grows from page to page, a title's numbers do as they please. */
import { parseCredits } from "./credits.ts";
import type { Line } from "./lines.ts";
import { isDecorated } from "./numbering.ts";

const LONGEST = 60;

/** Digits differ from page to page, white space with the width of the number. */
export const keyOf = (line: Line): string =>
  line.text.text.length > LONGEST ? "" : line.text.text.replace(/\d+/gu, "#").replace(/\s+/gu, "");

const PAGE_AT_EDGE = /^\d{1,4}(?=[\s|｜·•])|(?<=[\s|｜·•])\d{1,4}$/u;
const LEAST = 3;
/** Lines of a page: what stands closer is a list or a contents page. */
const SHORTEST_PAGE = 8;
const LEADER = /[.·…．。•]{2}\s*\d+$/u;
/** Odd and even pages, and pages with a picture for a head. */
const WIDEST_STEP = 4;

/** Lines of a name with a page number beside it, which grows from one to the next. */
export function numberedHeads(lines: readonly Line[]): ReadonlySet<number> {
  const groups = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (line.text.text.length > LONGEST || !hasDigitAtEdge(line.text.text)) return;
    if (!PAGE_AT_EDGE.test(line.text.text) || LEADER.test(line.text.text)) return;
    const key = line.text.text.replace(PAGE_AT_EDGE, "#").replace(/\s+/gu, "");
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  const counted = (group: readonly number[]) =>
    group.length >= 2 &&
    grows(group.map((i) => pageOf(lines[i]!))) &&
    group.every((i, at) => at === 0 || i - group[at - 1]! >= SHORTEST_PAGE);
  const heads = [...groups.values()].filter((group) => counted(group) && !areTitles(lines, group));
  const together = heads.flat().sort((a, b) => a - b);
  if (together.length >= LEAST && counted(together)) return new Set(together);
  return new Set(heads.filter((group) => group.length >= LEAST).flat());
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const hasDigitAtEdge = (text: string): boolean =>
  isDigit(text.charCodeAt(0)) || isDigit(text.charCodeAt(text.length - 1));

const pageOf = (line: Line): number => Number(PAGE_AT_EDGE.exec(line.text.text)![0]);

const grows = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || (value > values[i - 1]! && value - values[i - 1]! <= WIDEST_STEP));

/** Keys that lines share which are titles: numbers differ in them, but no page is counted. */
export function titleKeys(
  lines: readonly Line[],
  keys: ReadonlySet<string>,
  numbers: ReadonlySet<number>,
): readonly string[] {
  return [...keys].filter((key) => {
    if (!key.includes("#")) return false;
    const group = lines.flatMap((line, i) => (!numbers.has(i) && keyOf(line) === key ? [i] : []));
    const texts = new Set(group.map((i) => lines[i]!.text.text.replace(/\s+/gu, "")));
    return texts.size > 1 && (!counts(group.map((i) => lines[i]!)) || areTitles(lines, group, numbers));
  });
}

/** One of the numbers in the lines grows from line to line. */
function counts(group: readonly Line[]): boolean {
  const rows = group.map((line) => (line.text.text.match(/\d+/gu) ?? []).map(Number));
  return rows[0]!.some((_, at) => rows.every((row, i) => i === 0 || row[at]! > rows[i - 1]![at]!));
}

/** Each follows a source or a section's heading, or begins the file, and a text follows it. */
function areTitles(lines: readonly Line[], group: readonly number[], numbers?: ReadonlySet<number>): boolean {
  return group.every((i) => {
    const before = lines[numbers?.has(i - 1) ? i - 2 : i - 1];
    const after = lines[numbers?.has(i + 1) ? i + 2 : i + 1];
    return after !== undefined && (before === undefined || endsArticle(before.text.text)) && isText(after);
  });
}

const endsArticle = (text: string): boolean => isDecorated(text) || parseCredits(text) !== null;

const isText = (line: Line): boolean => line.columns > 44 || /[。，；]$/u.test(line.text.text);
