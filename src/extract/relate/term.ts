import type { Candidate } from "../spans.ts";

/** Words and tags by number: what a rule needs of a sentence is compared by these. */
const numbers = new Map<string, number>();

/** The number of a word, or of a tag written `#Tag`. */
export function featureNumber(feature: string): number {
  const known = numbers.get(feature);
  if (known !== undefined) return known;
  numbers.set(feature, numbers.size);
  return numbers.size - 1;
}

/** How many features there are so far. */
export const featureCount = (): number => numbers.size;

/** What all terms of one word and the same tags have in common. */
export interface TermKind {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
  readonly features: readonly number[];
}

const kinds = new Map<string, TermKind>();

/** The kind of a word with its tags; one object for each, so that cutting a sentence makes no sets. */
export function termKind(text: string, tags: readonly string[]): TermKind {
  const key = `${text} ${tags.join(" ")}`;
  const known = kinds.get(key);
  if (known) return known;
  const kind = { text, tags: new Set(tags), features: [text, ...tags.map((tag) => `#${tag}`)].map(featureNumber) };
  kinds.set(key, kind);
  return kind;
}

const NEAR = 4;
const SHORT = 10;

/** Tags of words by their length in UTF-16 units: `Near` is no more than an adverb, `Short` no more than a phrase. */
export const fillerTags = (length: number): string[] => [
  ...(length <= NEAR ? ["Near"] : []),
  ...(length <= SHORT ? ["Short"] : []),
  "Filler",
  "Word",
  "Loose",
];

const GAPS = Array.from({ length: SHORT + 2 }, (_, length) => termKind("…", [...fillerTags(length), "Gap"]));

/** A stretch of words that mean nothing to a rule. Offsets in UTF-16 units of the article. */
export const gap = (start: number, end: number): Term => new Term(GAPS[Math.min(end - start, SHORT + 1)]!, start, end);

const NO_MEMBERS: readonly Candidate[] = [];

/**
 * A sentence as compromise sees it: a coordinated list of names is one term, a cue word of the rules is one, all between is one `Gap`.
 * Tags of names: the kind (`Company`), its group (`Body`, `Site`, `Work`) and classes, `Entity`, `List` or `Single`; `Explicit` unless carried, `Holder` of what is named next, `Speaker` of what is said next, `Means` of what others do; of all else: `Filler` for
 * words, of these `Near` or `Short` by length, `Word` for these and brackets and colons, `Loose` for these and commas. (An or-block with a quantifier does not match in compromise: hence the tags.)
 * Offsets are UTF-16 units of the article.
 */
export class Term {
  /** What compromise compares with a rule's words. */
  readonly text: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  readonly features: readonly number[];
  readonly start: number;
  readonly end: number;
  /** The names that the term stands for; empty for words. */
  readonly members: readonly Candidate[];

  constructor(kind: TermKind, start: number, end: number, members: readonly Candidate[] = NO_MEMBERS) {
    this.text = kind.text;
    this.normal = kind.text;
    this.tags = kind.tags;
    this.features = kind.features;
    this.start = start;
    this.end = end;
    this.members = members;
  }
}
