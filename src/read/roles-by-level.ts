/** Roles of blocks where headings have levels: the level that texts follow carries the articles. */
import type { Block } from "./blocks.ts";
import { type Closes, closerOf } from "./closers.ts";
import { isColophon, isMastheadLine, namesPublisher } from "./masthead.ts";
import type { Role } from "./outline.ts";
import { namesColumn } from "./sections.ts";

const LONGEST_SECTION = 12;

/** A heading with the blocks that stand under it. */
interface Span {
  readonly at: number;
  readonly level: number;
  /** Up to the next heading of its level or above. */
  readonly end: number;
  /** Text or credits follow before any other heading. */
  readonly direct: boolean;
  /** Sources named within. */
  readonly sources: number;
}

export function rolesByLevel(blocks: readonly Block[]): Role[] {
  const closes = closerOf(blocks);
  const spans = spansOf(blocks, closes);
  const title = issueTitle(spans, blocks);
  const level = articleLevel(spans.filter((span) => span !== title));
  const roles = blocks.map((block): Role => (block.credits ? "credits" : "body"));
  const first = spans[0]?.at ?? 0;
  for (let i = 0; i < first; i++) roles[i] = "masthead";
  spans.forEach((span, i) => {
    roles[span.at] = span === title ? "masthead" : roleOf(i, level, spans, blocks);
  });
  nameIssue(spans, roles, blocks);
  headIssue(spans, roles, blocks);
  return settle(blocks, roles, closes, title ? title.at + 1 : first);
}

function spansOf(blocks: readonly Block[], closes: Closes): Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  const found = blocks.flatMap((block, at) =>
    block.level !== null && !block.credits ? [{ at, level: block.level }] : [],
  );
  const sources = [0];
  for (const block of blocks) sources.push(sources.at(-1)! + (closes(block) ? 1 : 0));
  const close = (index: number, end: number) => {
    const { at, level } = found[index]!;
    const direct = at + 1 < end && !(blocks[at + 1]!.level !== null && !blocks[at + 1]!.credits);
    spans[index] = { at, level, end, direct, sources: sources[end]! - sources[at]! };
  };
  found.forEach(({ at, level }, index) => {
    while (open.length > 0 && found[open.at(-1)!]!.level >= level) close(open.pop()!, at);
    open.push(index);
  });
  while (open.length > 0) close(open.pop()!, blocks.length);
  return spans;
}

/** A single heading above all others names the issue. */
function issueTitle(spans: readonly Span[], blocks: readonly Block[]): Span | undefined {
  const [first, ...rest] = spans;
  if (!first || rest.length === 0 || rest.some((span) => span.level <= first.level)) return undefined;
  const deeper = rest.some((span) => span.level < 7 || span.direct);
  return deeper && (rest.length > 1 || !first.direct || isMastheadLine(blocks[first.at]!.text.text))
    ? first
    : undefined;
}

/** The level whose headings have text, each with one of the sources where these are named; the upper of equals. */
function articleLevel(spans: readonly Span[]): number {
  const levels = [...new Set(spans.map((span) => span.level))].sort((a, b) => a - b);
  let best = { level: levels.at(-1) ?? 1, score: Number.NEGATIVE_INFINITY };
  for (const level of levels) {
    const own = spans.filter((span) => span.level === level);
    if (own.filter((span) => span.direct).length * 2 < own.length) continue;
    const score = sum(own, (span) => (span.sources === 1 ? 1 : span.sources > 1 ? -1 : 0));
    if (score > best.score * 1.2 + 0.5) best = { level, score };
  }
  return best.level;
}

const sum = (spans: readonly Span[], value: (span: Span) => number): number =>
  spans.reduce((total, span) => total + value(span), 0);

function roleOf(index: number, level: number, spans: readonly Span[], blocks: readonly Block[]): Role {
  const span = spans[index]!;
  const text = blocks[span.at]!.text.text;
  if (isColophon(text) && span.sources === 0) return "drop";
  const empty = span.end === span.at + 1;
  if (span.level > level) return empty && announces(blocks, span.at, level) ? "section" : "body";
  if (span.level === level) return empty ? (span.end < blocks.length ? "section" : "drop") : "title";
  return holdsLevel(index, level, spans) || empty ? "section" : "title";
}

/** A short bold line right above an article's heading names its section. */
function announces(blocks: readonly Block[], at: number, level: number): boolean {
  const [before, block, next] = [blocks[at - 1], blocks[at]!, blocks[at + 1]];
  return next?.level === level && block.bare.name.length <= LONGEST_SECTION && before?.heading !== true;
}

function holdsLevel(index: number, level: number, spans: readonly Span[]): boolean {
  const { end } = spans[index]!;
  for (let i = index + 1; i < spans.length && spans[i]!.at < end; i++) if (spans[i]!.level === level) return true;
  return false;
}

/** A first heading over nothing, where all others have text, names the issue. */
function nameIssue(spans: readonly Span[], roles: Role[], blocks: readonly Block[]): void {
  const [first, ...rest] = spans;
  if (!first || roles[first.at] !== "section" || first.end > first.at + 1) return;
  const alone = rest.every((span) => roles[span.at] !== "section");
  if (alone && !namesColumn(blocks[first.at]!.bare.name)) roles[first.at] = "masthead";
}

const MOST_MASTHEAD = 4;

/** Headings at the top that hold number or date, or stand over nothing else, and those above them. */
function headIssue(spans: readonly Span[], roles: Role[], blocks: readonly Block[]): void {
  let end = 0;
  for (let i = 0; i < Math.min(spans.length - 1, MOST_MASTHEAD); i++) {
    const under = blocks.slice(spans[i]!.at + 1, spans[i + 1]!.at);
    if (under.some(({ text, credits }) => text.text.length > LONGEST_MASTHEAD || credits?.source)) break;
    const own = under.length > 0 && under.every(({ text }) => isMastheadLine(text.text) || namesPublisher(text.text));
    if (own || isMastheadLine(blocks[spans[i]!.at]!.text.text)) end = i + 1;
  }
  for (const span of spans.slice(0, end)) roles[span.at] = "masthead";
}

const LONGEST_MASTHEAD = 80;

/** What follows a dropped heading, or a drawn line after an article that has its source, is no article's text. */
function settle(blocks: readonly Block[], roles: Role[], closes: Closes, start: number): Role[] {
  let dropping = false;
  let closed = false;
  let begun = false;
  for (let i = start; i < blocks.length; i++) {
    const role = roles[i]!;
    if (role === "drop") dropping = true;
    else if (role === "title" || role === "section") {
      dropping = closed = false;
      begun = true;
    } else if (!begun && blocks[i]!.text.text.length <= LONGEST_MASTHEAD) roles[i] = "masthead";
    else if (blocks[i]!.ruled && closed && role === "body") dropping = true;
    if (dropping && (role === "body" || role === "credits")) roles[i] = "drop";
    closed ||= closes(blocks[i]);
  }
  return roles;
}
