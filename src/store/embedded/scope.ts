/** Issues and sections of a filter, looked up. */
import type { GraphFilter } from "../graph-store.ts";
import type { IndexFilter } from "../selection.ts";
import type { Source } from "./read-edges.ts";

const ARTICLES = `SELECT a.key FROM article AS a JOIN issue AS i ON i.key = a.issue
  WHERE (?1 IS NULL OR i.id IN (SELECT value FROM json_each(?1))) AND (?2 IS NULL OR a.section IN (SELECT value FROM json_each(?2)))`;

/** The same filter with the articles of its issues and sections. */
export function scoped<F extends GraphFilter>({ c, index }: Source, filter: F): F & IndexFilter {
  const { issues, sections } = filter;
  if (!issues && !sections) return filter;
  const list = (values: readonly string[] | undefined) => (values ? JSON.stringify(values) : null);
  const keys = new Set(c.all<{ key: number }>(ARTICLES, list(issues), list(sections)).map(({ key }) => key));
  return { ...filter, articles: Uint8Array.from(index.articleKeys, (key) => Number(keys.has(key))) };
}
