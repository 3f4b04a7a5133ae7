/**
 * Finds entities by what people type: any part of a name or alias from one character on, full pinyin, or the initials of it. Case, width and
 * traditional or simplified characters do not matter.
 *
 * The order: exact name, exact alias, beginning of a name, of an alias, part of either; then pinyin, the same as name or alias, at its beginning,
 * within it; then initials likewise. Within each: most mentions, then id. Whole numbers only, so that every store answers alike.
 */
import type { Entity } from "../model/graph.ts";
import { byCodeUnit } from "../model/identity.ts";
import type { EntityKind } from "../model/schema.ts";
import { ReadingsInMemory, type ReadingsKept, withReadings } from "./readings.ts";
import { unify } from "./variants.ts";

/** Longer names have no pinyin: nobody types it, and making it takes long. */
const PINYIN_LENGTH = 30;
const HAN = /\p{Script=Han}/u;

/** Full-width and compatibility forms, case and white space made plain. */
export const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();

/** The same with one form for each character. */
const comparable = (text: string): string => unify(fold(text));

export interface SearchOptions {
  readonly limit?: number;
  readonly types?: readonly EntityKind[];
}

/** Words of all entities, best entity first, in one string: a line each. */
interface Lines {
  readonly text: string;
  /** Where each line begins, and whose it is. */
  readonly starts: Int32Array;
  readonly owners: Int32Array;
}

/** Names as they are typed by sound. */
interface Sounds {
  readonly pinyin: Lines;
  readonly initials: Lines;
}

/** Built once for a revision; pinyin only when first asked for. */
export class SearchIndex {
  readonly #entities: readonly Entity[];
  readonly #names: Lines;
  readonly #aliases: Lines;
  readonly #readings: ReadingsKept;
  #sounds: Sounds | undefined;

  constructor(entities: Iterable<Entity>, readings: ReadingsKept = new ReadingsInMemory()) {
    this.#readings = readings;
    this.#entities = [...entities].sort((a, b) => b.mentions - a.mentions || byCodeUnit(a.id, b.id));
    this.#names = lines(this.#entities, ({ name }) => [comparable(name)]);
    this.#aliases = lines(this.#entities, ({ aliases }) => aliases.map(comparable));
  }

  /** Best first, at most `limit` (20). Nothing is found for nothing. */
  search(text: string, { limit = 20, types }: SearchOptions = {}): Entity[] {
    const query = comparable(text);
    if (!query) return [];
    const kinds = types && new Set(types);
    const keeps = (owner: number) => !kinds || kinds.has(this.#entities[owner]!.type);
    const find = (where: Lines, what: string) => fits(where, what, limit, keeps);
    const found = new Set<number>();
    for (const owners of this.#classes(query, find)) {
      for (const owner of owners) if (found.size < limit) found.add(owner);
      if (found.size >= limit) break;
    }
    return [...found].map((owner) => this.#entities[owner]!);
  }

  /** Works out the pinyin of all names now rather than when first asked for. */
  prepare(): void {
    this.#heard();
  }

  #heard(): Sounds {
    return (this.#sounds ??= soundsOf(this.#entities, this.#readings));
  }

  /** Owners, class by class, the best first. */
  *#classes(query: string, find: (where: Lines, what: string) => Fits): Generator<readonly number[]> {
    const [name, alias] = [find(this.#names, query), find(this.#aliases, query)];
    yield* [name.whole, alias.whole, name.beginning, alias.beginning];
    yield [...name.part, ...alias.part].sort((a, b) => a - b);
    const typed = query.replaceAll("ü", "v").replace(/[\s'’]/gu, "");
    if (!/^[a-z0-9]*[a-z][a-z0-9]*$/u.test(typed)) return;
    const { pinyin, initials } = this.#heard();
    for (const where of [pinyin, initials]) {
      const { whole, beginning, part } = find(where, typed);
      yield* [whole, beginning, part];
    }
  }
}

function soundsOf(entities: readonly Entity[], kept: ReadingsKept): Sounds {
  const readings = withReadings(kept, (read) =>
    entities.map(({ name, aliases, type }) =>
      [name, ...aliases]
        .map(fold)
        .filter((each) => each.length <= PINYIN_LENGTH && HAN.test(each))
        .map((each) => read(each, type === "person")),
    ),
  );
  return {
    pinyin: lines(readings, (names) => names.map((name) => name.replaceAll(" ", ""))),
    initials: lines(readings, (names) => names.map((name) => name.replace(/(\S)\S* ?/gu, "$1"))),
  };
}

function lines<T>(items: readonly T[], wordsOf: (item: T) => readonly string[]): Lines {
  const words: string[] = [];
  const owners: number[] = [];
  for (const [owner, item] of items.entries())
    for (const word of wordsOf(item)) {
      words.push(word);
      owners.push(owner);
    }
  const starts = new Int32Array(words.length);
  let at = 1;
  for (const [line, word] of words.entries()) {
    starts[line] = at;
    at += word.length + 1;
  }
  return { text: `\n${words.join("\n")}\n`, starts, owners: Int32Array.from(owners) };
}

/** Owners of the lines that are, begin with, or hold what was asked for: at most `limit` of each, ascending. */
interface Fits {
  readonly whole: number[];
  readonly beginning: number[];
  readonly part: number[];
}

/** One pass over all places, asking for the line only where its owner may still matter. */
function fits({ text, starts, owners }: Lines, what: string, limit: number, keeps: (owner: number) => boolean): Fits {
  const found: Fits = { whole: [], beginning: [], part: [] };
  let line = 0;
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) {
    const begins = text[at - 1] === "\n";
    const ends = text[at + what.length] === "\n";
    const list = begins ? (ends ? found.whole : found.beginning) : found.part;
    if (list.length >= limit) continue;
    line = lineAt(starts, at, line);
    const owner = owners[line]!;
    if (list.at(-1) !== owner && keeps(owner)) list.push(owner);
    if (found.whole.length >= limit) break;
  }
  return found;
}

/** The last line that begins at or before a place, from `low` on. */
function lineAt(starts: Int32Array, place: number, low: number): number {
  let [a, b] = [low, starts.length - 1];
  while (a < b) {
    const middle = (a + b + 1) >> 1;
    if (starts[middle]! <= place) a = middle;
    else b = middle - 1;
  }
  return a;
}
