import type { ExtractedArticle, Mention, Relation } from "../model/extract.ts";

/** The part of an extract that is scored. */
export interface Prediction {
  readonly articles: readonly PredictedArticle[];
}

export interface PredictedArticle extends Pick<ExtractedArticle, "title" | "section" | "source" | "date" | "text"> {
  readonly mentions: readonly PredictedMention[];
  readonly relations: readonly PredictedRelation[];
}

export type PredictedMention = Pick<Mention, "start" | "end" | "surface" | "type" | "entity">;
export type PredictedRelation = Pick<Relation, "head" | "type" | "tail" | "evidence" | "start" | "end" | "status">;
