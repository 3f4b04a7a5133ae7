/** What exporters say of evidence: when, and where it is to be read. */
import type { Evidence } from "../model/graph.ts";

/** When the fact is so, else when it was reported. */
export const dateOf = ({ date, article, issue }: Evidence): string | null => date ?? article.date ?? issue.date;

/** First and last date of all that have one, as exact as they are; null where none has. */
export function periodOf(evidence: readonly Evidence[]): { first: string | null; last: string | null } {
  const dates = evidence
    .map(dateOf)
    .filter((date) => date !== null)
    .sort();
  return { first: dates[0] ?? null, last: dates.at(-1) ?? null };
}
