/** The file's lines with what their layout says: indent, width, blank lines and page breaks before them. */
import type { Credits } from "./credits.ts";
import { type MappedText, mapped } from "./mapped-text.ts";
import { dropInvisible } from "./white-space.ts";

export interface Line {
  /** Without white space at its ends and without invisible characters. */
  readonly text: MappedText;
  /** Columns of white space before the text; a full-width space is two. */
  readonly indent: number;
  readonly columns: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** A page begins here. */
  readonly seam: boolean;
  /** A drawn line stands before it. */
  readonly ruled: boolean;
  /** Level of a marked-up heading. */
  readonly level: number | null;
  /** Begins a paragraph by its mark-up, whatever the layout says. */
  readonly starts: boolean;
  /** Ended in a soft hyphen: the word goes on. */
  readonly hyphenated: boolean;
  /** What the line says of an article's source, where it says nothing else. */
  readonly credits: Credits | null;
}

const BREAK = /\r\n|[\n\r\v\u0085\u2028\u2029]|\f/gu;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/gu;

/** Columns that a text takes: two for a Chinese character, one for a Latin one. */
export const columnsOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Splits the file from `start` at every kind of line end; a form feed begins a page. */
export function splitLines(file: string, start = 0): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let seam = false;
  const add = (from: number, to: number) => {
    // Blank lines at a page's edge say nothing about the text.
    const line = lineAt(file, from, to, seam ? 0 : gap, seam);
    if (line.text.text === "") gap++;
    else {
      lines.push(line);
      gap = 0;
      seam = false;
    }
  };
  let from = start;
  for (const match of file.slice(start).matchAll(BREAK)) {
    add(from, start + match.index);
    if (match[0] === "\f") seam = true;
    from = start + match.index + match[0].length;
  }
  add(from, file.length);
  return lines;
}

function lineAt(file: string, from: number, to: number, gap: number, seam: boolean): Line {
  const raw = file.slice(from, to);
  const lead = /^[\s\u200b-\u200f\u2060\ufeff]*/u.exec(raw)![0];
  const rest = raw.slice(lead.length).trimEnd();
  const text = dropInvisible(mapped(rest, from + lead.length));
  const indent = lead.length + (lead.match(/\u3000/gu)?.length ?? 0) + (lead.match(/\t/gu)?.length ?? 0) * 3;
  const hyphenated = rest.endsWith("\u00ad");
  const columns = columnsOf(text.text);
  return { text, indent, columns, gap, seam, ruled: false, level: null, starts: false, hyphenated, credits: null };
}

/** Line and column, from 1, of a place in the file's text. */
export function placeOf(file: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (const match of file.slice(0, offset).matchAll(BREAK)) {
    line++;
    start = match.index + match[0].length;
  }
  return { line, column: offset - start + 1 };
}
