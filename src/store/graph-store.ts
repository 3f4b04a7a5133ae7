/**
 * Where the graph lives. Reading is split from writing; every store passes tests/store/contract.ts, same results in the same order.
 * Strings sort by UTF-16 code unit, missing last.
 */
import type { Month } from "../graph/timeline.ts";
import type { SettledName, ShortFacts } from "../model/claims.ts";
import type { Extract, ExtractedArticle, Issue } from "../model/extract.ts";
import type {
  ArticleHit,
  ArticleRef,
  CoMention,
  Counts,
  Edge,
  EdgeSummary,
  Entity,
  IssueRef,
  MentionRow,
  Subgraph,
} from "../model/graph.ts";
import type { Kept, KeptKind, KeptOf } from "../model/kept.ts";
import type { EntityKind, RelationKind, Status } from "../model/schema.ts";
import type { EvidenceLimit } from "./evidence-limit.ts";

/** Closed interval of dates, each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Keeps what overlaps; what has no date only when neither is given. */
export interface Period {
  readonly since?: string;
  readonly until?: string;
}

/** One entity, or several taken together; the id of any name of an entity will do. */
export type Subject = string | readonly string[];

/** Which mentions of a subject. Of a list any one is enough, of several lists each must be met. */
export interface MentionFilter extends Period {
  /** Of the article; an empty text stands for none. */
  readonly sections?: readonly string[];
  readonly sources?: readonly string[];
  /** What the text calls it. */
  readonly surfaces?: readonly string[];
  /** Ids. */
  readonly issues?: readonly string[];
  /** Entities named in the same article. */
  readonly beside?: readonly string[];
  /** The article is evidence of such a relation at the subject. */
  readonly relations?: readonly RelationKind[];
  /** Ids. */
  readonly articles?: readonly string[];
}

export interface Page {
  /** Rows from here on; from `next` of the page before. */
  readonly cursor?: string;
  readonly limit?: number;
}

export interface Paged<T> {
  readonly total: number;
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface GraphFilter extends Period {
  /** Kinds of entity; all when absent. */
  readonly types?: readonly EntityKind[];
  readonly relations?: readonly RelationKind[];
  readonly statuses?: readonly Status[];
  /** Only what articles of these issues (ids) and of these sections say. */
  readonly issues?: readonly string[];
  readonly sections?: readonly string[];
  /** Co-mention edges too. */
  readonly coMentions?: boolean;
}

export interface Neighbourhood extends GraphFilter, EvidenceLimit {
  readonly depth?: number;
  /** At most so many entities, the most connected first; what is left out is counted. */
  readonly limit?: number;
}

/** How far apart two entities may be, in hops. */
export const MAX_HOPS = 6;

export interface PathsOptions extends GraphFilter, EvidenceLimit {
  /** Hops at most, up to {@link MAX_HOPS} (4). */
  readonly length?: number;
  /** At most so many paths (10). */
  readonly limit?: number;
}

/** All that binds the entities of some paths, hop by hop. */
export interface Paths extends Subgraph {
  /** Ids from the one end to the other; best first, see graph/paths.ts. */
  readonly paths: readonly (readonly string[])[];
  /** How many more paths there are: at least, unless `counted`. A higher limit shows them. */
  readonly more: number;
  readonly counted: boolean;
}

/** Which articles are looked at: all of these that are given. */
export interface ArticleFilter extends Period {
  readonly sections?: readonly string[];
  readonly sources?: readonly string[];
  /** Ids of issues. */
  readonly issues?: readonly string[];
}

export interface ArticleSearch extends ArticleFilter, Page {
  /** `best` (as none): the words in the title first, then the newest. `date`: the oldest first, as mentions are. */
  readonly order?: "best" | "date";
}

/** What a neighbour list says of an entity beside another. */
export interface Companion {
  readonly entity: Entity;
  /** Articles that name both. */
  readonly articles: number;
  /** Articles of the period that name this one. */
  readonly named: number;
  readonly npmi: number;
}

export interface Companions extends Paged<Companion> {
  /** Articles that name the subject as the filter has it, and all articles of the period: what `npmi` is made of. */
  readonly articles: number;
  readonly all: number;
}

/** A text by which a subject goes. */
export interface SurfaceCount {
  readonly surface: string;
  readonly mentions: number;
  readonly issues: number;
  /** First and last date in the order of mentions; null where none has a date. */
  readonly first: string | null;
  readonly last: string | null;
}

/** A section or source, null for none, with what it holds of a subject. */
export interface Facet {
  readonly value: string | null;
  readonly mentions: number;
  readonly articles: number;
}

export interface MentionSummary {
  readonly mentions: number;
  readonly articles: number;
  readonly issues: number;
  /** First and last date in the order of mentions. */
  readonly first: string | null;
  readonly last: string | null;
  /** What no month counts: mentions whose date is a year alone, by year, and those without a date. */
  readonly years: readonly { readonly year: string; readonly mentions: number }[];
  readonly undated: number;
  /** Most mentions first, then by code unit, null last. */
  readonly sections: readonly Facet[];
  readonly sources: readonly Facet[];
}

export interface StoredIssue extends Issue {
  readonly articles: number;
  readonly mentions: number;
  readonly relations: number;
}

/** An article with the ids of what it mentions, for a reader. */
export interface StoredArticle extends Omit<ExtractedArticle, "mentions" | "relations"> {
  readonly id: string;
  readonly issue: IssueRef & { readonly file: string };
  readonly mentions: readonly {
    start: number;
    end: number;
    surface: string;
    /** As extracted. */
    name: string;
    entity: string;
    type: EntityKind;
    confidence: number;
    rule: string;
  }[];
}

export interface GraphView {
  /** Changes with every commit. */
  revision(): Promise<string>;
  counts(): Promise<Counts>;
  /** Issues by date, then id. */
  issues(): Promise<readonly StoredIssue[]>;
  article(id: string): Promise<StoredArticle | null>;
  /** Articles of an issue in order. */
  articles(issue: string): Promise<readonly ArticleRef[]>;
  /** An entity by its id, or by the id of any name it has. */
  entity(id: string): Promise<Entity | null>;
  /** Entities that bear exactly this name or alias (NFKC, case-folded): most mentions first, then by id. */
  named(name: string): Promise<readonly Entity[]>;
  /** Best first; see search.ts for the rule. */
  search(text: string, options?: { limit?: number; types?: readonly EntityKind[] }): Promise<readonly Entity[]>;
  /** Articles whose text holds what a query asks for: see text/query.ts for what it may say, text/order.ts for the order. */
  articlesWith(query: string, options?: ArticleSearch): Promise<Paged<ArticleHit>>;
  /** Mentions by date (start, end), issue id, article, offset. */
  mentions(subject: Subject, options?: MentionFilter & Page): Promise<Paged<MentionRow>>;
  /** Mentions a month, ascending, without empty months. */
  timeline(subject: Subject, filter?: MentionFilter): Promise<readonly Month[]>;
  /** How often, since when and where a subject is mentioned. */
  summary(subject: Subject, filter?: MentionFilter): Promise<MentionSummary>;
  /** By mentions, then text. */
  surfaces(subject: Subject, filter?: MentionFilter): Promise<readonly SurfaceCount[]>;
  /** Edges at an entity, by stories, then type, head, tail, status. Loops that a merge made are left out. */
  relations(entity: string, options?: GraphFilter & EvidenceLimit & Page): Promise<Paged<Edge>>;
  /** Every edge between two entities, in either direction. */
  between(a: string, b: string): Promise<readonly Edge[]>;
  /** Entities named in the same articles: by npmi × log(1 + articles), then articles, then id. Weighed over all articles of the period. */
  companions(subject: Subject, options?: MentionFilter & Page): Promise<Companions>;
  /** Entities named in some articles of the period, given by their ids, each once; likewise weighed. */
  companionsIn(articles: readonly string[], options?: Period & Page): Promise<Companions>;
  neighbourhood(entities: readonly string[], options?: Neighbourhood): Promise<Subgraph>;
  /** Simple paths between two entities, best evidenced first; null where an entity is unknown. */
  paths(a: string, b: string, options?: PathsOptions): Promise<Paths | null>;
  /** Edges without their sentences: what rankings, projections and metrics are made of. By head, type, tail, status. */
  edgeList(options?: GraphFilter): Promise<readonly EdgeSummary[]>;
  /** The newest issues' typed relations that most stories tell: what a first view shows. */
  newest(options?: { limit?: number }): Promise<Subgraph>;

