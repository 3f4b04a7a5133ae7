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

const NO_MEMBERS: readonly Candidate[] = [];

/**
 * A sentence as compromise sees it: a coordinated list of names is one term, a cue word of the rules is one, all between is one `Gap`.
 * Tags of names: the kind (`Company`), its group (`Body`, `Site`, `Work`) and classes, `Entity`, `List` or `Single`; of all else: `Filler` for
 * words, `Word` for these and brackets and colons, `Loose` for these and commas. (An or-block with a quantifier does not match in compromise: hence the tags.)
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
