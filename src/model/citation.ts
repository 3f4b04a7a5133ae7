/** How a sentence is cited. */
import type { ArticleRef, IssueRef } from "./graph.ts";

/** `〔publication and number·section·source·date〕`; what is not known is left out. */
export function citation(issue: IssueRef, article: ArticleRef): string {
  const parts = [issue.title, article.section, article.source, article.date ?? issue.date];
  return `〔${parts.filter((part) => part !== null && part !== "").join("·")}〕`;
}
