/** What each route of the contract answers. */
import { withGaps } from "../graph/timeline.ts";
import type { Edge, Entity } from "../model/graph.ts";
import { explainArticle } from "../pipeline.ts";
import { compare } from "../store/compare.ts";
import { cursorOf, keyIn } from "../store/cursor.ts";
import { CursorError, type GraphView, type MentionFilter, type Subject } from "../store/graph-store.ts";
import { newsOf } from "../store/news.ts";
import { ownedBy } from "../store/owned.ts";
import { type SubjectView, withTopics } from "../store/topics.ts";
import { asked } from "./asked.ts";
import { checkIssues, checkPeriod } from "./checks.ts";
import type { Answer, Input, JsonRoute } from "./contract.ts";
import type { Frozen } from "./frozen.ts";
import { given } from "./given.ts";
import { issueNews } from "./issue-news.ts";
import { metrics } from "./metrics.ts";
import { noEntity, RequestError } from "./problems.ts";
import { entitiesOf, projection } from "./projection.ts";
import { knownEntity, resolveIds, selectSubgraph } from "./select.ts";
import { knownSubject, mentionsAsked, subjectOf } from "./subject.ts";

/** What is true of this server, whatever the store. */
export interface Here {
  readonly writable: boolean;
}

type Answers = {
  readonly [N in JsonRoute]: (store: GraphView, input: Input<N>, here: Here) => Promise<Frozen<Answer<N>>>;
};

const whole = <T>(items: readonly T[]) => ({ total: items.length, items, next: null });

/** Both are of one filter; what no month counts is told beside. */
async function timeline(store: SubjectView, subject: Subject, filter: MentionFilter) {
  const [months, summary] = await Promise.all([store.timeline(subject, filter), store.summary(subject, filter)]);
  const { mentions, first, last, years, undated } = summary;
  return { ...whole(withGaps(months)), mentions, first, last, years, undated };
}

/** A page of a ranked list, from behind the row that the cursor names. Throws a CursorError where that is not in it. */
function pageAfter(found: readonly Entity[], cursor: string | undefined, limit: number) {
  const last = keyIn(cursor, [""]);
  const from = last ? found.findIndex(({ id }) => id === last[0]) + 1 : 0;
  if (last && from === 0) throw new CursorError("This cursor is of another list. Start again from its first page.");
  const items = found.slice(from, from + limit);
  const more = from + limit < found.length;
  return { total: found.length, items, next: more ? cursorOf([items.at(-1)!.id]) : null };
}

/** One row for each route that answers JSON. Throws a RequestError for what cannot be answered. */
export const answers: Answers = {
  health: async (store, _, { writable }) => ({ status: "ok", revision: await store.revision(), writable }),
  stats: (store) => store.counts(),
  issues: async (store) => whole(await store.issues()),
  issueArticles: async (store, { params: { id } }) => {
    const articles = await store.articles(id);
    if (articles.length === 0 && !(await store.issues()).some((issue) => issue.id === id))
      throw new RequestError(404, `There is no issue “${id}”.`);
    return whole(articles);
  },
  articles: async (store, { query: { q, ...rest } }) => {
    const filter = asked(rest);
    checkPeriod(filter);
    return store.articlesWith(q, filter);
  },
  article: async (store, { params }) => {
    const article = await store.article(params.id);
    if (!article) throw new RequestError(404, `There is no article “${params.id}”.`);
    const { id, n, title, section, date, source, url, issue, compiler, author, text, mentions } = article;
    return { id, n, title, section, date, source, url, issue, compiler, author, text, mentions };
  },
  explanation: async (store, { params }) => {
    const article = await store.article(params.id);
    if (!article) throw new RequestError(404, `There is no article “${params.id}”.`);
    return explainArticle(article, given({ lexicon: process.env.GUANXI_LEXICON }));
  },
  search: async (store, { query: { q, types, limit, cursor } }) => {
    const found = await store.search(q, given({ types, limit: Number.MAX_SAFE_INTEGER }));
    return pageAfter(found, cursor, limit);
  },
  entity: (store, { params }) => knownEntity(store, params.id),
  mentions: async (store, { params, query }) =>
    withTopics(store).mentions(...(await mentionsAsked(store, params.id, query))),
  timeline: async (store, { params, query }) =>
    timeline(withTopics(store), ...(await mentionsAsked(store, params.id, query))),
  summary: async (store, { params, query }) =>
    withTopics(store).summary(...(await mentionsAsked(store, params.id, query))),
  surfaces: async (store, { params, query }) =>
    whole(await withTopics(store).surfaces(...(await mentionsAsked(store, params.id, query)))),
  owned: async (store, { params }) => whole(await ownedBy(store, (await knownEntity(store, params.id)).id)),
  news: async (store, { params, query: { owned, againstSince, againstUntil, ...query } }) => {
    const against = given({ since: againstSince, until: againstUntil });
    checkPeriod(given(query));
    checkPeriod(against);
    return newsOf(withTopics(store), await subjectOf(store, params.id, owned), {
      ...given(query),
      ...(Object.keys(against).length > 0 && { against }),
    });
  },
  relations: async (store, { params, query }) => {
    const filter = asked(query);
    checkPeriod(filter);
    const { id } = await knownEntity(store, params.id);
    const page = await store.relations(id, filter);
    const otherOf = ({ head, tail }: Edge) => (head === id ? tail : head);
    const others = new Map((await entitiesOf(store, page.items.map(otherOf))).map((other) => [other.id, other]));
    const withOther = (edge: Edge) => {
      const other = others.get(otherOf(edge));
      if (!other) throw noEntity(otherOf(edge));
      return { ...edge, other };
    };
    return { ...page, items: page.items.map(withOther) };
  },
  companions: async (store, { params, query }) =>
    withTopics(store).companions(...(await mentionsAsked(store, params.id, query))),
  between: async (store, { query: { a, b, ...page } }) => {
    const [head, tail] = await resolveIds(store, [a, b]);
    return {
      edges: await store.between(head!, tail!),
      together: await store.mentions(head!, { beside: [tail!], ...given(page) }),
    };
  },
  compare: async (store, { query: { a, b, ...rest } }) => {
    const options = given(rest);
    checkPeriod(options);
    const [one, other] = [await knownSubject(store, a), await knownSubject(store, b)];
    if (one.id === other.id) throw new RequestError(400, `“a” and “b” are one: ${one.id}.`);
    return compare(store, one, other, options);
  },
  issueNews: (store, { query }) => issueNews(store, query.issue),
  topics: async (store) => whole(await store.kept("topic")),
  views: async (store) => whole(await store.kept("view")),
  notes: async (store) => whole(await store.kept("note")),
  newest: (store, { query }) => store.newest(query),
  subgraph: (store, { query }) => selectSubgraph(store, asked(query)),
  paths: async (store, { query: { a, b, paths, ...rest } }) => {
    const filter = asked(rest);
    checkPeriod(filter);
    await checkIssues(store, filter);
    const [from, to] = await resolveIds(store, [a, b]);
    return (await store.paths(from!, to!, given({ ...filter, limit: paths })))!;
  },
  projection: (store, { query }) => projection(store, given(query)),
  metrics: (store, { query }) => metrics(store, asked(query)),
};
