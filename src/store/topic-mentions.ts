/** A topic read as an entity is: every place of its phrases is a mention. */
import { type Days, daysOf } from "../model/days.ts";
import type { ArticleHit, ArticleRef, IssueRef, MentionRow, Span } from "../model/graph.ts";
import type { Topic } from "../model/kept.ts";
import { pageOf } from "./cursor.ts";
import { type GraphView, type MentionFilter, type Page, type Paged, QueryError } from "./graph-store.ts";
import { quoteAround } from "./quote.ts";
import { anyOf } from "./text/query.ts";

/** A topic that stands in more articles than this has to be narrowed: all of them are read for each answer. */
const MOST_ARTICLES = 20_000;

/** A mention without its sentence. */
export interface TopicMention extends Span, Days {
  readonly issue: IssueRef;
  readonly article: ArticleRef;
  readonly surface: string;
}

/**
 * All that a filter keeps, in the order of mentions; phrases that overlap are one mention. Throws a QueryError on a topic of too many
 * articles, and on relations: a topic has none.
 */
export async function topicMentions(store: GraphView, topic: Topic, filter: MentionFilter): Promise<TopicMention[]> {
  const { sections, sources, surfaces, beside, relations, articles, ...within } = filter;
  if (relations) throw new QueryError(`The topic “${topic.name}” has no relations: leave that filter out.`);
  const found = await store.articlesWith(anyOf(topic.phrases), { ...within, order: "date", limit: MOST_ARTICLES });
  if (found.total > MOST_ARTICLES)
    throw new QueryError(
      `The topic “${topic.name}” stands in ${found.total} articles; ${MOST_ARTICLES} are possible at most. Ask for a period or for some issues, or make its phrases longer.`,
    );
  const near = beside && new Set((await store.mentions(beside, within)).items.map(({ article }) => article.id));
  const among = articles && new Set(articles);
  return found.items
    .filter(
      ({ article }) =>
        (among?.has(article.id) ?? true) &&
        (sections?.includes(article.section ?? "") ?? true) &&
        (sources?.includes(article.source ?? "") ?? true) &&
        (near?.has(article.id) ?? true),
    )
    .flatMap(mentionsIn)
    .filter(({ surface }) => surfaces?.includes(surface) ?? true);
}

function mentionsIn({ issue, article, hits, surfaces }: ArticleHit): TopicMention[] {
  const days = daysOf(article.date ?? issue.date);
  return hits.map((span, at) => ({ ...span, ...days, issue, article, surface: surfaces[at]! }));
}

/** By date, issue id, article, offset: the order of every list of mentions. */
type Key = readonly [number, number, string, number, number, number];
const KEY: Key = [0, 0, "", 0, 0, 0];
const keyOf = ({ since, until, issue, article, start, end }: TopicMention): Key => {
  return [since, until, issue.id, article.n, start, end];
};

/** A page of them with their sentences. */
export async function topicPage(
  store: GraphView,
  { id, name }: Topic,
  mentions: readonly TopicMention[],
  page: Page,
): Promise<Paged<MentionRow>> {
  const sorted = mentions.map((item) => ({ key: keyOf(item), item }));
  const { items, next } = pageOf<TopicMention, Key>(sorted, page, KEY);
  const texts = await textsOf(store, new Set(items.map(({ article }) => article.id)));
  const rows = items.flatMap(({ issue, article, start, end, surface }): MentionRow[] => {
    const text = texts.get(article.id);
    // Taken out meanwhile.
    if (text === undefined) return [];
    const quote = quoteAround(text, start, end);
    return [{ issue, article, start, end, surface, ...quote, entity: id, name, confidence: 1, rule: "topic" }];
  });
  return { total: mentions.length, items: rows, next };
}

/** So many articles are asked for at once. */
const AT_ONCE = 50;

async function textsOf(store: GraphView, articles: ReadonlySet<string>): Promise<Map<string, string>> {
  const ids = [...articles];
  const texts = new Map<string, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE)
    for (const article of await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => store.article(id))))
      if (article) texts.set(article.id, article.text);
  return texts;
}
