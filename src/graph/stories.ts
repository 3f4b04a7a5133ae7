/**
 * Stories: sets of articles that retell one another. An article has keys, and articles that share one tell the same story, as do those
 * that a chain of such articles joins. So stories do not depend on an order, and cost as much as there are keys.
 *
 * The keys are its link, if that names an article, and bands of min-hashes of its text: A. Broder, On the Resemblance and Containment of
 * Documents, 1997; bands as in J. Leskovec, A. Rajaraman, J. Ullman, Mining of Massive Datasets, 3.4. With BANDS bands of ROWS hashes two
 * texts of Jaccard similarity s share a key with probability 1 − (1 − s^ROWS)^BANDS: 0.95 at 0.8, 0.15 at 0.5, 0.0006 at 0.2.
 */
import type { Article } from "../model/extract.ts";

const BANDS = 10;
const ROWS = 6;
/** Characters of a shingle. */
const SHINGLE = 4;
/** A text of fewer shingles may well be the same by chance: a heading, a notice. */
const LEAST = 30;

/** Whole numbers below 2^53. Letters and digits count, nothing else: not layout, width, case or punctuation. */
export function storyKeys({ url, text }: Pick<Article, "url" | "text">): number[] {
  const link = url === null ? null : articleLink(url);
  const keys = bandKeys(
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ""),
  );
  return link === null ? keys : [keyOf([BANDS, ...codesOf(link)]), ...keys];
}

const codesOf = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Without scheme, “www.”, fragment, tracking and a closing slash. Null for home and section pages, which have no digit beyond the host. */
function articleLink(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { host, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()])
    if (/^(?:utm_.*|spm|from|share.*|scene)$/iu.test(name)) searchParams.delete(name);
  searchParams.sort();
  const place = `${pathname.replace(/\/+$/u, "")}?${searchParams}`;
  return /\d/u.test(place) ? host.replace(/^(?:www|m)\./u, "") + place : null;
}

function bandKeys(text: string): number[] {
  const count = text.length - SHINGLE + 1;
  if (count < LEAST) return [];
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (let at = 0; at < count; at++) {
    let shingle = 0;
    for (let unit = 0; unit < SHINGLE; unit++) shingle = mixed(shingle ^ text.charCodeAt(at + unit));
    for (let row = 0; row < least.length; row++) {
      const hash = mixed(shingle ^ SEEDS[row]!);
      if (hash < least[row]!) least[row] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => keyOf([band, ...least.subarray(band * ROWS, (band + 1) * ROWS)]));
}

/** The finalizer of MurmurHash3 (A. Appleby, public domain). */
function mixed(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, row) => mixed(Math.imul(row + 1, 0x9e3779b9)));

/** 53 bits of two hashes. */
function keyOf(values: Iterable<number>): number {
  let [high, low] = [1, 2];
  for (const value of values) {
    high = mixed(Math.imul(high, 31) + value);
    low = mixed(Math.imul(low, 37) ^ value);
  }
  return high * 2 ** 21 + (low >>> 11);
}

/** Numbers in sets that grow together; each set goes by its least number. */
export class Stories {
  readonly #up: Int32Array;

  constructor(articles: number) {
    this.#up = Int32Array.from({ length: articles }, (_, article) => article);
  }

  join(a: number, b: number): void {
    const [x, y] = [this.of(a), this.of(b)];
    this.#up[Math.max(x, y)] = Math.min(x, y);
  }

  of(article: number): number {
    const up = this.#up;
    let root = article;
    while (up[root] !== root) root = up[root] = up[up[root]!]!;
    return root;
  }
}

/** Stories of articles, each given by its number, with the keys of all in one list after the other. */
export function storiesByKeys(articles: number, owners: ArrayLike<number>, keys: ArrayLike<number>): Stories {
  const stories = new Stories(articles);
  // A hash table of places in the list: of a million keys, a Map takes ten times as long, and several times the memory.
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 1));
  const first = new Int32Array(size).fill(-1);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    let slot = (key >>> 0) & (size - 1);
    while (first[slot] !== -1 && keys[first[slot]!] !== key) slot = (slot + 1) & (size - 1);
    if (first[slot] === -1) first[slot] = at;
    else stories.join(owners[first[slot]!]!, owners[at]!);
  }
  return stories;
}
