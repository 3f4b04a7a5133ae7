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

/** A store whose subjects may be topics, each by itself: not in a list. Throws a QueryError on a topic that is too wide. */
export function withTopics(store: GraphView): SubjectView {
  /** Null where the subject is no topic. */
  async function read(subject: Subject, { cursor: _, limit: __, ...filter }: MentionFilter & Page) {
    const topic = typeof subject === "string" ? await topicById(store, subject) : null;
    return topic && { topic, mentions: await topicMentions(store, topic, filter) };
  }
  return {
    async mentions(subject, options = {}) {
      const found = await read(subject, options);
      return found ? topicPage(store, found.topic, found.mentions, options) : store.mentions(subject, options);
    },
    async timeline(subject, filter = {}) {
      const found = await read(subject, filter);
      return found ? topicTimeline(found.mentions) : store.timeline(subject, filter);
    },
    async summary(subject, filter = {}) {
      const found = await read(subject, filter);
      return found ? topicSummary(found.mentions) : store.summary(subject, filter);
    },
    async surfaces(subject, filter = {}) {
      const found = await read(subject, filter);
      return found ? topicSurfaces(found.mentions) : store.surfaces(subject, filter);
    },
    async companions(subject, options = {}) {
      const found = await read(subject, options);
      if (!found) return store.companions(subject, options);
      const articles = new Set(found.mentions.map(({ article }) => article.id));
      return store.companionsIn([...articles], options);
    },
    relations: (entity, options) => store.relations(entity, options),
  };
}
