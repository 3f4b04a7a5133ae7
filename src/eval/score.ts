/** An extraction against its annotation, and the figures of several together. */
import { ENTITY_KINDS, RELATION_KINDS } from "../model/schema.ts";
import { scoreEntities } from "./entities.ts";
import { bCubed, type Link, type Linking } from "./linking.ts";
import type { Prediction } from "./prediction.ts";
import type { Gold } from "./read-gold.ts";
import { scoreRelations } from "./relations.ts";
import { articlePairs, type Structure, structureMisses, structureOf } from "./structure.ts";
import { type Count, type Figures, type Miss, tallied } from "./tallies.ts";

/** What was counted in one issue. */
export interface IssueScore {
  readonly structure: Structure;
  readonly counts: readonly Count[];
  readonly links: readonly Link[];
  /** In the order of the annotated articles. */
  readonly misses: readonly Miss[];
}

export interface Report {
  readonly structure: Structure;
  readonly linking: Linking;
  /** By name, in schema order; a kind that is neither annotated nor found has none. */
  readonly figures: ReadonlyMap<string, Figures>;
}

const NOTHING = { mentions: [], relations: [] };

export function scoreIssue(gold: Gold, prediction: Prediction): IssueScore {
  const pairs = articlePairs(gold, prediction);
  const articles = pairs.map((pair) => {
    const found = pair.found ?? NOTHING;
    const entities = scoreEntities(pair.wanted, found.mentions);
    const relations = scoreRelations(pair.wanted, found);
    return {
      counts: [...entities.counts, ...relations.counts],
      links: entities.links,
      misses: [...structureMisses(pair), ...entities.misses, ...relations.misses],
    };
  });
  return {
    structure: structureOf(pairs, prediction),
    counts: articles.flatMap(({ counts }) => counts),
    links: articles.flatMap(({ links }) => links),
    misses: articles.flatMap(({ misses }) => misses),
  };
}

/** The names of all figures, in the order in which they are shown. */
export const FIGURES: readonly string[] = [
  ...["primary", "all", ...ENTITY_KINDS.map(({ kind }) => kind)].map((scope) => `entities ${scope}`),
  ...["all", ...RELATION_KINDS.map(({ kind }) => kind)].map((scope) => `relations ${scope}`),
  "status",
];

/** Every article, mention and relation weighs the same, in whichever issue it stands. */
export function report(scores: readonly IssueScore[]): Report {
  const figures = tallied(scores.flatMap(({ counts }) => counts));
  return {
    structure: scores.map(({ structure }) => structure).reduce(added, EMPTY),
    linking: bCubed(scores.map(({ links }) => links)),
    figures: new Map(FIGURES.filter((name) => figures.has(name)).map((name) => [name, figures.get(name)!])),
  };
}

const EMPTY: Structure = { articles: 0, found: 0, extra: 0, sections: 0, sources: 0, dates: 0, broken: 0 };

const added = (a: Structure, b: Structure): Structure =>
  Object.fromEntries(
    (Object.keys(EMPTY) as (keyof Structure)[]).map((name) => [name, a[name] + b[name]]),
  ) as unknown as Structure;
