/** What is new about a subject in a period against another. */
import { isTelling, logLikelihood } from "../graph/log-likelihood.ts";
import { newTerms } from "../graph/new-terms.ts";
import { nameEraser, termsOf } from "../graph/terms.ts";
import { dayBefore } from "../model/date.ts";
import { daysOf } from "../model/days.ts";
import { type Edge, type Entity, type Evidence, type MentionRow, storiesIn } from "../model/graph.ts";
import { compareKeys } from "./cursor.ts";
import { daysKept, overlap } from "./days.ts";
import type { Companions, Period, Subject, SurfaceCount } from "./graph-store.ts";
import type { SubjectView } from "./topics.ts";

export interface NewCompanion {
  readonly entity: Entity;
  /** Articles that name both, in the period and against it. */
  readonly articles: number;
  readonly before: number;
  readonly npmi: number;
  readonly logLikelihood: number;
}

export interface NewWord {
  readonly word: string;
  /** Sentences that have it, in the period and against it; near-identical ones count once. */
  readonly sentences: number;
  readonly before: number;
  readonly logLikelihood: number;
  /** The first sentence that has it. */
  readonly mention: MentionRow;
}

/** The first of so many. */
export interface Top<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/** Of the period, and of what it is held against. */
interface Both {
  readonly period: number;
  readonly against: number;
}

export interface News {
  readonly period: Period;
  readonly against: Period;
  readonly mentions: Both;
  /** Edges first reported in the period, with its evidence: by stories, then type, head, tail, status. */
  readonly facts: Top<Edge>;
  /** Those not named with it before, or now in a telling greater share of its articles; most telling first. */
  readonly companions: Top<NewCompanion>;
  readonly surfaces: Top<SurfaceCount>;
  /** Most telling first; from so many sentences, the latest of each. */
  readonly words: Top<NewWord> & { readonly read: Both };
}

export interface NewsOptions {
  readonly since: string;
  readonly until?: string;
  /** All before `since`, unless another period is given. */
  readonly against?: Period;
  /** So many of each kind (20). */
  readonly limit?: number;
}

/** A date that is less exact than the periods may lie in both; what may be known already is not new. */
export async function newsOf(store: SubjectView, subject: Subject, options: NewsOptions): Promise<News> {
  const { since, until, against = { until: dayBefore(since) }, limit = 20 } = options;
  const period: Period = { since, ...(until !== undefined && { until }) };
  const [beside, besideBefore] = [await store.companions(subject, period), await store.companions(subject, against)];
  const [surfaces, surfacesBefore] = [await store.surfaces(subject, period), await store.surfaces(subject, against)];
  const known = new Set(surfacesBefore.map(({ surface }) => surface));
  const named = [...beside.items, ...besideBefore.items].flatMap(({ entity }) => [entity.name, ...entity.aliases]);
  const erase = nameEraser([...named, ...[...surfaces, ...surfacesBefore].map(({ surface }) => surface)]);
  const [told, toldBefore] = [await latest(store, subject, period), await latest(store, subject, against)];
  const top = <T>(items: readonly T[]): Top<T> => ({ total: items.length, items: items.slice(0, limit) });
  const sum = (counts: readonly SurfaceCount[]) => counts.reduce((all, { mentions }) => all + mentions, 0);
  return {
    period,
    against,
    mentions: { period: sum(surfaces), against: sum(surfacesBefore) },
    facts: top(await newFacts(store, subject, period, against)),
    companions: top(newCompanions(beside, besideBefore)),
    surfaces: top(surfaces.filter(({ surface }) => !known.has(surface))),
    words: { ...top(newWords(told, toldBefore, erase)), read: { period: told.length, against: toldBefore.length } },
  };
}

async function newFacts(store: SubjectView, subject: Subject, period: Period, against: Period): Promise<Edge[]> {
  const edges = new Map<string, Edge>();
  for (const id of [subject].flat())
    for (const edge of (await store.relations(id)).items)
      edges.set([edge.head, edge.type, edge.tail, edge.status].join(" "), edge);
  const within = (kept: Period) => {
    const days = daysKept(kept);
    return ({ article, issue }: Evidence) => overlap(daysOf(article.date ?? issue.date), days);
  };
  const [now, before] = [within(period), within(against)];
  return [...edges.values()]
    .filter(({ evidence }) => evidence.some(now) && !evidence.some(before))
    .map((edge) => {
      const evidence = edge.evidence.filter(now);
      return { ...edge, evidence, stories: storiesIn(evidence) };
    })
    .map((edge) => ({ key: [-edge.stories, edge.type, edge.head, edge.tail, edge.status], edge }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ edge }) => edge);
}

function newCompanions(beside: Companions, besideBefore: Companions): NewCompanion[] {
  const before = new Map(besideBefore.items.map(({ entity, articles }) => [entity.id, articles]));
  return beside.items
    .flatMap(({ entity, articles, npmi }) => {
      const there = before.get(entity.id) ?? 0;
      const counts = { here: articles, there, allHere: beside.articles, allThere: besideBefore.articles };
      const row = { entity, articles, before: there, npmi, logLikelihood: logLikelihood(counts) };
      return there === 0 || isTelling(counts) ? [row] : [];
    })
    .sort((a, b) => b.logLikelihood - a.logLikelihood);
}

function newWords(told: readonly MentionRow[], before: readonly MentionRow[], erase: (text: string) => string) {
  const terms = (rows: readonly MentionRow[]) => rows.map(({ quote }) => termsOf(erase(quote)));
  return newTerms(terms(told), terms(before)).map(({ term, sentences, before, logLikelihood, first }): NewWord => {
    return { word: term, sentences, before, logLikelihood, mention: told[first]! };
  });
}

/** Of more mentions than this the latest months that hold no more are read. */
const READ = 2_000;

/** The latest mentions of a period, one for each sentence. */
async function latest(store: SubjectView, subject: Subject, period: Period): Promise<MentionRow[]> {
  const months = await store.timeline(subject, period);
  let sum = 0;
  const read = months.toReversed().filter(({ mentions }) => (sum += mentions) <= READ);
  const whole = read.length === months.length;
  const since = (read.at(-1) ?? months.at(-1))?.month;
  const some = whole || !since ? period : { ...period, since };
  const { items } = await store.mentions(subject, { ...some, limit: READ });
  return [...new Map(items.map((row) => [`${row.article.id} ${row.start - row.quoteStart}`, row])).values()];
}
