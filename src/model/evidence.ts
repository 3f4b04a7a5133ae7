/** Of which time evidence speaks. */
import type { Evidence } from "./graph.ts";

type Dated = Pick<Evidence, "date" | "article" | "issue">;

/** When the fact is so, else when it was reported; null where neither is known. */
export const dateOf = ({ date, article, issue }: Dated): string | null => date ?? article.date ?? issue.date;

/** First and last date of all that have one, as exact as they are; null where none has. */
export function periodOf(evidence: readonly Dated[]): { first: string | null; last: string | null } {
  const dates = evidence
    .map(dateOf)
    .filter((date) => date !== null)
    .sort();
  return { first: dates[0] ?? null, last: dates.at(-1) ?? null };
}
