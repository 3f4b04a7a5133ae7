/** Tiny annotations and predictions. */
import type { PredictedArticle, PredictedMention, PredictedRelation, Prediction } from "../../src/eval/prediction.ts";
import { type Gold, readGold } from "../../src/eval/read-gold.ts";
import type { EntityKind, RelationKind, Status } from "../../src/model/schema.ts";

/** As an annotator writes it: one article, what is left out empty. */
export const gold = (...articles: object[]): Gold =>
  readGold(
    JSON.stringify({ articles: articles.map((own) => ({ title: "题", entities: [], relations: [], ...own })) }),
    "g",
  );

/** An article whose text holds all that is said of it. */
export function article(
  mentions: readonly (readonly [type: EntityKind, surface: string, entity?: string])[],
  relations: readonly (readonly [head: string, type: RelationKind, tail: string, status?: Status])[] = [],
  own: Partial<PredictedArticle> = {},
): PredictedArticle {
  let text = "";
  const place = (said: string) => {
    text += said;
    return { start: text.length - said.length, end: text.length };
  };
  const named = mentions.map(
    ([type, surface, entity = surface]): PredictedMention => ({ type, surface, entity, ...place(surface) }),
  );
  const related = relations.map(([head, type, tail, status = "asserted"]): PredictedRelation => {
    const evidence = `${head}与${tail}`;
    return { head, type, tail, status, evidence, ...place(evidence) };
  });
  return { title: "题", section: null, source: null, date: null, text, mentions: named, relations: related, ...own };
}

export const prediction = (...articles: PredictedArticle[]): Prediction => ({ articles });

/** All that is annotated, optional things too, and nothing else. */
export const perfect = ({ articles }: Gold): Prediction =>
  prediction(
    ...articles.map(({ title, section, source, date, entities, relations }) =>
      article(
        entities.flatMap(({ type, name, surfaces, optional }) =>
          [...surfaces, ...optional].map((surface) => [type, surface, name] as const),
        ),
        relations.map((r) => [r.head, r.type, r.tail, r.status ?? "asserted"] as const),
        { title, section, source, date },
      ),
    ),
  );
