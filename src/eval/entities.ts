/** Were the names in an article found? Each surface counts once an article and kind, however often it stands there. */
import type { EntityKind } from "../model/schema.ts";
import { bareSurface, key, squeeze } from "./keys.ts";
import type { Link } from "./linking.ts";
import type { PredictedMention } from "./prediction.ts";
import type { GoldArticle } from "./read-gold.ts";
import type { Count, Miss, Outcome } from "./tallies.ts";

/** What newsletters of business are about. */
const PRIMARY: ReadonlySet<EntityKind> = new Set<EntityKind>(["company", "agency", "city", "policy"]);

interface Wanted {
  readonly type: EntityKind;
  readonly surface: string;
  /** Cluster of the entity. */
  readonly entity: string;
  readonly required: boolean;
}

export interface EntityScore {
  readonly counts: readonly Count[];
  readonly misses: readonly Miss[];
  /** Of each required surface that was found: which entity it is, and which it was taken for. */
  readonly links: readonly Link[];
}

export function scoreEntities(article: GoldArticle, mentions: readonly PredictedMention[]): EntityScore {
  const wanted = wantedSurfaces(article);
  const found = new Map<string, PredictedMention>();
  for (const mention of mentions) {
    const at = place(mention.type, bareSurface(mention.surface));
    if (!found.has(at)) found.set(at, mention);
  }
  const required = [...wanted].filter(([, { required }]) => required);
  const wrong = [...found].filter(([at]) => !wanted.has(at)).map(([, mention]) => mention);
  const missed = required.filter(([at]) => !found.has(at)).map(([, surface]) => surface);
  const hits = required.filter(([at]) => found.has(at));
  return {
    counts: [
      ...required.flatMap(([, { type }]) => counts(type, "wanted")),
      ...hits.flatMap(([, { type }]) => counts(type, "hit")),
      ...wrong.flatMap(({ type }) => counts(type, "wrong")),
    ],
    misses: [...missed.map(missOf("missed entity", article)), ...wrong.map(missOf("wrong entity", article))],
    links: hits.map(([at, { entity }]) => [entity, cluster(found.get(at)!.type, found.get(at)!.entity)]),
  };
}

/** By kind and bare surface. Of several entities that share one, the last that must be found has it. */
function wantedSurfaces({ entities }: GoldArticle): Map<string, Wanted> {
  const exact = new Map<string, Wanted>();
  for (const { type, name, surfaces, optional } of entities) {
    const entity = cluster(type, name);
    for (const surface of surfaces) exact.set(place(type, squeeze(surface)), { type, surface, entity, required: true });
    for (const surface of optional) {
      const at = place(type, squeeze(surface));
      if (!exact.has(at)) exact.set(at, { type, surface, entity, required: false });
    }
  }
  return new Map([...exact.values()].map((wanted) => [place(wanted.type, bareSurface(wanted.surface)), wanted]));
}

const place = (type: EntityKind, surface: string): string => `${type} ${surface}`;
const cluster = (type: EntityKind, name: string): string => `${type} ${key(name)}`;

const counts = (type: EntityKind, outcome: Outcome): Count[] =>
  ["all", type, ...(PRIMARY.has(type) ? ["primary"] : [])].map((scope) => [`entities ${scope}`, outcome]);

const missOf =
  (what: string, { title }: GoldArticle) =>
  ({ type, surface }: { readonly type: EntityKind; readonly surface: string }): Miss => ({
    article: title,
    what,
    detail: `${type} ${surface}`,
  });