  /** Gathers what the first questions after a change would wait for, and keeps it where the store has a place for such things. */
  prepare(): Promise<void>;

  /** What people keep beside the graph, by id. */
  kept<K extends KeptKind>(kind: K): Promise<readonly KeptOf<K>[]>;

  /** Everything, streamed in the order of ids (entities), (head, type, tail, status) (edges), (head, tail) (co-mentions). */
  allEntities(): AsyncIterable<Entity>;
  allEdges(): AsyncIterable<Edge>;
  allCoMentions(): AsyncIterable<CoMention>;
  /** Articles with the ids of what they mention, by issue, then place. */
  allArticles(): AsyncIterable<StoredArticle>;
  /** What was put, issue by issue, by id: the lossless record. */
  allExtracts(): AsyncIterable<Extract>;
  /** The names that issues use: by the entity that each means, those that mean none last, then by kind and name. */
  allNames(): AsyncIterable<SettledName>;
  /** What issues say of short names, by the short, the full, the kind. */
  allShortNames(): AsyncIterable<ShortFacts>;
}

export interface PutOptions {
  /** What made this issue: a file's path or any stable name. Never shown to readers of the graph. */
  readonly source: string;
  /** Digest of all that the extract is a function of. */
  readonly fingerprint: string;
}

export type PutOutcome = "added" | "replaced" | "unchanged";

export interface GraphWriter {
  /** The fingerprint under which a source's issue is stored, or null. */
  fingerprint(source: string): Promise<string | null>;
  /** By issue, what made it: the options of its put. */
  sources(): Promise<ReadonlyMap<string, PutOptions>>;
  /** Stores an issue in one transaction, replacing the one of the same id and the one that the same source made before. */
  put(extract: Extract, options: PutOptions): Promise<PutOutcome>;
  /** Takes an issue out, with whatever only it said; false where there is none. */
  remove(issue: string): Promise<boolean>;
  /** Keeps a topic, a view or a note, in place of the one with its id. */
  keep(record: Kept): Promise<void>;
  /** False where nothing of that id is kept. */
  forget(kind: KeptKind, id: string): Promise<boolean>;
}

export interface GraphStore extends GraphView, GraphWriter {
  close(): Promise<void>;
}

/** A fault that a person can mend: the message says what happened and what to do. */
export class StoreError extends Error {
  override name = "StoreError";
}

/** A cursor that no list of this shape gave: the store is well, the request is not. */
export class CursorError extends StoreError {}

/** A search that cannot be made as it was asked: the store is well, the request is not. */
export class QueryError extends StoreError {}
