import { Trie } from "../lexicon/trie.ts";

/** The words that rules speak of, with the tags of the classes they belong to. */
export class Cues {
  readonly #trie = new Trie();
  readonly #openings = new Set<number>();
  readonly #words: string[] = [];
  readonly #tags = new Map<string, readonly string[]>();
  readonly #classes: ReadonlySet<string>;

  constructor(words: Iterable<string>, classes: Readonly<Record<string, readonly string[]>>) {
    for (const [tag, members] of Object.entries(classes))
      for (const word of members) this.#tags.set(word, [...(this.#tags.get(word) ?? []), tag]);
    for (const word of new Set([...words, ...this.#tags.keys()])) {
      this.#trie.add(word, this.#words.push(word) - 1);
      this.#openings.add(word.charCodeAt(0));
    }
    this.#classes = new Set(Object.keys(classes).map((tag) => `#${tag}`));
  }

  /** The longest cue that begins at a place and ends by `to`, or "". */
  longest(text: string, at: number, to: number): string {
    if (!this.#openings.has(text.charCodeAt(at))) return "";
    let word = "";
    this.#trie.at(text, at, (end, value) => {
      if (end <= to) word = this.#words[value]!;
    });
    return word;
  }

  tags(word: string): readonly string[] {
    return this.#tags.get(word) ?? [];
  }

  /** Whether a word or `#Tag` is a cue, rather than the kind of a name or a stretch of other text. */
  isCue(feature: string): boolean {
    return feature.startsWith("#") ? this.#classes.has(feature) : this.#trie.get(feature) >= 0;
  }
}
