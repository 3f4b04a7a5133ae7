/** Where a sentence stands, in one line. */
import type { ArticleRef, IssueRef } from "./graph.ts";

/** 〔刊名·期·栏目·来源·日期〕; what is unknown or said already is left out. */
export function citation(issue: IssueRef, article: ArticleRef): string {
  const parts = [
    issue.title,
    issue.date && !issue.title.includes(issue.date) ? issue.date : null,
    article.section,
    article.source,
    article.date !== issue.date ? article.date : null,
  ];
  return `〔${parts.filter((part) => part !== null && part !== "").join("·")}〕`;
}

/** The address of a source as a link may have it, or null where it is none of the web. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:/iu.test(url) && URL.canParse(url) ? new URL(url).href.replaceAll("\\", "%5C") : null;
