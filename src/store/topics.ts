/** Topics in the place of entities, the same way on every store. */
import { isTopicId, type Topic } from "../model/kept.ts";
import type { GraphView, MentionFilter, Page, Subject } from "./graph-store.ts";
import { topicSummary, topicSurfaces, topicTimeline } from "./topic-counts.ts";
import { topicMentions, topicPage } from "./topic-mentions.ts";

/** What a subject is asked for. */
export type SubjectView = Pick<
  GraphView,
  "mentions" | "timeline" | "summary" | "surfaces" | "companions" | "relations"
>;

/** A topic by its id, as it is kept. */
export const topicById = async (store: GraphView, id: string): Promise<Topic | null> =>
  isTopicId(id) ? ((await store.kept("topic")).find((topic) => topic.id === id) ?? null) : null;

/**
 * A store whose subjects may be topics, each by itself: not in a list. What they stand beside may be topics, too. Throws a QueryError on a
 * topic that is too wide.
 */
export function withTopics(store: GraphView): SubjectView {
  /** The filter as the store knows it, and what is found where the subject is a topic. */
  async function read(subject: Subject, asked: MentionFilter & Page) {
    const filter = await besideArticles(store, asked);
    const { cursor: _, limit: __, ...kept } = filter;
    const topic = typeof subject === "string" ? await topicById(store, subject) : null;
    return { filter, found: topic && { topic, mentions: await topicMentions(store, topic, kept) } };
  }
  return {
    async mentions(subject, options = {}) {
      const { filter, found } = await read(subject, options);
      return found ? topicPage(store, found.topic, found.mentions, filter) : store.mentions(subject, filter);
    },
    async timeline(subject, options = {}) {
      const { filter, found } = await read(subject, options);
      return found ? topicTimeline(found.mentions) : store.timeline(subject, filter);
    },
    async summary(subject, options = {}) {
      const { filter, found } = await read(subject, options);
      return found ? topicSummary(found.mentions) : store.summary(subject, filter);
    },
    async surfaces(subject, options = {}) {
      const { filter, found } = await read(subject, options);
      return found ? topicSurfaces(found.mentions) : store.surfaces(subject, filter);
    },
    async companions(subject, options = {}) {
      const { filter, found } = await read(subject, options);
      if (!found) return store.companions(subject, filter);
      const articles = new Set(found.mentions.map(({ article }) => article.id));
      return store.companionsIn([...articles], filter);
    },
    relations: (entity, options) => store.relations(entity, options),
  };
}

/** Where a topic is among what an article is to name too, the articles that name any of it stand for all of it. */
async function besideArticles(store: GraphView, filter: MentionFilter & Page): Promise<MentionFilter & Page> {
  const { beside, ...rest } = filter;
  if (!beside?.some(isTopicId)) return filter;
  const { since, until, issues } = rest;
  const within = { ...(since && { since }), ...(until && { until }), ...(issues && { issues }) };
  const entities = beside.filter((id) => !isTopicId(id));
  const near = new Set((await store.mentions(entities, within)).items.map(({ article }) => article.id));
  for (const id of beside) {
    const topic = await topicById(store, id);
    for (const { article } of topic ? await topicMentions(store, topic, within) : []) near.add(article.id);
  }
  return { ...rest, articles: rest.articles?.filter((id) => near.has(id)) ?? [...near] };
}
