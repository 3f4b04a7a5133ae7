/** Markdown's block marks: which lines are headings, items, rows, code, definitions. HTML blocks count as their like. */

export interface RawLine {
  /** Without block marks and white space at its ends. */
  readonly text: string;
  readonly from: number;
  readonly indent: number;
  readonly gap: number;
  readonly level: number | null;
  /** A paragraph of its own begins: an item, a row, a line of code. */
  readonly starts: boolean;
  /** Begins after a hard line break. */
  readonly hard: boolean;
}

const HIDDEN = /<!--|<(script|style)\b/giu;

/** Comments, scripts and styles as white space of the same length. */
export function blankHidden(file: string): string {
  const parts: string[] = [];
  let done = 0;
  HIDDEN.lastIndex = 0;
  for (let match = HIDDEN.exec(file); match; match = HIDDEN.exec(file)) {
    const close = match[1] ? `</${match[1].toLowerCase()}>` : "-->";
    const at = file.slice(match.index).toLowerCase().indexOf(close);
    if (at < 0) break;
    const end = match.index + at + close.length;
    parts.push(
      file.slice(done, match.index),
      file.slice(match.index, end).replace(/[^\r\n]/gu, (c) => " ".repeat(c.length)),
    );
    done = HIDDEN.lastIndex = end;
  }
  return parts.length === 0 ? file : parts.join("") + file.slice(done);
}

const BREAK =
  /\r\n|[\n\r\f\v\u0085\u2028\u2029]|<(\/?)(h[1-6]|p|div|li|ul|ol|tr|td|th|table|thead|tbody|blockquote|section|article|header|footer|main|aside|nav|hr|dl|dt|dd|center|figure|figcaption|details|summary)(?:\s[^<>]{0,2000})?\/?>/giu;
const HEADING = /^(#{1,6})(?:[ \t\u3000]+|(?<=##)(?=[^#\s])|$)/u;
const MARKS = /^(?:>\s?|[-*+•][ \t\u3000]+(?:\[[ xX]\]\s+)?)/u;
const FENCE = /^(?:`{3,}|~{3,})/u;
const DEFINITION = /^\[([^\]^][^\]]{0,200})\]:\s*<?([^\s>]+)/u;
const NOTE_DEFINITION = /^\[\^[^\]]{1,100}\]:/u;
const TABLE_RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/u;

/** Walks the file once, line by line. */
class Walk {
  readonly lines: RawLine[] = [];
  readonly references = new Map<string, string>();
  #gap = 0;
  #starts = false;
  #fenced = false;
  #hard = false;
  #level: number | null = null;

  /** A line ends, or an HTML block begins or ends, at `to`. */
  line(raw: string, from: number, fromTag: boolean): void {
    const body = raw.trimStart();
    const text = body.trimEnd();
    if (text === "") {
      if (!fromTag) this.#gap++;
      return;
    }
    if (FENCE.test(text)) this.#fence();
    else this.#add(text, from + raw.length - body.length, raw.length - body.length);
    this.#hard = /(?: {2}|\\)$/u.test(raw);
  }

  tag(closing: boolean, name: string): void {
    this.#starts = true;
    if (/^h[1-6]$/u.test(name)) this.#level = closing ? null : Number(name[1]);
  }

  #fence(): void {
    this.#fenced = !this.#fenced;
    this.#starts = true;
  }

  #add(text: string, from: number, indent: number): void {
    if (this.#fenced) this.#push(text, from, indent, { starts: true });
    else if (!this.#isAside(text)) this.#marked(text, from, indent);
  }

  /** Underlines, table rules and definitions are no text of their own. */
  #isAside(text: string): boolean {
    if (this.#underline(text) || (TABLE_RULE.test(text) && text.includes("|"))) return true;
    const definition = DEFINITION.exec(text);
    if (definition) this.references.set(definition[1]!.toLowerCase(), definition[2]!);
    return definition !== null || NOTE_DEFINITION.test(text);
  }

  #marked(text: string, from: number, indent: number): void {
    const { length, starts } = markLength(text);
    const heading = HEADING.exec(text.slice(length));
    if (heading) this.#heading(text, from, length + heading[0].length, heading[1]!.length);
    else if (text.startsWith("|")) this.#row(text, from);
    else this.#push(text.slice(length), from + length, starts ? 0 : indent, { starts });
  }

  #heading(text: string, from: number, at: number, level: number): void {
    const name = text
      .slice(at)
      .replace(/(?:^|\s)#+$/u, "")
      .trimEnd();
    if (name !== "") this.#push(name, from + at, 0, { level, starts: true });
  }

  #row(text: string, from: number): void {
    const cells = text.replace(/^\|\s*/u, "");
    this.#push(cells.replace(/\s*\|$/u, ""), from + text.length - cells.length, 0, { starts: true });
  }

  /** === or --- under a line makes it a heading. */
  #underline(text: string): boolean {
    const before = this.lines.at(-1);
    if (!/^(?:=+|-{2,})$/u.test(text) || !before || this.#gap > 0 || before.level !== null) return false;
    if (!before.starts && before.gap === 0 && this.lines.length > 1) return false;
    if (text[0] === "-" && (before.text.length > 60 || /[。；，：！？.]["”*）)]*$|\]\(|[：:]\*\*/u.test(before.text)))
      return false;
    this.lines[this.lines.length - 1] = { ...before, level: text[0] === "=" ? 1 : 2, starts: true };
    return true;
  }

  #push(text: string, from: number, indent: number, with_: { level?: number; starts: boolean }): void {
    const level = with_.level ?? this.#level;
    const starts = with_.starts || this.#starts || level !== null;
    if (text !== "") this.lines.push({ text, from, indent, gap: this.#gap, level, starts, hard: this.#hard });
    this.#gap = 0;
    this.#starts = false;
  }
}

/** Quotes and bullets at the head of a line. */
function markLength(text: string): { length: number; starts: boolean } {
  let length = 0;
  let starts = /^\d{1,3}[.)、]\s/u.test(text);
  for (let mark = MARKS.exec(text); mark && length < 60; mark = MARKS.exec(text.slice(length))) {
    length += mark[0].length;
    starts ||= !mark[0].startsWith(">");
  }
  return { length, starts };
}

/** The lines with their marks read off; definitions of links are kept aside. */
export function rawLines(
  file: string,
  start: number,
): { lines: readonly RawLine[]; references: ReadonlyMap<string, string> } {
  const walk = new Walk();
  let from = start;
  BREAK.lastIndex = start;
  for (let match = BREAK.exec(file); match; match = BREAK.exec(file)) {
    walk.line(file.slice(from, match.index), from, match[2] !== undefined);
    if (match[2]) walk.tag(match[1] === "/", match[2].toLowerCase());
    from = BREAK.lastIndex;
  }
  walk.line(file.slice(from), from, false);
  return walk;
}
