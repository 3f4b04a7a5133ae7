/** Which articles hold what a query wants. */
import { foldText, LINE_END } from "../text/fold-text.ts";
import type { TextQuery } from "../text/query.ts";
import type { Connection } from "./connection.ts";
import type { Listed, Listing } from "./listing.ts";
import { followed, unpackPlaces } from "./places.ts";

const NO = 0;
export const IN_BODY = 1;
/** The title alone holds what is wanted. */
export const IN_TITLE = 2;

/** By place of an article in the listing: not at all, in its body, in its title. All of several is the least of them, one of them the greatest. */
export type Levels = Uint8Array;

export function levelsOf(c: Connection, listing: Listing, { wanted, unwanted }: TextQuery): Levels {
  const finder = new WordFinder(c, listing);
  const groups = wanted.map((words) => words.map((word) => finder.find(word)).reduce(merged(Math.max)));
  const levels = groups.length > 0 ? groups.reduce(merged(Math.min)) : new Uint8Array(listing.articles.length);
  return unwanted.map((word) => finder.find(word)).reduce(merged(unless), levels);
}

const unless = (level: number, unwanted: number): number => (unwanted === NO ? level : NO);

const merged =
  (choose: (a: number, b: number) => number) =>
  (some: Levels, others: Levels): Levels =>
    some.map((level, at) => choose(level, others[at]!));

/** With no more places in question, reading the texts is faster than going on with the index. */
const FEW = 50;

class WordFinder {
  readonly #c: Connection;
  readonly #listing: Listing;
  /** By character. */
  readonly #places = new Map<number, Int32Array>();

  constructor(c: Connection, listing: Listing) {
    this.#c = c;
    this.#listing = listing;
  }

  find(word: string): Levels {
    const [first, ...rest] = Array.from(word, (character) => character.codePointAt(0)!);
    let places = this.#placesOf(first!);
    for (const [at, character] of rest.entries()) {
      if (places.length <= FEW) return this.#levels(places, (row) => this.#levelIn(row, word));
      places = followed(places, this.#placesOf(character), at + 1);
    }
    return this.#levels(places, ({ title }, place) => (place < title ? IN_TITLE : IN_BODY));
  }

  /** Of each article by its first place. */
  #levels(places: Int32Array, levelOf: (row: Listed, place: number) => number): Levels {
    const { articles } = this.#listing;
    const levels = new Uint8Array(articles.length);
    let article = -1;
    let stop = -1;
    for (let each = 0; each < places.length; each++) {
      const place = places[each]!;
      if (place < stop) continue;
      while (place >= stop) stop = articles[++article]!.stop;
      levels[article] = levelOf(articles[article]!, place);
    }
    return levels;
  }

  #levelIn({ article }: Listed, word: string): number {
    const { text } = this.#c.get<{ text: string }>("SELECT text FROM article WHERE key = ?", article)!;
    const { folded } = foldText(text);
    const at = folded.indexOf(word);
    if (at < 0) return NO;
    return folded.lastIndexOf(LINE_END, at) < 0 ? IN_TITLE : IN_BODY;
  }

  #placesOf(character: number): Int32Array {
    const made = this.#places.get(character);
    if (made) return made;
    const rows = this.#c.all<{ issue: number; places: Uint8Array }>(
      "SELECT issue, places FROM place WHERE character = ? ORDER BY issue",
      character,
    );
    const { starts } = this.#listing;
    const places = unpackPlaces(rows.map(({ issue, places: blob }) => ({ start: starts.get(issue)!, places: blob })));
    this.#places.set(character, places);
    return places;
  }
}
