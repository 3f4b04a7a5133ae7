/** Were the relations of an article found, and do they stand as the text says? An end may go by any name of its entity. */
import { type RelationKind, relationKind } from "../model/schema.ts";
import { key, keys, overlap } from "./keys.ts";
import type { PredictedArticle, PredictedRelation } from "./prediction.ts";
import type { GoldArticle, GoldEntity, GoldRelation } from "./read-gold.ts";
import type { Count, Miss, Outcome } from "./tallies.ts";

interface Ends {
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
}

interface Wanted extends Ends {
  readonly gold: GoldRelation;
  readonly ofProduct: boolean;
}

export interface RelationScore {
  readonly counts: readonly Count[];
  readonly misses: readonly Miss[];
}

export function scoreRelations(
  article: GoldArticle,
  found: Pick<PredictedArticle, "mentions" | "relations">,
): RelationScore {
  const wanted = wantedRelations(article);
  const taken = new Set<Wanted>();
  const counts: Count[] = [];
  const misses: Miss[] = [];
  const miss = (what: string, relation: GoldRelation | PredictedRelation, more = "") =>
    misses.push({ article: article.title, what, detail: written(relation) + more });

  for (const relation of distinct(found.relations)) {
    const match = bestMatch(relation, endsOf(relation, found.mentions), wanted, taken);
    if (!match) {
      counts.push(...counted(relation.type, "wrong"));
      miss("wrong relation", relation);
    } else if (!taken.has(match)) {
      taken.add(match);
      if (match.gold.optional) continue;
      counts.push(...counted(relation.type, "hit"), ...statusCounts(match.gold, relation));
      if (isMisstated(match.gold, relation))
        miss("wrong status", relation, `: ${relation.status}, not ${match.gold.status}`);
    }
  }
  for (const one of wanted.filter(({ gold }) => !gold.optional)) {
    counts.push(...counted(one.gold.type, "wanted"));
    if (!taken.has(one)) miss("missed relation", one.gold);
  }
  return { counts, misses };
}

function wantedRelations({ entities, relations }: GoldArticle): Wanted[] {
  const products = keys(
    entities.filter(({ type }) => type === "product").flatMap((e) => [...namesOf(e), ...e.surfaces]),
  );
  return relations.map((gold) => {
    const [heads, tails] = [keys(gold.heads ?? [gold.head]), keys(gold.tails ?? [gold.tail])];
    return {
      gold,
      heads: otherNames(heads, entities),
      tails: otherNames(tails, entities),
      ofProduct: overlap(tails, products),
    };
  });
}

const namesOf = ({ name, names }: GoldEntity): readonly string[] => names ?? [name];

/** With every name of the entities that these names are names of. */
function otherNames(names: ReadonlySet<string>, entities: readonly GoldEntity[]): Set<string> {
  const groups = entities.map((entity) => keys([...namesOf(entity), ...entity.surfaces, ...entity.optional]));
  return new Set([...names, ...groups.filter((group) => overlap(group, names)).flatMap((group) => [...group])]);
}

/** Each relation once, however often the article states it. */
function distinct(relations: readonly PredictedRelation[]): PredictedRelation[] {
  const first = new Map<string, PredictedRelation>();
  for (const relation of relations) {
    const ends = [key(relation.head), key(relation.tail)];
    const id = [relation.type, ...(isSymmetric(relation.type) ? ends.sort() : ends)].join("\n");
    if (!first.has(id)) first.set(id, relation);
  }
  return [...first.values()];
}

const isSymmetric = (type: RelationKind): boolean => relationKind(type).symmetric;

/** A found entity goes by its name and by all surfaces that were linked to it. */
function endsOf({ head, tail }: PredictedRelation, mentions: PredictedArticle["mentions"]): Ends {
  const names = (entity: string) =>
    keys([entity, ...mentions.filter((mention) => mention.entity === entity).map(({ surface }) => surface)]);
  return { heads: names(head), tails: names(tail) };
}

/** One that is not taken before one that is; of these, one of the very kind before one that counts alike. */
function bestMatch(relation: PredictedRelation, ends: Ends, wanted: readonly Wanted[], taken: ReadonlySet<Wanted>) {
  const matches = wanted.filter((one) => countsAlike(one, relation.type) && meets(one, ends, relation.type));
  const free = matches.filter((one) => !taken.has(one));
  const best = free.length > 0 ? free : matches;
  return best.find(({ gold }) => gold.type === relation.type) ?? best[0];
}

/** Texts hardly tell owning a product from launching it. */
const OF_PRODUCTS: ReadonlySet<RelationKind> = new Set<RelationKind>(["owns", "launches"]);

const countsAlike = ({ gold, ofProduct }: Wanted, type: RelationKind): boolean =>
  gold.type === type || (ofProduct && OF_PRODUCTS.has(gold.type) && OF_PRODUCTS.has(type));

const meets = (one: Ends, other: Ends, type: RelationKind): boolean =>
  (overlap(one.heads, other.heads) && overlap(one.tails, other.tails)) ||
  (isSymmetric(type) && overlap(one.heads, other.tails) && overlap(one.tails, other.heads));

const counted = (type: RelationKind, outcome: Outcome): Count[] =>
  ["all", type].map((scope) => [`relations ${scope}`, outcome]);

const isMisstated = (wanted: GoldRelation, found: PredictedRelation): boolean =>
  Boolean(wanted.status) && wanted.status !== found.status;

function statusCounts(wanted: GoldRelation, found: PredictedRelation): Count[] {
  if (!wanted.status) return [];
  return [
    ["status", "wanted"],
    ["status", isMisstated(wanted, found) ? "wrong" : "hit"],
  ];
}

const written = ({ head, type, tail, evidence }: GoldRelation | PredictedRelation): string =>
  `${head} ${type} ${tail}${evidence ? ` (${evidence})` : ""}`;
