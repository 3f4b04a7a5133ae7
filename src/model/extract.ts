/** All that one issue says: the unit that is read, stored, replaced and removed. Offsets are UTF-16 units. */
import type { EntityKind, RelationKind, Status } from "./schema.ts";

export interface Issue {
  readonly id: string;
  readonly title: string;
  /** `2022-01-05`, `2022-01` or `2022`, as exact as the source says. */
  readonly date: string | null;
  /** Base name of the file. */
  readonly file: string;
}

export interface Article {
  /** Place in the issue, from 1. */
  readonly n: number;
  readonly section: string | null;
  readonly title: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly compiler: string | null;
  readonly author: string | null;
  readonly date: string | null;
  /** Re-joined title, `\n`, body. */
  readonly text: string;
}

/** Runs of text that lie in the file as they are: text[at … at+length) is file[from … from+length). Ascending, gapless in the text. */
export type OffsetMap = readonly { readonly at: number; readonly from: number; readonly length: number }[];

export interface ReadArticle extends Article {
  readonly offsets: OffsetMap;
}

/** What a reader makes of a file. */
export interface ReadIssue {
  readonly issue: Issue;
  readonly articles: readonly ReadArticle[];
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly type: EntityKind;
  /** Canonical name. */
  readonly entity: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
}

export interface Relation {
  /** Canonical names of the ends, with their kinds. */
  readonly head: string;
  readonly headType: EntityKind;
  readonly type: RelationKind;
  readonly tail: string;
  readonly tailType: EntityKind;
  readonly evidence: string;
  readonly start: number;
  readonly end: number;
  /** When the fact is so, if the text says. */
  readonly date: string | null;
  readonly status: Status;
  /** Who says it, as written. */
  readonly attribution: string | null;
  readonly confidence: number;
  readonly rule: string;
}

/** How a name came to be known, weakest first. */
export const RANKS = ["guess", "rule", "lexicon"] as const;
export type Rank = (typeof RANKS)[number];

/** “This issue names an entity of this kind so”: kept with the issue, resolved with those of all others. */
export interface NameClaim {
  readonly kind: EntityKind;
  readonly name: string;
  readonly rank: Rank;
  /** Names that hold beyond the article, with how often this issue uses each; 0 for those that only the lexicon knows. */
  readonly aliases: readonly (readonly [name: string, count: number])[];
}

/** “This issue says that the short name stands for the full one.” */
export interface ShortNameClaim {
  readonly kind: EntityKind;
  readonly short: string;
  readonly full: string;
}

export interface ExtractedArticle extends ReadArticle {
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
}

export interface Extract {
  readonly issue: Issue;
  readonly articles: readonly ExtractedArticle[];
  readonly names: readonly NameClaim[];
  readonly shortNames: readonly ShortNameClaim[];
}
