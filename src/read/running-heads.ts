/** Running heads, feet and page numbers: lines that repeat from page to page. */
import { keyOf, numberedHeads, titleKeys } from "./head-numbers.ts";
import type { Line } from "./lines.ts";

const PAGE_NUMBER =
  /^(?:[-—–·•~=|\s【（([<《/]{0,6}(?:第\s{0,3}[\d一二三四五六七八九十百]{1,4}\s{0,3}[页頁版]|[Pp](?:age|AGE|\.)?\s{0,3}\d{1,4}|\d{1,4})(?:\s{0,3}(?:[/／|共,，;；·•of-]{1,2}|of)\s{0,3}(?:共|总)?\s{0,3}\d{0,4}\s{0,3}[页頁]?)?[-—–·•~=|\s】）)\]>》/]{0,6})$/u;
const NEAR_TOP = 6;
/** Credits repeat for other reasons, and sentences are no heads. */
const NO_HEAD = /^[（(【]?(?:来源|转自|摘自|编选|编辑|作者)|[。；，]/u;
/** Lines of a running head. */
const DEEPEST = 3;

export interface WithoutHeads {
  readonly lines: readonly Line[];
  /** Each running head once, as first printed. */
  readonly heads: readonly string[];
}

/** Takes out what repeats at page edges, from the edge inwards; where a line went, a page begins. */
export function dropRunningHeads(lines: readonly Line[]): WithoutHeads {
  const heads = new Map<string, string>();
  let kept = lines;
  for (let pass = 0; pass < DEEPEST; pass++) {
    const before = kept;
    kept = dropOutermost(before, heads);
    if (kept.length === before.length) break;
  }
  return { lines: kept, heads: [...heads.values()] };
}

function dropOutermost(lines: readonly Line[], heads: Map<string, string>): readonly Line[] {
  const bare = pageNumbers(lines);
  const numbered = numberedHeads(lines);
  const numbers = numbered.size === 0 ? bare : new Set([...bare, ...numbered]);
  const repeated = repeatedLines(lines, numbers);
  const dropped = lines.map((line, i) => numbers.has(i) || repeated.has(keyOf(line)));
  lines.forEach((line, i) => {
    if (dropped[i] && !bare.has(i) && !heads.has(keyOf(line))) heads.set(keyOf(line), line.text.text);
  });
  return closeUp(lines, dropped);
}

/** Lines that are nothing but a page number: at page breaks, or in ascending order. */
function pageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const found = lines.flatMap((line, i) => (PAGE_NUMBER.test(line.text.text) ? [i] : []));
  const value = (i: number) => Number(/\d+/u.exec(lines[i]!.text.text)?.[0] ?? Number.NaN);
  const plain = found.filter((i, at) => {
    if (lines[i]!.seam || lines[i + 1]?.seam || i === lines.length - 1 || /[页頁Pp]/u.test(lines[i]!.text.text))
      return true;
    const [before, after] = [found[at - 1], found[at + 1]];
    const steps = (a: number | undefined, b: number | undefined) =>
      a !== undefined && b !== undefined && value(b) - value(a) === 1;
    return steps(before, i) || steps(i, after);
  });
  return new Set(plain);
}

/** Keys of lines that stand at the same edge of several pages. */
function repeatedLines(lines: readonly Line[], numbers: ReadonlySet<number>): ReadonlySet<string> {
  const counts = new Map<string, { edges: number; all: number }>();
  const edges = edgeLines(lines, numbers);
  lines.forEach((line, i) => {
    const key = keyOf(line);
    if (key.length < 2 || numbers.has(i)) return;
    const count = counts.get(key) ?? { edges: 0, all: 0 };
    count.all++;
    if (edges.has(i)) count.edges++;
    counts.set(key, count);
  });
  const pages = numbers.size + lines.filter((line) => line.seam).length;
  const top = new Set(lines.slice(0, NEAR_TOP).map(keyOf));
  const isHead = (key: string, at: number) =>
    at >= pages * 0.3 &&
    at >= (/^#|#[页頁期号版]?[）)]?$/u.test(key) || top.has(key) ? 2 : Math.max(3, pages * 0.5)) &&
    !NO_HEAD.test(key);
  const heads = [...counts].filter(([key, count]) => count.edges >= count.all * 0.6 && isHead(key, count.edges));
  const keys = new Set(heads.map(([key]) => key));
  for (const key of titleKeys(lines, keys, numbers)) keys.delete(key);
  return keys;
}

/** The lines next to a page break or a page number. */
function edgeLines(lines: readonly Line[], numbers: ReadonlySet<number>): ReadonlySet<number> {
  const edges = new Set<number>();
  lines.forEach((line, i) => {
    if (line.seam) edges.add(i - 1).add(i);
    if (numbers.has(i)) edges.add(i - 1).add(i + 1);
  });
  if (edges.size > 0) edges.add(0).add(lines.length - 1);
  return edges;
}

/** Leaves lines out; blank lines around them say nothing about the text, so the gap is closed. */
export function closeUp(lines: readonly Line[], dropped: readonly boolean[]): Line[] {
  let open = false;
  return lines.flatMap((line, i) => {
    if (dropped[i]) {
      open = true;
      return [];
    }
    const kept = open ? { ...line, gap: 0, seam: true } : line;
    open = false;
    return [kept];
  });
}
