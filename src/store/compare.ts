/** Two entities or topics held against each other. */
import { edgeKept } from "../graph/filter.ts";
import { type SharedArticle, sharedArticles } from "../graph/shared-sentences.ts";
import { type MonthOfTwo, sideBySide } from "../graph/timeline.ts";
import { daysOf } from "../model/days.ts";
import type { Edge, Entity } from "../model/graph.ts";
import type { Topic } from "../model/kept.ts";
import type { EntityKind } from "../model/schema.ts";
import { compareKeys } from "./cursor.ts";
import type { Companion, GraphView, MentionSummary, Period } from "./graph-store.ts";
import type { Top } from "./news.ts";
import { type SubjectView, withTopics } from "./topics.ts";

export interface Compared extends Pick<MentionSummary, "mentions" | "articles" | "issues" | "first" | "last"> {
  readonly id: string;
  readonly name: string;
  readonly type: EntityKind | "topic";
}

type Bond = Pick<Companion, "articles" | "npmi">;

/** Someone who is named with both. */
export interface SharedCompanion {
  readonly entity: Entity;
  readonly a: Bond;
  readonly b: Bond;
}

export interface Comparison {
  readonly a: Compared;
  readonly b: Compared;
  /** What is said between the two; of a topic nothing is. */
  readonly edges: readonly Edge[];
  /** Articles that name both: those with a sentence that does first, then the oldest. */
  readonly together: Top<SharedArticle> & { readonly inOneSentence: number };
  readonly timeline: {
    /** From the first month of either to the last; what is dated by a year alone, or not at all, is in none. */
    readonly months: readonly MonthOfTwo[];
    /** In how many of them both are mentioned. */
    readonly both: number;
    /** Who is mentioned first; null where the dates do not tell. */
    readonly earlier: "a" | "b" | null;
  };
  /** `shared` by the weaker of the two bonds, the strongest first; the others as companions are sorted. */
  readonly companions: {
    readonly shared: Top<SharedCompanion>;
    readonly onlyA: Top<Companion>;
    readonly onlyB: Top<Companion>;
  };
}

export interface CompareOptions extends Period {
  /** So many of each list (20). */
  readonly limit?: number;
}

/** Within a period, if one is given. Throws a QueryError on a topic that is too wide. */
export async function compare(
  store: GraphView,
  a: Entity | Topic,
  b: Entity | Topic,
  { limit = 20, ...period }: CompareOptions = {},
): Promise<Comparison> {
  const view = withTopics(store);
  const [one, other] = [await comparedOf(view, a, period), await comparedOf(view, b, period)];
  const beside = async (one: string, other: string) => (await view.mentions(one, { ...period, beside: [other] })).items;
  const together = sharedArticles(await beside(a.id, b.id), await beside(b.id, a.id));
  const months = sideBySide(await view.timeline(a.id, period), await view.timeline(b.id, period));
  const kept = edgeKept(period);
  const top = <T>(items: readonly T[]): Top<T> => ({ total: items.length, items: items.slice(0, limit) });
  const [besideA, besideB] = [await companionsOf(view, a, b, period), await companionsOf(view, b, a, period)];
  return {
    ...{ a: one, b: other },
    edges: (await store.between(a.id, b.id)).flatMap((edge) => kept(edge) ?? []),
    together: { ...top(together), inOneSentence: together.filter(({ inOneSentence }) => inOneSentence).length },
    timeline: {
      months,
      both: months.filter((month) => month.a > 0 && month.b > 0).length,
      earlier: earlierOf(one.first, other.first),
    },
    companions: {
      shared: top(sharedCompanions(besideA, besideB)),
      onlyA: top(without(besideA, besideB)),
      onlyB: top(without(besideB, besideA)),
    },
  };
}

async function comparedOf(view: SubjectView, subject: Entity | Topic, period: Period): Promise<Compared> {
  const { mentions, articles, issues, first, last } = await view.summary(subject.id, period);
  const type = "kind" in subject ? subject.kind : subject.type;
  return { id: subject.id, name: subject.name, type, mentions, articles, issues, first, last };
}

/** An interval that ends before the other begins; what has no date tells nothing. */
function earlierOf(a: string | null, b: string | null): "a" | "b" | null {
  if (a === null || b === null) return null;
  const [one, other] = [daysOf(a), daysOf(b)];
  if (one.until < other.since) return "a";
  return other.until < one.since ? "b" : null;
}

/** Without the other of the two. */
async function companionsOf(
  view: SubjectView,
  one: Entity | Topic,
  other: Entity | Topic,
  period: Period,
): Promise<Companion[]> {
  return (await view.companions(one.id, period)).items.filter(({ entity }) => entity.id !== other.id);
}

const idsOf = (some: readonly Companion[]): Set<string> => new Set(some.map(({ entity }) => entity.id));

function without(some: readonly Companion[], others: readonly Companion[]): Companion[] {
  const known = idsOf(others);
  return some.filter(({ entity }) => !known.has(entity.id));
}

function sharedCompanions(besideA: readonly Companion[], besideB: readonly Companion[]): SharedCompanion[] {
  const ofB = new Map(besideB.map((each) => [each.entity.id, each]));
  const strength = ({ articles, npmi }: Bond) => npmi * Math.log(1 + articles);
  const bond = ({ articles, npmi }: Companion): Bond => ({ articles, npmi });
  return besideA
    .flatMap((each) => {
      const other = ofB.get(each.entity.id);
      return other ? [{ entity: each.entity, a: bond(each), b: bond(other) }] : [];
    })
    .map((item) => ({ item, key: [-Math.min(strength(item.a), strength(item.b)), item.entity.id] }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}
