/** Relationships of the graph as people see it: mentions of an article by entity, and one for each piece of evidence. */
import { type Days, daysOf } from "../../model/days.ts";
import type { Mention, Relation } from "../../model/extract.ts";
import { byCodeUnit, relationId } from "../../model/identity.ts";
import type { RelationKind } from "../../model/schema.ts";
import { whole } from "./connection.ts";
import { headKey, mentionKey, tailKey } from "./records.ts";

/** An article with the days of its date. */
export interface Speaking extends Days {
  readonly id: string;
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
}

/** The id of the entity that an extracted name means. */
export type Meaning = (key: string) => string | undefined;

/** One row for each entity that an article mentions. Parallel lists, one item a mention; places are among all mentions of the article. */
export function mentionRows({ id, mentions }: Speaking, meaning: Meaning): object[] {
  const byEntity = new Map<string, { readonly mention: Mention; readonly place: number }[]>();
  for (const [place, mention] of mentions.entries()) {
    const entity = meaning(mentionKey(mention));
    if (entity !== undefined) byEntity.set(entity, [...(byEntity.get(entity) ?? []), { mention, place }]);
  }
  return [...byEntity]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([entity, list]) => ({
      article: id,
      entity,
      said: {
        count: whole(list.length),
        surfaces: list.map(({ mention }) => mention.surface),
        starts: list.map(({ mention }) => whole(mention.start)),
        ends: list.map(({ mention }) => whole(mention.end)),
        names: list.map(({ mention }) => mention.entity),
        confidences: list.map(({ mention }) => mention.confidence),
        rules: list.map(({ mention }) => mention.rule),
        places: list.map(({ place }) => whole(place)),
      },
    }));
}

export interface EvidenceRow {
  readonly type: RelationKind;
  readonly head: string;
  readonly tail: string;
  readonly said: object;
}

/** One row for each relation that `keeps` keeps. Places are among all relations of the article. */
export function evidenceRows(
  { id, relations, ...reported }: Speaking,
  meaning: Meaning,
  keeps: (relation: Relation) => boolean = () => true,
): EvidenceRow[] {
  return relations.flatMap((r, place) => {
    const [head, tail] = [meaning(headKey(r)), meaning(tailKey(r))];
    if (head === undefined || tail === undefined || !keeps(r)) return [];
    const { since, until } = r.date === null ? reported : daysOf(r.date);
    const said = {
      id: relationId(id, r),
      articleId: id,
      quote: r.evidence,
      start: whole(r.start),
      end: whole(r.end),
      date: r.date,
      status: r.status,
      attribution: r.attribution,
      confidence: r.confidence,
      rule: r.rule,
      headName: r.head,
      tailName: r.tail,
      since: whole(since),
      until: whole(until),
      place: whole(place),
    };
    return [{ type: r.type, head, tail, said }];
  });
}
