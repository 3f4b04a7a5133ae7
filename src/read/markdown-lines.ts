/** Markdown's lines without their marks: headings know their level, links are kept aside. */

import type { Link } from "./blocks.ts";
import { columnsOf, type Line } from "./lines.ts";
import { join, type MappedText, mapped, slice, trim } from "./mapped-text.ts";
import { unmark } from "./markdown-inline.ts";
import { splitLeadItems } from "./markdown-leads.ts";
import { blankHidden, type RawLine, rawLines } from "./markdown-raw.ts";
import { dropInvisible } from "./white-space.ts";

export interface MarkdownLines {
  readonly lines: readonly Line[];
  /** In the order of the file. */
  readonly links: readonly Link[];
}

/** Level of a bold line that stands for a heading: below all real ones. */
export const BOLD_LEVEL = 7;

export function markdownLines(file: string, start: number): MarkdownLines {
  const { lines: raw, references } = rawLines(blankHidden(file), start);
  const lines: Line[] = [];
  const links: Link[] = [];
  for (const group of paragraphGroups(splitLeadItems(raw).map(withoutNumber))) {
    const text = join(
      group.map((line) => mapped(line.text, line.from)),
      "\n",
    );
    const { text: plain, links: found } = unmark(text, references);
    for (const link of found) links.push(link);
    for (const line of linesOf(plain, group)) lines.push(line);
  }
  return { lines, links: links.sort((a, b) => a.from - b.from) };
}

/** A bold item of a list is a title; its number is the list's. */
function withoutNumber(line: RawLine): RawLine {
  const number = line.starts && isBold(line.text) ? /^\d{1,3}[.)、]\s*/u.exec(line.text)?.[0].length : undefined;
  return number ? { ...line, text: line.text.slice(number), from: line.from + number } : line;
}

/** Lines between which an inline mark may span. */
function paragraphGroups(raw: readonly RawLine[]): RawLine[][] {
  const groups: RawLine[][] = [];
  for (const line of raw) {
    const group = groups.at(-1);
    if (
      !group ||
      isBold(group[0]!.text) ||
      line.starts ||
      line.gap > 0 ||
      group[0]!.level !== null ||
      line.level !== null
    )
      groups.push([line]);
    else group.push(line);
  }
  return groups;
}

function linesOf(text: MappedText, group: readonly RawLine[]): Line[] {
  const [first, lines] = [group[0]!, splitAtBreaks(text)];
  const level = first.level ?? (lines.length === 1 && isBold(first.text) ? BOLD_LEVEL : null);
  return lines
    .map((line, i) => {
      const origin = group[i] ?? group.at(-1)!;
      const clean = trim(dropInvisible(line));
      const [gap, starts] = i === 0 ? [first.gap, true] : [0, origin.hard || lines.length !== group.length];
      const columns = columnsOf(clean.text);
      return {
        text: clean,
        indent: origin.indent,
        columns,
        gap,
        starts,
        level,
        seam: false,
        ruled: false,
        hyphenated: false,
        credits: null,
      };
    })
    .filter((line) => line.text.text !== "");
}

function splitAtBreaks(text: MappedText): MappedText[] {
  if (!text.text.includes("\n")) return [text];
  const parts: MappedText[] = [];
  let from = 0;
  for (let at = text.text.indexOf("\n"); at >= 0; at = text.text.indexOf("\n", from)) {
    parts.push(slice(text, from, at));
    from = at + 1;
  }
  return [...parts, slice(text, from)];
}

const isBold = (raw: string): boolean =>
  raw.length <= 120 &&
  /^(?:\d{1,3}[.)、]\s*)?(?:\*\*|__)(?!\s)(?:(?!\*\*|__).)+(?:\*\*|__)[：:]?$|^<(?:b|strong)>[^<]+<\/(?:b|strong)>$/u.test(
    raw,
  );
