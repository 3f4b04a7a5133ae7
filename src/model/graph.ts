/** What a store answers, a query returns, an exporter writes and a view draws. */
import type { Issue } from "./extract.ts";
import type { EntityKind, RelationKind, Status } from "./schema.ts";

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityKind;
  /** By count, then name; without the canonical name. */
  readonly aliases: readonly string[];
  /** How many mentions, in how many issues. */
  readonly mentions: number;
  readonly issues: number;
}

/** An article as it is quoted from. */
export interface ArticleRef {
  readonly id: string;
  readonly n: number;
  readonly title: string;
  readonly section: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

export type IssueRef = Omit<Issue, "file">;

export interface MentionRow {
  readonly issue: IssueRef;
  readonly article: ArticleRef;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The sentence around it, and where the name lies in it. */
  readonly quote: string;
  readonly quoteStart: number;
  /** Whom it names, by id. */
  readonly entity: string;
  /** Name under which it was extracted. */
  readonly name: string;
  readonly confidence: number;
  readonly rule: string;
}

/** text.slice(start, end), in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article that full-text search found. */
export interface ArticleHit {
  readonly issue: IssueRef;
  readonly article: ArticleRef;
  /** Of the article's text, whose first line is the title; ascending, overlapping ones joined. */
  readonly hits: readonly Span[];
  /** What stands at each hit. */
  readonly surfaces: readonly string[];
  /** The first sentence with most of the query's words, of the body if any stands there. */
  readonly quote: string;
  /** Where the hit begins in the quote that it was made around, and all hits in it. */
  readonly quoteStart: number;
  readonly quoteHits: readonly Span[];
}

export interface Evidence {
  readonly id: string;
  readonly issue: IssueRef;
  readonly article: ArticleRef;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** When the fact is so; `article.date` is when it was reported. */
  readonly date: string | null;
  readonly attribution: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly headName: string;
  readonly tailName: string;
  /** Articles that retell one another tell one story: it goes by the least of their ids. */
  readonly story: string;
}

/** One edge for each (head, type, tail, status). Symmetric ones have the lesser id as head. */
export interface Edge {
  readonly head: string;
  readonly type: RelationKind;
  readonly tail: string;
  readonly status: Status;
  readonly evidence: readonly Evidence[];
  /** How many stories all of the evidence comes from, asked for or not: what is retold counts once. */
  readonly stories: number;
  /** How many more pieces of evidence there are, where not all were asked for. */
  readonly left?: number | undefined;
}

/** An edge without its sentences. */
export interface EdgeSummary extends Omit<Edge, "evidence" | "left"> {
  /** How many pieces. */
  readonly evidence: number;
}

/** Whether an edge binds two entities, either way. */
export const binds =
  (a: string, b: string) =>
  ({ head, tail }: Pick<Edge, "head" | "tail">): boolean =>
    (head === a && tail === b) || (head === b && tail === a);

/** How many stories some evidence comes from. */
export const storiesIn = (evidence: readonly Evidence[]): number => new Set(evidence.map(({ story }) => story)).size;

/** Two entities in one article; head is the lesser id. */
export interface CoMention {
  readonly head: string;
  readonly tail: string;
  /** Articles that name both. */
  readonly articles: number;
  /** Normalised pointwise mutual information over articles, −1 to 1. */
  readonly npmi: number;
}

/** Two entities and what they share; head is the lesser id. */
export interface ProjectedPair {
  readonly head: string;
  readonly tail: string;
  /** Ids, ascending. */
  readonly shared: readonly string[];
}

export interface Subgraph {
  readonly entities: readonly Entity[];
  readonly edges: readonly Edge[];
  readonly coMentions: readonly CoMention[];
  /** What a limit left out. */
  readonly left: { readonly entities: number; readonly edges: number; readonly coMentions: number };
}

export interface Counts {
  readonly issues: number;
  readonly articles: number;
  readonly entities: number;
  readonly mentions: number;
  readonly relations: number;
  /** Entities by kind, in schema order, those with none left out. */
  readonly byType: Readonly<Partial<Record<EntityKind, number>>>;
}
