/** Text whose every character knows its place in the file: all layout repair edits this, so that offsets survive it. */
import type { OffsetMap } from "../model/extract.ts";
import { matches } from "./matches.ts";

export interface MappedText {
  readonly text: string;
  readonly runs: OffsetMap;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly with: string;
}

type Run = { at: number; from: number; length: number };

export const EMPTY: MappedText = { text: "", runs: [] };

/** A stretch of the file as it is. */
export const mapped = (text: string, from: number): MappedText =>
  text === "" ? EMPTY : { text, runs: [{ at: 0, from, length: text.length }] };

/** Place in the file of the character at `at`; of the end, the place after the last character. */
export function fileOffset(runs: OffsetMap, at: number): number {
  const run = runs[runAt(runs, at)];
  return run ? run.from + Math.min(at - run.at, run.length) : 0;
}

/** Index of the last run that begins at or before `at`. */
function runAt(runs: OffsetMap, at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function push(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last && last.from + last.length === run.from) last.length += run.length;
  else runs.push(run);
}

export function slice(m: MappedText, start: number, end: number = m.text.length): MappedText {
  if (start <= 0 && end >= m.text.length) return m;
  if (start >= end) return EMPTY;
  const runs: Run[] = [];
  copy(m, start, end, runs, 0);
  return { text: m.text.slice(start, end), runs };
}

/** Appends the runs of `m` from `start` to `end` as runs of a text that has come to length `at`. */
function copy(m: MappedText, start: number, end: number, into: Run[], at: number): void {
  for (let i = runAt(m.runs, start); i < m.runs.length && m.runs[i]!.at < end; i++) {
    const run = m.runs[i]!;
    const first = Math.max(run.at, start);
    const last = Math.min(run.at + run.length, end);
    if (last > first) push(into, { at: at + first - start, from: run.from + first - run.at, length: last - first });
  }
}

export function concat(parts: readonly MappedText[]): MappedText {
  const runs: Run[] = [];
  let at = 0;
  for (const part of parts) {
    copy(part, 0, part.text.length, runs, at);
    at += part.text.length;
  }
  return { text: parts.map((part) => part.text).join(""), runs };
}

/** Parts with a character between them that stands where the part before it ends. */
export function join(parts: readonly MappedText[], by: string): MappedText {
  const all: MappedText[] = [];
  for (const part of parts) {
    const before = all.at(-1);
    if (before && by) all.push(mapped(by, fileOffset(before.runs, before.text.length)));
    all.push(part);
  }
  return concat(all);
}

/** Applies edits, ascending and apart. What is put in stands where what it replaces stood. */
export function edit(m: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return m;
  const runs: Run[] = [];
  const texts: string[] = [];
  let length = 0;
  let done = 0;
  const keep = (end: number) => {
    if (end <= done) return;
    copy(m, done, end, runs, length);
    texts.push(m.text.slice(done, end));
    length += end - done;
  };
  for (const change of edits) {
    keep(change.start);
    const from = fileOffset(m.runs, change.start);
    for (let i = 0; i < change.with.length; i++) push(runs, { at: length + i, from, length: 1 });
    texts.push(change.with);
    length += change.with.length;
    done = change.end;
  }
  keep(m.text.length);
  return { text: texts.join(""), runs };
}

/** Like `String.replace` with a global pattern and a fixed replacement. */
export function replace(m: MappedText, pattern: RegExp, by: string): MappedText {
  const edits: Edit[] = [];
  for (const match of matches(m.text, pattern)) {
    edits.push({ start: match.index, end: match.index + match[0].length, with: by });
  }
  return edit(m, edits);
}

export function trim(m: MappedText): MappedText {
  const text = m.text;
  return slice(m, text.length - text.trimStart().length, text.trimEnd().length);
}
