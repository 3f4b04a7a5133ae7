/** Quotes that were collected, each with its citation. Pure. */
import { citation } from "../../model/citation.ts";
import type { ArticleRef, IssueRef } from "../../model/graph.ts";

export interface Said {
  readonly quote: string;
  readonly issue: IssueRef;
  readonly article: ArticleRef;
  /** UTF-16 units in the article's text: what it was opened at. */
  readonly start: number;
  readonly end: number;
}

export const keyOf = ({ article, quote }: Pick<Said, "article" | "quote">): string => `${article.id} ${quote}`;

/** With it at the end, or without it. */
export const toggled = (tray: readonly Said[], said: Said): Said[] =>
  tray.some((one) => keyOf(one) === keyOf(said)) ? tray.filter((one) => keyOf(one) !== keyOf(said)) : [...tray, said];

/** A quote with its citation, as it is pasted. */
export const cited = ({ quote, issue, article }: Said): string => `“${quote.trim()}”${citation(issue, article)}`;

/** What Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/gu, "\\$&").replace(/\s+/gu, " ");

/** A list of quotes; links only where they lead to the web. */
export function toMarkdown(tray: readonly Said[], title: string): string {
  const quotes = tray.map(
    (said) => `> ${plain(said.quote)}\n>\n> ${plain(citation(said.issue, said.article))}${linkOf(said.article)}\n`,
  );
  return [`# ${plain(title)}\n`, ...quotes].join("\n");
}

function linkOf({ url }: ArticleRef): string {
  return url && /^https?:\/\/[^\s<>]+$/iu.test(url) ? ` <${url}>` : "";
}
