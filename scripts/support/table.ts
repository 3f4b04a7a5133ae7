/** Tables for a terminal, in which a Chinese character takes two columns. */

export interface Column<T> {
  readonly title: string;
  readonly value: (row: T) => string | number;
  /** Cut to so many columns. */
  readonly most?: number;
}

/** Aligned columns: numbers to the right, text to the left. */
export function table<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  heading: (text: string) => string = (text) => text,
): string {
  const cells = rows.map((row) => columns.map(({ value, most }) => cut(String(value(row)), most ?? Infinity)));
  const numeric = columns.map(({ value }) => rows.length > 0 && rows.every((row) => typeof value(row) === "number"));
  const widths = columns.map(({ title }, at) => Math.max(width(title), ...cells.map((row) => width(row[at]!))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => aligned(cell, widths[at]!, numeric[at]!))
      .join("  ")
      .trimEnd();
  return [heading(line(columns.map(({ title }) => title))), ...cells.map(line)].map((text) => `${text}\n`).join("");
}

/** Filled up with blanks to so many columns. */
export const padded = (text: string, columns: number): string => text + " ".repeat(Math.max(0, columns - width(text)));

const aligned = (text: string, columns: number, right: boolean): string =>
  right ? " ".repeat(Math.max(0, columns - width(text))) + text : padded(text, columns);

const segments = new Intl.Segmenter();
/** East Asian wide and full-width forms, and pictures. */
const WIDE =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|.\uFE0F)/u;

/** Columns that a text takes. */
export function width(text: string): number {
  let sum = 0;
  for (const { segment } of segments.segment(text))
    sum += WIDE.test(segment) ? 2 : /^[\p{M}\p{Cf}]/u.test(segment) ? 0 : 1;
  return sum;
}

/** The beginning of a text that fits, with an ellipsis where something is left out. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = "";
  let sum = 1;
  for (const { segment } of segments.segment(text)) {
    sum += width(segment);
    if (sum > columns) break;
    kept += segment;
  }
  return `${kept}…`;
}
