/** Contents pages: their lines name sections and articles, but are none. */
import type { Line } from "./lines.ts";
import { bare, isDecorated } from "./numbering.ts";
import { closeUp } from "./running-heads.ts";
import { namesColumn } from "./sections.ts";

export interface WithoutContents {
  readonly lines: readonly Line[];
  /** Keys of what the contents name. */
  readonly names: ReadonlySet<string>;
}

const HEADING =
  /^[【[〖■□◆●★▲\s—–-]{0,6}(?:本\s?期|本\s?刊)?\s*(?:目\s*[录錄次]|要\s*目|导\s*[读航]|导\s*览|内容提要|提\s*要|contents|table of contents|toc)\s*(?:contents)?[】\]〗：:\s—–-]{0,6}$/iu;
const LEADER = /(?:(?:[.·…．。•_—-]\s?){3,}|…+|\t\s*|\s{3,})[（(]?\s?[Pp]?\d{1,4}\s?[)）]?$/u;
const PAGE = /\s+[（(]?\s?[Pp]?\.?\d{1,4}\s?[)）]?$|[（(]\s?[Pp]?\d{1,4}\s?[)）]$/u;
const MOST = 400;
const MOST_PAGES = 10;
const LONGEST = 200;

/** What a heading and its entry in the contents have in common. */
export const nameKey = (text: string): string =>
  bare(text.length > LONGEST ? text.slice(0, LONGEST) : text.replace(LEADER, "").trim())
    .name.normalize("NFKC")
    .replace(/[\s\p{P}\p{S}]/gu, "")
    .toLowerCase();

/** Takes out a contents page with its heading, and long runs of lines that lead to page numbers. */
export function dropContents(lines: readonly Line[]): WithoutContents {
  const dropped = lines.map(() => false);
  const names = new Set<string>();
  const drop = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      dropped[i] = true;
      for (const key of keysOf(lines[i]!.text.text)) names.add(key);
    }
  };
  let pages = 0;
  lines.forEach((line, i) => {
    if (pages >= MOST_PAGES || dropped[i] || line.text.text.length > 40 || !HEADING.test(line.text.text)) return;
    pages++;
    const end = endOf(lines, i);
    if (end > i + 1) drop(i, end);
  });
  for (const [from, to] of leaderRuns(lines)) drop(from, to);
  return names.size === 0 ? { lines, names } : { lines: closeUp(lines, dropped), names };
}

const keysOf = (text: string): string[] => {
  const key = nameKey(text);
  const withoutPage = nameKey(text.replace(PAGE, ""));
  return [key, withoutPage].filter((one) => one.length > 1);
};

/** Where the contents that begin at `start` end. */
function endOf(lines: readonly Line[], start: number): number {
  const { level } = lines[start]!;
  if (level !== null) return levelEnd(lines, start, level);
  const again = recurrence(lines, start);
  if (again > 0) return withSections(lines, start, again);
  let end = start + 1;
  for (let i = start + 1; i < Math.min(lines.length, start + MOST); i++) {
    if (LEADER.test(endOfText(lines[i]!)) || PAGE.test(endOfText(lines[i]!))) end = i + 1;
    else if (i > end) break;
  }
  return end > start + 1 ? end : listEnd(lines, start);
}

/** A list of short items with the same bullet or number. */
function listEnd(lines: readonly Line[], start: number): number {
  const kind = ({ text: { text } }: Line) => {
    const { ornament, number } = bare(text.slice(0, LONGEST));
    return text.length > 80 || /[。；]/u.test(text) || ornament + number === "" ? null : ornament + number;
  };
  const first = lines[start + 1] ? kind(lines[start + 1]!) : null;
  let end = start + 1;
  while (first !== null && end < lines.length && end - start < MOST && kind(lines[end]!) === first) end++;
  return end - start > 2 ? end : start + 1;
}

/** Sections' names before the first heading that comes again are no part of the contents. */
function withSections(lines: readonly Line[], start: number, end: number): number {
  const before = lines[end - 1]!.text.text;
  const section = isDecorated(before) || namesColumn(bare(before).name);
  return section && end - 1 > start + 1 ? end - 1 : end;
}

function levelEnd(lines: readonly Line[], start: number, level: number): number {
  const next = lines.findIndex((line, i) => i > start && line.level !== null && line.level <= level);
  const end = next < 0 ? lines.length : next;
  const entries = lines.slice(start + 1, end);
  return entries.length > 0 && entries.every((line) => line.text.text.length <= 80 && !/[。；]/u.test(line.text.text))
    ? end
    : start;
}

const FIRST_ENTRIES = 6;

/** Where the first entry that comes again does so, as the heading of a text. */
function recurrence(lines: readonly Line[], start: number): number {
  const region = lines.slice(start + 1, start + MOST).map((line) => line.text.text);
  const prose = region.findIndex((text) => text.length > 80 || /[。；]/u.test(text));
  const end = prose < 0 ? region.length : prose;
  const keys = region.slice(0, end).map((text) => (LEADER.test(text) ? "" : (keysOf(text)[0] ?? "")));
  for (let entry = 0; entry < Math.min(FIRST_ENTRIES, end); entry++) {
    const own = new Set(keysOf(region[entry]!));
    for (let i = entry + 1; i < end; i++) {
      if (keys[i] && matches(own, keys[i]!) && leadsToText(lines, start + 1 + i)) return start + 1 + i;
    }
  }
  return -1;
}

/** Also where a long heading is wrapped in the text and not in the contents, or the other way round. */
function matches(entries: ReadonlySet<string>, key: string): boolean {
  if (entries.has(key)) return true;
  return (
    key.length >= 6 &&
    [...entries].some((entry) => entry.startsWith(key) || (entry.length >= 6 && key.startsWith(entry)))
  );
}

/** Sentences follow soon: a contents page has none. */
const leadsToText = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at + 1, at + 6).some(({ text: { text } }) => text.includes("。") || text.length > 80);

const endOfText = (line: Line): string => line.text.text.slice(-LONGEST);

function leaderRuns(lines: readonly Line[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  let from = -1;
  for (let i = 0; i <= lines.length; i++) {
    const leads = i < lines.length && LEADER.test(endOfText(lines[i]!));
    if (leads && from < 0) from = i;
    if (!leads && from >= 0) {
      if (i - from >= 3) runs.push([from, i]);
      from = -1;
    }
  }
  return runs;
}
