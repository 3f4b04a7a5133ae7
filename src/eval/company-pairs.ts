/** Was found how two companies of a sentence stand to each other? */
import type { RelationKind } from "../model/schema.ts";
import { COMPANY_RELATIONS, type CompanyRelation } from "./company-labels.ts";
import { key } from "./keys.ts";
import type { PredictedArticle } from "./prediction.ts";
import { type CompanyFact, type CompanyPair, isSame } from "./read-company-pairs.ts";
import { type Count, type Figures, type Miss, type Outcome, tallied } from "./tallies.ts";

export interface PairScore {
  readonly counts: readonly Count[];
  readonly misses: readonly Miss[];
}

/** Counts each relation between the two once, directed ones by their direction; what is found of other names counts neither way. */
export function scoreCompanyPair(
  pair: CompanyPair,
  found: Pick<PredictedArticle, "mentions" | "relations">,
): PairScore {
  const facts = factsBetween(pair.names, found);
  const hits = facts.filter((fact) => pair.facts.some((wanted) => isSame(wanted, fact)));
  const wrong = facts.filter((fact) => !hits.includes(fact) && !pair.open.includes(fact.type));
  const missed = pair.facts.filter((wanted) => !hits.some((fact) => isSame(wanted, fact)));
  return {
    counts: [...counted(pair.facts, "wanted"), ...counted(hits, "hit"), ...counted(wrong, "wrong")],
    misses: [...missed.map(missOf("missed relation", pair)), ...wrong.map(missOf("wrong relation", pair))],
  };
}

/** The figures of all relations between companies together, then of each; a relation that is neither annotated nor found has none. */
export function reportPairs(scores: readonly PairScore[]): Map<string, Figures> {
  const figures = tallied(scores.flatMap(({ counts }) => counts));
  return new Map(
    ["all", ...COMPANY_RELATIONS].map(figureName).flatMap((name) => {
      const figure = figures.get(name);
      return figure ? [[name, figure] as const] : [];
    }),
  );
}

function factsBetween(
  names: readonly [string, string],
  { mentions, relations }: Pick<PredictedArticle, "mentions" | "relations">,
): CompanyFact[] {
  const entities = names.map(
    (name) => new Set(mentions.filter(({ surface }) => key(surface) === key(name)).map(({ entity }) => entity)),
  );
  const facts: CompanyFact[] = [];
  for (const { head, type, tail } of relations) {
    const [from, to] = [head, tail].map((entity) => names.find((_, at) => entities[at]!.has(entity)));
    if (from === undefined || to === undefined || from === to || !isOfCompanies(type)) continue;
    const fact = { head: from, type, tail: to };
    if (!facts.some((known) => isSame(known, fact))) facts.push(fact);
  }
  return facts;
}

const isOfCompanies = (type: RelationKind): type is CompanyRelation =>
  (COMPANY_RELATIONS as readonly RelationKind[]).includes(type);

const figureName = (scope: string): string => `relations ${scope}`;

const counted = (facts: readonly CompanyFact[], outcome: Outcome): Count[] =>
  facts.flatMap(({ type }) => ["all", type].map((scope): Count => [figureName(scope), outcome]));

const missOf =
  (what: string, { sentence }: CompanyPair) =>
  ({ head, type, tail }: CompanyFact): Miss => ({ article: sentence, what, detail: `${head} ${type} ${tail}` });
