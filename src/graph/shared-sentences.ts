/** Where two are named in one article, and whether one sentence names both. */
import type { ArticleRef, IssueRef, MentionRow, Span } from "../model/graph.ts";
import { grouped } from "./grouped.ts";

export interface SharedSentence {
  readonly quote: string;
  /** Where the quote begins in the article's text, UTF-16 units. */
  readonly start: number;
  /** Where each is named in the quote, UTF-16 units. */
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

export interface SharedArticle {
  readonly issue: IssueRef;
  readonly article: ArticleRef;
  readonly inOneSentence: boolean;
  /** Those that name both; without any the first of each. */
  readonly sentences: readonly SharedSentence[];
}

/**
 * The articles in which both lists have mentions: those with a sentence that names both first, else in the order given. A sentence is as
 * it is quoted: in a very long one the two must stand near each other.
 */
export function sharedArticles(a: readonly MentionRow[], b: readonly MentionRow[]): SharedArticle[] {
  const others = grouped(b, articleOf);
  const shared = [...grouped(a, articleOf)].flatMap(([id, own]) => {
    const other = others.get(id);
    return other ? [sharedArticle(own, other)] : [];
  });
  return [...shared.filter((each) => each.inOneSentence), ...shared.filter((each) => !each.inOneSentence)];
}

const articleOf = ({ article }: MentionRow): string => article.id;

function sharedArticle(a: readonly MentionRow[], b: readonly MentionRow[]): SharedArticle {
  const [first, other] = [a[0]!, b[0]!];
  const both = [...grouped(a, sentenceStart).values()]
    .map(([row]) => ({ quote: row!.quote, start: sentenceStart(row!), a: spansIn(row!, a), b: spansIn(row!, b) }))
    .filter((sentence) => sentence.b.length > 0);
  const apart = [
    { quote: first.quote, start: sentenceStart(first), a: spansIn(first, a), b: [] },
    { quote: other.quote, start: sentenceStart(other), a: [], b: spansIn(other, b) },
  ];
  const { issue, article } = first;
  return { issue, article, inOneSentence: both.length > 0, sentences: both.length > 0 ? both : apart };
}

/** Where a quote begins in its article. */
const sentenceStart = ({ start, quoteStart }: MentionRow): number => start - quoteStart;

/** Which of some mentions a quote shows. */
function spansIn(quoted: MentionRow, rows: readonly MentionRow[]): Span[] {
  const from = sentenceStart(quoted);
  return rows
    .map(({ start, end }) => ({ start: start - from, end: end - from }))
    .filter(({ start, end }, at) => start >= 0 && quoted.quote.slice(start, end) === rows[at]!.surface);
}
