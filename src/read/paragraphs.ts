/** Lines → paragraphs: hard wraps are undone, white space is mended. */
import { endsInLabel, isBareLabel } from "./credits.ts";
import { findDates } from "./dates.ts";
import { isClosed, isColumn, isFull, type Layout } from "./layout.ts";
import type { Line } from "./lines.ts";
import { concat, type MappedText, mapped } from "./mapped-text.ts";
import { isDecorated } from "./numbering.ts";
import { tailStart } from "./tail-credits.ts";
import { joinTitles } from "./two-line-titles.ts";
import { hasChinese } from "./white-space.ts";

export type Paragraph = readonly Line[];

/** A line with the credits that it holds or ends in. */
interface Marked {
  readonly line: Line;
  readonly credits: string | null;
  /** Nothing but credits, or a decorated heading. */
  readonly alone: boolean;
}

/** Cuts the lines where a paragraph ends. */
export function paragraphsOf(lines: readonly Line[], layout: Layout): Paragraph[] {
  const marked = lines.map(mark);
  const paragraphs: Line[][] = [];
  let current: Marked[] = [];
  marked.forEach((line, i) => {
    if (current.length === 0 || !continues(current, line, lines[i + 1], layout)) {
      paragraphs.push([]);
      current = [];
    }
    current.push(line);
    paragraphs.at(-1)!.push(line.line);
  });
  return joinTitles(paragraphs, layout);
}

function mark(line: Line): Marked {
  const text = line.text.text;
  if (line.credits) return { line, credits: text, alone: true };
  if (isDecorated(text)) return { line, credits: null, alone: true };
  if (endsInLabel(text)) return { line, credits: text.slice(text.lastIndexOf("来源")), alone: false };
  const tail = tailStart(text);
  return { line, credits: tail < 0 ? null : text.slice(tail), alone: false };
}

/** Whether `marked` goes on with the paragraph that has come so far. */
function continues(so: readonly Marked[], marked: Marked, next: Line | undefined, layout: Layout): boolean {
  const before = so.at(-1)!;
  const [last, line] = [before.line, marked.line];
  if (line.starts || line.level !== null || last.level !== null) return false;
  const credits = before.credits ?? so[0]!.credits;
  if (credits !== null) {
    const from = so.findIndex((one) => one.credits !== null);
    const rest = so.slice(from + 1).map((one) => one.line.text.text);
    const all = ((so[from]?.credits ?? "") + rest.join("")).slice(-400);
    if (isBareLabel(all)) return line.gap <= layout.gap && line.text.text.length <= 40 && !isClosed(line.text.text);
    return wantsMore(all, line.text.text, isFull(last, line, layout)) || isRestOfSource(so, line, next, layout);
  }
  const comma = /[，、,]$/u.test(last.text.text);
  const broken = (comma || opens(last.text.text)) && isFull(last, line, layout);
  if (before.alone || (marked.alone && !broken)) return false;
  if (line.gap > layout.gap || isIndented(so, line, layout)) return false;
  if (layout.full === Number.POSITIVE_INFINITY) return comma;
  const closed = isClosed(last.text.text);
  if (!isFull(last, line, layout)) return !closed && (comma || isColumn(so.at(-2)?.line, last, line, layout));
  return !closed || ((!line.seam || layout.indented) && !isHeadingAfter(marked, next, layout));
}

/** A bracket is open at the end. */
const opens = (text: string): boolean => text.lastIndexOf("（") > text.lastIndexOf("）");

/** After a line that closes a sentence at full width: a short line that closes none is a heading. */
const isHeadingAfter = ({ line, credits, alone }: Marked, next: Line | undefined, layout: Layout): boolean =>
  (credits === null || alone) && next !== undefined && !isClosed(line.text.text) && !isFull(line, next, layout);

const LIST_ITEM = /^(?:[-*•·]|\d{1,3}[.、．)）]|[（(][\d一二三四五六七八九十]{1,3}[）)]|[①-⑳])/u;

/** The line is set in as the first of a paragraph is. */
function isIndented(so: readonly Marked[], line: Line, layout: Layout): boolean {
  if (line.indent < layout.base + 2) return false;
  const first = so[0]!.line;
  if (so.length > 1) return line.indent >= so.at(-1)!.line.indent + 2 || line.indent <= first.indent;
  return !(line.indent > first.indent && LIST_ITEM.test(first.text.text));
}

const REST_OF_CREDITS = /^[\d\s年月日.\-/]{1,14}[)）]?$/u;

/** Credits were wrapped: a bracket is open, or the date lacks its end. */
function wantsMore(credits: string, next: string, full: boolean): boolean {
  if (next.length > 60) return false;
  if (full && next.length <= 40 && findDates(credits.slice(-40)).length === 0 && endsInDate(next)) return true;
  for (const pair of ["（）", "()", "《》", "“”"]) {
    if (count(credits, pair[0]!) > count(credits, pair[1]!)) return next.includes(pair[1]!);
  }
  return /\d\s*[年月.\-/]?\s*\d{0,2}$/u.test(credits) && REST_OF_CREDITS.test(next);
}

/** A source's name was wrapped at the end of a text: its rest is short, and blank lines follow. */
const isRestOfSource = (so: readonly Marked[], line: Line, next: Line | undefined, layout: Layout): boolean =>
  so.length > 1 &&
  isFull(so.at(-1)!.line, line, layout) &&
  line.gap <= layout.gap &&
  line.text.text.length <= 12 &&
  so.at(-1)!.credits !== null &&
  findDates(so.at(-1)!.credits!).length === 0 &&
  next !== undefined &&
  next.gap > layout.gap;

const endsInDate = (text: string): boolean =>
  !/[。，]/u.test(text) && (findDates(text).at(-1)?.end ?? -9) >= text.replace(/[\s）)]+$/u, "").length;

const count = (text: string, character: string): number => text.split(character).length - 1;

/** The paragraph on one line: wrapped Latin words are kept apart by a space, Chinese by nothing. */
export function textOf(lines: Paragraph): MappedText {
  if (lines.length === 1) return lines[0]!.text;
  const parts: MappedText[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && spaced(before, line)) parts.push(mapped(" ", endOf(before)));
    parts.push(line.text);
  });
  return concat(parts);
}

function endOf(line: Line): number {
  const run = line.text.runs.at(-1)!;
  return run.from + run.length;
}

function spaced(before: Line, line: Line): boolean {
  const [end, begin] = [before.text.text.slice(-1), line.text.text.slice(0, 1)];
  return !before.hyphenated && !hasChinese(end + begin) && !/[-/“‘(]/u.test(end) && !/[”’),.;:!?]/u.test(begin);
}
