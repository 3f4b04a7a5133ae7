/** Articles and issues as they are quoted from; each read once for an answer. */
import type { ArticleRef, IssueRef } from "../../model/graph.ts";
import { articleId } from "../../model/identity.ts";
import type { Connection } from "./connection.ts";

export interface Quoted {
  readonly issue: IssueRef;
  readonly article: ArticleRef;
}

export interface QuotedText extends Quoted {
  readonly text: string;
}

interface ArticleRow extends Omit<ArticleRef, "id"> {
  readonly issue: number;
}

export class Refs {
  readonly #c: Connection;
  readonly #articles = new Map<number, Quoted>();
  readonly #issues = new Map<number, IssueRef>();

  constructor(c: Connection) {
    this.#c = c;
  }

  /** By the number of an article. */
  of(key: number): Quoted {
    const known = this.#articles.get(key);
    if (known) return known;
    const row = this.#c.get<ArticleRow>(
      "SELECT issue, n, title, section, date, source, url FROM article WHERE key = ?",
      key,
    )!;
    const issue = this.#issue(row.issue);
    const quoted = { issue, article: articleRef(issue.id, row) };
    this.#articles.set(key, quoted);
    return quoted;
  }

  /** Issues are few beside them. */
  forgetArticles(): void {
    this.#articles.clear();
  }

  #issue(key: number): IssueRef {
    const known = this.#issues.get(key);
    if (known) return known;
    const { id, title, date } = this.#c.get<IssueRef>("SELECT id, title, date FROM issue WHERE key = ?", key)!;
    const issue = { id, title, date };
    this.#issues.set(key, issue);
    return issue;
  }
}

interface TextRow extends Omit<ArticleRef, "id"> {
  readonly key: number;
  readonly text: string;
  readonly issueId: string;
  readonly issueTitle: string;
  readonly issueDate: string | null;
}

const TEXTS = `SELECT a.key, a.n, a.title, a.section, a.date, a.source, a.url, a.text, i.id AS issueId, i.title AS issueTitle, i.date AS issueDate
  FROM json_each(?) AS each CROSS JOIN article AS a ON a.key = each.value CROSS JOIN issue AS i ON i.key = a.issue`;

/** Some articles with their texts, by their numbers: in one statement, since each takes longer than what it reads. */
export function textsOf(c: Connection, articles: Iterable<number>): Map<number, QuotedText> {
  const rows = c.all<TextRow>(TEXTS, JSON.stringify([...new Set(articles)]));
  return new Map(
    rows.map((row) => {
      const issue = { id: row.issueId, title: row.issueTitle, date: row.issueDate };
      return [row.key, { issue, article: articleRef(issue.id, row), text: row.text }];
    }),
  );
}

export const articleRef = (
  issue: string,
  { n, title, section, date, source, url }: Omit<ArticleRef, "id">,
): ArticleRef => ({
  id: articleId(issue, n),
  n,
  title,
  section,
  date,
  source,
  url,
});
