/** Mentions of a topic counted, as a store counts those of an entity. */
import { grouped } from "../graph/grouped.ts";
import type { Month } from "../graph/timeline.ts";
import { NO_DATE } from "../model/days.ts";
import type { Facet, MentionSummary, SurfaceCount } from "./graph-store.ts";
import { type DateCount, datesOf, facetsOf, monthsOf, SPAN, surfacesOf } from "./mention-counts.ts";
import type { TopicMention } from "./topic-mentions.ts";

/** One for each. */
const counts = (mentions: readonly TopicMention[]): DateCount[] =>
  mentions.map(({ since, until }) => ({ since, until, mentions: 1 }));

export const topicTimeline = (mentions: readonly TopicMention[]): Month[] => monthsOf(counts(mentions));

const distinct = <T>(items: readonly T[], key: (item: T) => string): number => new Set(items.map(key)).size;
const articleOf = ({ article }: TopicMention): string => article.id;
const issueOf = ({ issue }: TopicMention): string => issue.id;

export function topicSummary(mentions: readonly TopicMention[]): MentionSummary {
  const { mentions: total, ...dates } = datesOf(counts(mentions));
  const facet = (value: (mention: TopicMention) => string | null): Facet[] =>
    facetsOf(
      [...grouped(mentions, value)].map(([each, some]) => {
        return { value: each, mentions: some.length, articles: distinct(some, articleOf) };
      }),
    );
  return {
    ...{ mentions: total, articles: distinct(mentions, articleOf), issues: distinct(mentions, issueOf), ...dates },
    sections: facet(({ article }) => article.section),
    sources: facet(({ article }) => article.source),
  };
}

export const topicSurfaces = (mentions: readonly TopicMention[]): SurfaceCount[] =>
  surfacesOf(
    [...grouped(mentions, ({ surface }) => surface)].map(([surface, some]) => {
      // Mentions come in the order of their dates, the undated last.
      const dated = some.filter(({ since }) => since !== NO_DATE).map(({ since, until }) => since * SPAN + until);
      const [first = null, last = null] = [dated[0], dated.at(-1)];
      return { surface, mentions: some.length, issues: distinct(some, issueOf), first, last };
    }),
  );
