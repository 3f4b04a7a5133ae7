/** Entities named in the same articles as a subject. */
import { CoMentions } from "../co-mentions.ts";
import { companionPage } from "../companions.ts";
import { daysKept } from "../days.ts";
import type { GraphIndex } from "../graph-index.ts";
import type { Companions, MentionFilter, Page, Period, Subject } from "../graph-store.ts";
import { keysOf } from "./article-keys.ts";
import type { Connection } from "./connection.ts";
import { articlesKept, type MentionSelection, ordinalsOf, selectMentions } from "./mention-selection.ts";
import type { Source } from "./read-edges.ts";

/** Those of the subject itself are not among them. */
export function companionsOf({ c, index }: Source, subject: Subject, options: MentionFilter & Page): Companions {
  const selection = selectMentions(c, () => index, subject, options);
  const together = new CoMentions(index, { days: daysKept(options) });
  const own = ordinalsOf(index, selection.members);
  const isOwn = new Uint8Array(index.entities.length);
  for (const entity of own) isOwn[entity] = 1;
  const keys = articleKeys(c, selection, options);
  const articles = articlesKept(index, c, own, options).filter(
    (article) => together.counts(article) && (keys?.has(index.articleKeys[article]!) ?? true),
  );
  return pageOf(index, together, articles, (other) => !isOwn[other], options);
}

/** All that some articles name. */
export function companionsIn({ c, index }: Source, articles: readonly string[], options: Period & Page): Companions {
  const keys = new Set(keysOf(c, articles));
  const places = Int32Array.from(index.articleKeys.keys()).filter((at) => keys.has(index.articleKeys[at]!));
  return pageOf(index, new CoMentions(index, { days: daysKept(options) }), places, () => true, options);
}

/** Those that `among` keeps in some articles. */
function pageOf(
  index: GraphIndex,
  together: CoMentions,
  articles: Int32Array,
  among: (other: number) => boolean,
  options: Page,
): Companions {
  const beside = together.beside(articles, among).map(({ entity, ...rest }) => {
    return { ...rest, id: index.entities[entity]!.id, entity: index.entities[entity]! };
  });
  const { total, items, next } = companionPage(beside, options);
  return {
    ...{ total, articles: articles.length, all: together.all },
    items: items.map(({ entity, articles, named, npmi }) => ({ entity, articles, named, npmi })),
    next,
  };
}

/** Articles by what only the tables know; null where the filter does not ask for it. */
function articleKeys(
  c: Connection,
  { names, where, values }: MentionSelection,
  { sections, sources, surfaces, issues, articles }: MentionFilter,
): Set<number> | null {
  if (!sections && !sources && !surfaces && !issues && !articles) return null;
  const text = `SELECT m.article FROM mention AS m WHERE m.name = ? AND ${where}`;
  return new Set(
    names.flatMap(({ key }) => c.all<{ article: number }>(text, key, ...values).map(({ article }) => article)),
  );
}
