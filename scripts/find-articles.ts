/** Articles by what their text says, each with its best sentence. */
import { given } from "../src/api/given.ts";
import type { ArticleHit } from "../src/model/graph.ts";
import type { GraphView, Period } from "../src/store/graph-store.ts";
import { bold, faint, highlighted, onLine, print, printJson, warn } from "./support/print.ts";

export interface ArticleOptions extends Period {
  readonly section?: readonly string[];
  readonly source?: readonly string[];
  readonly order?: "best" | "date";
  readonly limit: number;
  readonly json?: boolean;
}

/** Prints what is found. Throws a QueryError. */
export async function findArticles(store: GraphView, query: string, options: ArticleOptions): Promise<void> {
  const { since, until, section: sections, source: sources, order, limit, json } = options;
  const { total, items } = await store.articlesWith(query, given({ since, until, sections, sources, order, limit }));
  if (json) return printJson({ total, articles: items });
  if (total === 0) return warn(`No article says “${onLine(query)}”.`);
  for (const hit of items) await print(shown(hit));
  if (items.length < total) await print(`${total - items.length} more: --limit ${total} shows all.\n`);
}

function shown({ issue, article, hits, quote, quoteHits }: ArticleHit): string {
  const { title, section, source, date, id } = article;
  const inTitle = hits.filter(({ end }) => end <= title.length);
  const about = [date ?? issue.date ?? "undated", issue.title, section, source, id].flatMap((each) => each ?? []);
  const lines = [highlighted(title, inTitle, bold), faint(onLine(about.join("  "))), highlighted(quote, quoteHits)];
  return `${lines.join("\n  ")}\n\n`;
}
