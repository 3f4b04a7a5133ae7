/** All that is known about someone or something, as its exporters are handed it: plain records, gathered beforehand. */
import type { ArticleRef, Edge, Entity, Evidence, IssueRef } from "../model/graph.ts";

/** What is listed, and how much more there is. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly left: number;
}

/** A sentence in pieces; names that matter are hits. */
export type Pieces = readonly { readonly text: string; readonly hit: boolean }[];

export interface DossierEvidence extends Evidence {
  readonly pieces: Pieces;
}

export interface DossierRelation extends Omit<Edge, "head" | "tail" | "evidence"> {
  readonly head: Entity;
  readonly tail: Entity;
  readonly evidence: readonly DossierEvidence[];
}

export interface DossierSentence {
  readonly issue: IssueRef;
  readonly article: ArticleRef;
  readonly pieces: Pieces;
}

export interface Dossier {
  readonly title: string;
  /** Whom it is about; nobody where it is a topic. */
  readonly subjects: readonly Entity[];
  /** What a topic looks for. */
  readonly phrases?: readonly string[];
  /** What was asked for: dates as exact as they were given. */
  readonly since: string | null;
  readonly until: string | null;
  /** Dates of the first and the last mention. */
  readonly first: string | null;
  readonly last: string | null;
  readonly mentions: number;
  /** `YYYY-MM`, ascending, those without mentions left out. */
  readonly months: readonly { readonly month: string; readonly mentions: number }[];
  /** Most evidence first. */
  readonly relations: Listed<DossierRelation>;
  /** Of all time, the strongest first. */
  readonly companions: Listed<{ readonly entity: Entity; readonly articles: number; readonly npmi: number }>;
  /** Oldest first; a sentence that names the subject twice is one. */
  readonly sentences: Listed<DossierSentence>;
}
