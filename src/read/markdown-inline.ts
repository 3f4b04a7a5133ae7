/**
 * Inline Markdown and HTML marks, taken out of a text whose characters keep their place in the file. A scanner of our
 * own: parsers that give a syntax tree do not give the source offsets of a text node behind escapes and entities.
 */

import type { Link } from "./blocks.ts";
import { decodeEntity } from "./entities.ts";
import { type Edit, edit, fileOffset, type MappedText } from "./mapped-text.ts";

export type References = ReadonlyMap<string, string>;

const LONGEST_TARGET = 2000;
const SPECIAL = /[\\`*_~[\]!<&]/gu;
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9-]{0,20})((?:\s|\/)[^<>]{0,2000})?\s*>/uy;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/uy;
const ENTITY = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,12});/uy;

interface Opened {
  readonly at: number;
  readonly image: boolean;
}

/** Scans one text; brackets and emphasis are paired on the way, so that the time is linear. */
class Scanner {
  readonly #edits: Edit[] = [];
  readonly #brackets: Opened[] = [];
  readonly #marks = new Map<string, number>();
  readonly links: Link[] = [];
  readonly #text: string;
  readonly #source: MappedText;
  readonly #references: References;

  constructor(source: MappedText, references: References) {
    this.#source = source;
    this.#text = source.text;
    this.#references = references;
  }

  run(): MappedText {
    SPECIAL.lastIndex = 0;
    for (let at = this.#next(0); at < this.#text.length; at = this.#next(at)) at = this.#step(at);
    return edit(this.#source, this.#sorted());
  }

  #next(from: number): number {
    SPECIAL.lastIndex = from;
    return SPECIAL.exec(this.#text)?.index ?? this.#text.length;
  }

  /** Handles the mark at `at` and returns where to go on. */
  #step(at: number): number {
    const c = this.#text[at]!;
    if (c === "\\") return this.#escape(at);
    if (c === "`") return this.#cut(at, this.#runEnd(at));
    if (c === "*" || c === "_" || c === "~") return this.#emphasis(at, c);
    if (c === "<") return this.#tag(at);
    if (c === "&") return this.#entity(at);
    if (c === "]") return this.#close(at);
    const image = c === "!";
    if (image && this.#text[at + 1] !== "[") return at + 1;
    this.#brackets.push({ at, image });
    return at + (image ? 2 : 1);
  }

  #cut(start: number, end: number, by = ""): number {
    this.#edits.push({ start, end, with: by });
    return end;
  }

  #runEnd(at: number): number {
    let end = at + 1;
    while (this.#text[end] === this.#text[at]) end++;
    return end;
  }

  #escape(at: number): number {
    if (!/[!-/:-@[-`{-~]/u.test(this.#text[at + 1] ?? "")) return at + 1;
    this.#cut(at, at + 1);
    return at + 2;
  }

  /** A run of marks closes the last open run of the same kind, else opens one. */
  #emphasis(at: number, mark: string): number {
    const end = this.#runEnd(at);
    const run = this.#text.slice(at, end);
    if (mark === "~" ? run.length !== 2 : run.length > 3) return end;
    if (mark === "_" && /[\p{L}\p{N}]/u.test(this.#text[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(this.#text[end] ?? ""))
      return end;
    const opened = this.#marks.get(run);
    if (opened === undefined) {
      if (!/\s/u.test(this.#text[end] ?? " ")) this.#marks.set(run, at);
      return end;
    }
    if (run.length === 1 && /\s/u.test(this.#text[at - 1] ?? " ")) return end;
    this.#marks.delete(run);
    this.#cut(opened, opened + run.length);
    return this.#cut(at, end);
  }

  #tag(at: number): number {
    AUTOLINK.lastIndex = at;
    const auto = AUTOLINK.exec(this.#text);
    if (auto) {
      this.#link(at, auto[1]!);
      this.#cut(at, at + 1);
      return this.#cut(AUTOLINK.lastIndex - 1, AUTOLINK.lastIndex);
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(this.#text);
    if (!tag) return at + 1;
    const target = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu.exec(tag[3] ?? "");
    if (tag[2]!.toLowerCase() === "a" && target) this.#link(at, target[1] ?? target[2] ?? target[3]!);
    return this.#cut(at, TAG.lastIndex, /^br$/iu.test(tag[2]!) ? "\n" : "");
  }

  #entity(at: number): number {
    ENTITY.lastIndex = at;
    const entity = ENTITY.exec(this.#text)?.[0];
    const character = entity && decodeEntity(entity);
    return entity && character !== undefined ? this.#cut(at, at + entity.length, character!) : at + 1;
  }

  /** `](target)`, `][name]`, `[name]` of a known reference, `[^note]`; other brackets are text. */
  #close(at: number): number {
    const opened = this.#brackets.pop();
    if (!opened) return at + 1;
    const begin = opened.at + (opened.image ? 2 : 1);
    const target = this.#target(at + 1) ?? this.#reference(begin, at);
    if (this.#text[begin] === "^" && !opened.image) return this.#drop(opened.at, at + 1);
    if (!target) return at + 1;
    if (opened.image) return this.#drop(opened.at, target.end);
    this.#link(opened.at, target.url);
    this.#cut(opened.at, begin);
    return this.#cut(at, target.end);
  }

  #target(at: number): { url: string; end: number } | null {
    if (this.#text[at] !== "(") return null;
    let depth = 0;
    const limit = Math.min(this.#text.length, at + LONGEST_TARGET);
    for (let i = at; i < limit; i++) {
      const c = this.#text[i];
      if (c === "\n") return null;
      if (c === "(") depth++;
      else if (c === ")" && --depth === 0) return { url: urlIn(this.#text.slice(at + 1, i)), end: i + 1 };
    }
    return null;
  }

  #reference(begin: number, at: number): { url: string; end: number } | null {
    if (this.#references.size === 0) return null;
    const named = /^\[([^[\]\n]{0,200})\]/u.exec(this.#text.slice(at + 1, at + 203));
    const name = named?.[1] || this.#text.slice(begin, Math.min(at, begin + 200));
    const url = this.#references.get(name.toLowerCase());
    return url === undefined ? null : { url, end: at + 1 + (named?.[0].length ?? 0) };
  }

  /** Takes out a stretch with all that was edited within it. */
  #drop(start: number, end: number): number {
    while (this.#edits.length > 0 && this.#edits.at(-1)!.start >= start) this.#edits.pop();
    return this.#cut(start, end);
  }

  #link(at: number, url: string): void {
    this.links.push({ from: fileOffset(this.#source.runs, at), url: url.trim() });
  }

  #sorted(): Edit[] {
    let end = 0;
    const sorted = this.#edits.sort((a, b) => a.start - b.start || b.end - a.end);
    return sorted.filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
  }
}

const urlIn = (target: string): string => /^\s*<?([^\s<>]*)/u.exec(target)![1]!;

/** The text without marks, and the links that it held. */
export function unmark(source: MappedText, references: References): { text: MappedText; links: readonly Link[] } {
  if (source.text.search(SPECIAL) < 0) return { text: source, links: [] };
  const scanner = new Scanner(source, references);
  return { text: scanner.run(), links: scanner.links };
}
