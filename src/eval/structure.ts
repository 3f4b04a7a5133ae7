/** Were the articles found, each with its section, source and date? */
import { key, squeeze } from "./keys.ts";
import type { PredictedArticle, Prediction } from "./prediction.ts";
import type { Gold, GoldArticle } from "./read-gold.ts";
import type { Miss } from "./tallies.ts";

export interface Structure {
  /** Annotated. */
  readonly articles: number;
  readonly found: number;
  /** Found, but not annotated. */
  readonly extra: number;
  readonly sections: number;
  readonly sources: number;
  readonly dates: number;
  /** Mentions and pieces of evidence whose offsets do not give their own text. */
  readonly broken: number;
}

export interface ArticlePair {
  readonly wanted: GoldArticle;
  readonly found: PredictedArticle | undefined;
}

/** Each annotated article with the first of its title that no other has taken. */
export function articlePairs(gold: Gold, { articles }: Prediction): ArticlePair[] {
  const free = new Map<string, PredictedArticle[]>();
  for (const article of articles) free.set(key(article.title), [...(free.get(key(article.title)) ?? []), article]);
  return gold.articles.map((wanted) => ({ wanted, found: free.get(key(wanted.title))?.shift() }));
}

export function structureOf(pairs: readonly ArticlePair[], { articles }: Prediction): Structure {
  const found = pairs.filter((pair) => pair.found).length;
  const right = (field: Field) => pairs.filter((pair) => pair.found && agrees(pair.wanted, pair.found, field)).length;
  return {
    articles: pairs.length,
    found,
    extra: articles.length - found,
    sections: right("section"),
    sources: right("source"),
    dates: right("date"),
    broken: articles.reduce((sum, article) => sum + brokenIn(article), 0),
  };
}

const FIELDS = ["section", "source", "date"] as const;
type Field = (typeof FIELDS)[number];

export function structureMisses({ wanted, found }: ArticlePair): Miss[] {
  const article = wanted.title;
  if (!found) return [{ article, what: "missed article", detail: "" }];
  return FIELDS.filter((field) => !agrees(wanted, found, field)).map((field) => ({
    article,
    what: `wrong ${field}`,
    detail: `${found[field] ?? "none"}, not ${wanted[field] ?? "none"}`,
  }));
}

const agrees = (wanted: GoldArticle, found: PredictedArticle, field: Field): boolean =>
  field === "date" ? wanted.date === found.date : key(wanted[field]) === key(found[field]);

function brokenIn({ text, mentions, relations }: PredictedArticle): number {
  const lies = (start: number, end: number, said: string) => squeeze(text.slice(start, end)) !== squeeze(said);
  return (
    mentions.filter(({ start, end, surface }) => lies(start, end, surface)).length +
    relations.filter(({ start, end, evidence }) => evidence !== "" && lies(start, end, evidence)).length
  );
}
