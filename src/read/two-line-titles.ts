/** Titles are set larger than text and wrap earlier: two short lines that stand apart from the text are one title. */
import { parseCredits } from "./credits.ts";
import { isClosed, type Layout } from "./layout.ts";
import type { Line } from "./lines.ts";
import { isBracketed, isDecorated } from "./numbering.ts";
import type { Paragraph } from "./paragraphs.ts";
import { tailStart } from "./tail-credits.ts";

const NARROWEST = 24;

/** Joins a title's second line to its first. */
export function joinTitles(paragraphs: readonly Paragraph[], layout: Layout): Paragraph[] {
  if (layout.full === Number.POSITIVE_INFINITY) return [...paragraphs];
  const widest = widestTitle(paragraphs, layout);
  const joined: Paragraph[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const [before, first, second, after] = [paragraphs[i - 1], paragraphs[i]!, paragraphs[i + 1], paragraphs[i + 2]];
    if (second && isWrapped({ before, first, second, after }, layout, widest)) {
      joined.push([...first, ...second]);
      i++;
    } else joined.push(first);
  }
  return joined;
}

const couldBeTitle = (paragraph: Paragraph): boolean => {
  const [line] = paragraph as readonly [Line];
  return paragraph.length === 1 && !isClosed(line.text.text);
};

/** Nothing of a text goes on here: blank lines, a page's edge, credits or the file's start are before it. */
const standsApart = (before: Paragraph | undefined, paragraph: Paragraph, layout: Layout): boolean =>
  before === undefined ||
  paragraph[0]!.gap > layout.gap ||
  paragraph[0]!.seam ||
  isDecorated(before[0]!.text.text) ||
  (layout.indented && paragraph[0]!.indent < layout.base + 2 && isClosed(before.at(-1)!.text.text)) ||
  before.at(-1)!.credits !== null ||
  endsInCredits(before);

function endsInCredits(paragraph: Paragraph): boolean {
  const end = paragraph.slice(-2).map((line) => line.text.text);
  return (paragraph.length === 2 && parseCredits(end.join("")) !== null) || tailStart(end.join("")) > 0;
}

function widestTitle(paragraphs: readonly Paragraph[], layout: Layout): number {
  const titles = paragraphs.filter((one, i) => couldBeTitle(one) && standsApart(paragraphs[i - 1], one, layout));
  return Math.max(NARROWEST, ...titles.slice(0, 5000).map((one) => one[0]!.columns));
}

interface Neighbours {
  readonly before: Paragraph | undefined;
  readonly first: Paragraph;
  readonly second: Paragraph;
  readonly after: Paragraph | undefined;
}

function isWrapped({ before, first, second, after }: Neighbours, layout: Layout, widest: number): boolean {
  const [upper, lower] = [first[0]!, second[0]!];
  if (second.length > 1 || lower.gap > layout.gap || lower.starts) return false;
  if (!couldBeTitle(first) || upper.columns < NARROWEST || lower.columns >= upper.columns) return false;
  if (
    isBracketed(upper.text.text) ||
    upper.credits ||
    isDecorated(lower.text.text) ||
    lower.credits ||
    !standsApart(before, first, layout)
  )
    return false;
  const comma = /[，、]$/u.test(upper.text.text);
  if (!couldBeTitle(second)) return !comma && isFramed(upper, after, layout) && /[。！？]$/u.test(lower.text.text);
  return isFramed(upper, after, layout) || (!comma && upper.columns >= widest * 0.85);
}

/** Blank lines or a page's edge stand above the title and below its second line. */
function isFramed(upper: Line, after: Paragraph | undefined, layout: Layout): boolean {
  const apart = (line: Line) => line.gap > layout.gap || line.seam;
  return after !== undefined && apart(after[0]!) && apart(upper);
}
