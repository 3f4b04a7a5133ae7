/** Articles as they are quoted from, with the issue they stand in. */
import type { ArticleRef, IssueRef } from "../../model/graph.ts";

/** Columns of an article and of its issue. */
export interface RefRow extends ArticleRef {
  readonly issueId: string;
  readonly issueTitle: string;
  readonly issueDate: string | null;
}

export const issueRef = ({ issueId: id, issueTitle: title, issueDate: date }: RefRow): IssueRef => ({
  id,
  title,
  date,
});

export const articleRef = ({ id, n, title, section, date, source, url }: ArticleRef): ArticleRef => {
  return { id, n, title, section, date, source, url };
};
