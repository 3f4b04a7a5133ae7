import { normalised } from "../characters.ts";
import { LONGEST_WORD, PREFIX_BITS, Words, wordHash } from "../words.ts";

/** Classes by the part-of-speech mark of the dictionary; the mark's first letters decide. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/^nr/u, 1],
  [/^ns/u, 2],
  [/^nt/u, 3],
  [/^nz/u, 4],
  [/^n/u, 5],
  [/^v/u, 6],
  [/^a/u, 7],
  [/^d/u, 8],
  [/^[mq]/u, 9],
  [/^t/u, 10],
  [/^[il]/u, 11],
  [/^[pcufry]/u, 12],
];
const OTHER = 13;

/** A word table of a dictionary in jieba's form: word, frequency, part of speech, one word a line; of a word that stands twice the first line counts. */
export function buildWords(dictionary: string): Words {
  const lines = dictionary.split("\n").filter((line) => line !== "");
  const size = 2 ** Math.ceil(Math.log2(lines.length * 1.4));
  const words = new Words(new Uint16Array(size), new Uint8Array(size), new Uint8Array(PREFIX_BITS / 8));
  for (const line of lines) {
    const [word = "", frequency = "", mark = ""] = line.split(" ");
    if (word.length > LONGEST_WORD) continue;
    const kind = CLASSES.find(([pattern]) => pattern.test(mark))?.[1] ?? OTHER;
    const units = Uint16Array.from({ length: word.length }, (_, at) => normalised(word.charCodeAt(at)));
    for (let to = 2; to <= units.length; to++) words.addPrefix(wordHash(units, 0, to));
    words.add(wordHash(units, 0, units.length), (rarity(Number(frequency)) << 4) | kind);
  }
  return words;
}

/** 0 for the most frequent words (2 × 10⁵ and more), 15 for the rarest, in equal steps of the logarithm. */
const rarity = (frequency: number): number =>
  Math.max(0, Math.min(15, 15 - Math.floor(Math.log2(Math.max(1, frequency)) * 0.85)));
