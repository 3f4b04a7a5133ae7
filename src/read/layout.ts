/** What the file's lines have in common: how wide they are wrapped, how far apart they stand, where paragraphs begin. */
import { columnsOf, type Line } from "./lines.ts";
import { isDecorated } from "./numbering.ts";

export interface Layout {
  /** Size that a full line has at least; infinite where lines are not wrapped. */
  readonly full: number;
  /** Lines are wrapped by characters, not by columns. */
  readonly byCharacters: boolean;
  /** Blank lines between lines of one paragraph. */
  readonly gap: number;
  /** Indent of lines that go on. */
  readonly base: number;
  /** Paragraphs begin with an indent. */
  readonly indented: boolean;
}

const CLOSED = /(?:[。！？；：…!?;:．]|[A-Za-z0-9)][.])[”"’'）)】」』》\]*]*$/u;
const BRACKETED = /^[（(].*[）)]$/u;
const CREDITS = /^.{0,3}(?:来源|转自|摘自|作者|编辑|编选|文)\s*[：:/／|｜]/u;
const NARROWEST = 24;
/** Longer lines are text. */
export const LONGEST_HEADING = 70;

/** The text could end a paragraph here. */
export const isClosed = (text: string): boolean =>
  CLOSED.test(text.length > 80 ? text.slice(-80) : text) || (text.length < 200 && BRACKETED.test(text));

export const sizeOf = (line: Line, layout: Pick<Layout, "byCharacters">): number =>
  layout.byCharacters ? line.text.text.length : line.columns;

/** Reads the layout off the lines: those that break off within a sentence were wrapped. */
export function layoutOf(lines: readonly Line[]): Layout {
  const pairs = brokenLines(lines);
  const [columns, characters] = [wrapOf(lines, pairs, false), wrapOf(lines, pairs, true)];
  const best = characters.share > columns.share + 0.1 ? characters : columns;
  const wrapped = best.share >= 0.5 && best.count >= 2;
  const kept = wrapped ? pairs.filter(({ line }) => sizeOf(line, best) >= best.full * 0.92) : [];
  const base = usual(kept.map(({ next }) => next.indent));
  return {
    full: wrapped ? best.full : Number.POSITIVE_INFINITY,
    byCharacters: best.byCharacters,
    gap: wrapped ? usual(kept.map(({ next }) => next.gap)) : usual(lines.slice(1).map((line) => line.gap)),
    base,
    indented: wrapped && beginIndented(lines, base),
  };
}

/** Lines that break off within a sentence, with those that go on: neither headings nor credits, nor before a gap. */
function brokenLines(lines: readonly Line[]): Pair[] {
  const closest = closestGap(lines);
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const text = line.text.text;
    if (!next || line.level !== null || next.level !== null || next.gap > closest) return [];
    if (next.indent > line.indent + 1 || isClosed(text) || isDecorated(text) || CREDITS.test(text)) return [];
    return [{ line, next }];
  });
}

/** The smallest number of blank lines that is no exception. */
function closestGap(lines: readonly Line[]): number {
  const sorted = Float64Array.from(lines, (line) => line.gap).sort();
  return sorted[Math.floor(sorted.length * 0.2)] ?? 0;
}

/** After most sentences that end a short line, the next line is set in. */
function beginIndented(lines: readonly Line[], base: number): boolean {
  const set = lines.filter((line) => line.indent >= base + 2 && line.indent <= base + 4).length;
  return set > 0 && set >= lines.filter((line) => /[。！？]$/u.test(line.text.text)).length * 0.4;
}

type Pair = { readonly line: Line; readonly next: Line };

/** The width at which lines were wrapped, and the share of broken lines that come up to it. */
function wrapOf(lines: readonly Line[], pairs: readonly Pair[], byCharacters: boolean) {
  const least = byCharacters ? NARROWEST / 2 : NARROWEST;
  const slack = byCharacters ? 3 : 8;
  const sizes = pairs.map(({ line }) => sizeOf(line, { byCharacters })).filter((size) => size >= least);
  const all = lines.filter((line) => line.level === null).map((line) => sizeOf(line, { byCharacters }));
  const most = quantile(sizes, 0.85);
  const near = sizes.filter((size) => Math.abs(size - most) <= most * 0.12);
  const count = sizes.filter((size) => Math.abs(size - most) <= slack).length;
  const share = most >= quantile(all, 0.95) * 0.9 && sizes.length > 0 ? count / sizes.length : 0;
  return { full: quantile(near, 0.1), byCharacters, share, count };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The most frequent value, the smallest of equals. */
export function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0;
}

const FIRST_WORD = /^(?:[A-Za-z0-9.%&'+-]{1,24}|[“‘《（(【]{0,2}[\s\S])[，。、；：！？”’》）)】…]{0,2}/u;

/** The next line's first word would not have fitted on this one. */
export function isFull(line: Line, next: Line, layout: Layout): boolean {
  const word = FIRST_WORD.exec(next.text.text.slice(0, 32))?.[0] ?? "";
  const needed = layout.byCharacters ? word.length : columnsOf(word);
  return sizeOf(line, layout) + needed >= layout.full;
}

/** Text set in a narrower column beside a picture: its lines are as wide as their neighbours. */
export function isColumn(before: Line | undefined, line: Line, next: Line, layout: Layout): boolean {
  if (layout.full === Number.POSITIVE_INFINITY || next.gap !== layout.gap) return false;
  const size = sizeOf(line, layout);
  const near = (other: Line | undefined) =>
    other !== undefined && Math.abs(sizeOf(other, layout) - size) <= layout.full * 0.08;
  return size >= layout.full * 0.4 && (near(next) || near(before));
}
