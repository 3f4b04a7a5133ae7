/** What is new about an entity, for people and for programs. */
import { entityKind, relationKind, STATUSES } from "../../src/model/schema.ts";
import type { Period } from "../../src/store/graph-store.ts";
import { type News, newsOf } from "../../src/store/news.ts";
import type { SubjectView } from "../../src/store/topics.ts";
import { head, quoted, title } from "./mention-list.ts";
import type { Wanted } from "./mention-options.ts";
import type { How } from "./mention-views.ts";
import { part } from "./part.ts";
import { faint, marked, onLine, print, printJson } from "./print.ts";

export interface NewsOptions extends How {
  readonly newSince: string;
  readonly until?: string;
  readonly againstSince?: string;
  readonly againstUntil?: string;
}

export async function showNews(store: SubjectView, about: Wanted, options: NewsOptions): Promise<void> {
  const { newSince: since, until, againstSince, againstUntil, limit, json } = options;
  const against: Period = {
    ...(againstSince && { since: againstSince }),
    ...(againstUntil && { until: againstUntil }),
  };
  const news = await newsOf(store, about.subject, {
    since,
    ...(until && { until }),
    ...((againstSince || againstUntil) && { against }),
    ...(limit && { limit }),
  });
  if (json) return printJson({ ...head(about), ...news });
  await print(`${title(about)}\n${asText(news)}`);
}

const periodText = ({ since, until }: Period): string =>
  since && until ? `${since} to ${until}` : since ? `since ${since}` : `up to ${until}`;

function asText({ period, against, mentions, facts, companions, surfaces, words }: News): string {
  return [
    `${periodText(period)}: ${mentions.period} mentions; against ${periodText(against)}: ${mentions.against}\n`,
    part("Facts", facts, ({ type, status, evidence: [first] }) => {
      const { mark } = STATUSES.find((row) => row.status === status)!;
      const fact = `${onLine(first!.headName)} ${mark}${relationKind(type).zh} ${onLine(first!.tailName)}`;
      return `${marked(fact)}  ${onLine(first!.quote)}  ${faint(first!.article.date ?? first!.issue.date ?? "")}`;
    }),
    part("Companions", companions, ({ entity, articles, before }) => {
      const kind = entityKind(entity.type).zh;
      return `${marked(onLine(entity.name))} ${kind}  ${articles} articles, ${before} before`;
    }),
    part("Surfaces", surfaces, ({ surface, mentions }) => `${marked(onLine(surface))}  ${mentions} mentions`),
    part("Words", words, ({ word, sentences, before, mention }) => {
      return `${marked(onLine(word))}  ${sentences} sentences, ${before} before  ${faint(quoted(mention))}`;
    }),
  ].join("");
}
