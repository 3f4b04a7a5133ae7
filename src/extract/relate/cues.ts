import { Trie } from "../lexicon/trie.ts";
import { fillerTags, type TermKind, termKind } from "./term.ts";

/** A class whose compounds belong to it too, unless they say more, as 子公司 does: 外卖平台 is a firm as 平台 is one. */
const WITH_COMPOUNDS = "Firm";

/** Room for them without growing. */
const SLOTS = 1 << 15;

/** The words that rules speak of, with the tags of the classes they belong to. */
export class Cues {
  readonly #trie = new Trie(SLOTS);
  readonly #openings = new Uint8Array(1 << 16);
  readonly #kinds: TermKind[] = [];
  readonly #classes: ReadonlySet<string>;

  constructor(words: Iterable<string>, classes: Readonly<Record<string, readonly string[]>>) {
    const tags = new Map<string, string[]>([...words].map((word) => [word, []]));
    for (const [tag, members] of Object.entries(classes))
      for (const word of members) tags.set(word, [...(tags.get(word) ?? []), tag]);
    const nouns = classes[WITH_COMPOUNDS] ?? [];
    for (const [word, own] of tags)
      if (own.length === 0 && nouns.some((noun) => word.endsWith(noun))) own.push(WITH_COMPOUNDS);
    for (const [word, own] of tags) {
      this.#trie.add(word, this.#kinds.push(termKind(word.toLowerCase(), [...fillerTags(word.length), ...own])) - 1);
      this.#openings[word.charCodeAt(0)] = 1;
    }
    this.#classes = new Set(Object.keys(classes).map((tag) => `#${tag}`));
  }

  /** The longest cue that begins at a place and ends by `to`. */
  longest(text: string, at: number, to: number): TermKind | undefined {
    if (this.#openings[text.charCodeAt(at)] === 0) return undefined;
    let longest: TermKind | undefined;
    this.#trie.at(text, at, (end, value) => {
      if (end <= to) longest = this.#kinds[value]!;
    });
    return longest;
  }

  /** Whether a word or `#Tag` is a cue, rather than the kind of a name or a stretch of other text. */
  isCue(feature: string): boolean {
    return feature.startsWith("#") ? this.#classes.has(feature) : this.#trie.get(feature) >= 0;
  }
}
