/** A quoted sentence with names highlighted; a click opens its article. */

import { marked } from "../../graph/marked.ts";
import type { ArticleRef, IssueRef } from "../../model/graph.ts";
import { usePage } from "../state/page.tsx";
import { useWords } from "../words/words.tsx";

interface QuoteProps {
  readonly quote: string;
  /** Names to highlight wherever they occur. */
  readonly names: readonly string[];
  /** Or one place, exactly. */
  readonly at?: { readonly start: number; readonly end: number };
  readonly article: ArticleRef;
  readonly start: number;
  readonly end: number;
}

/** The sentence as a button. */
export function Quote({ quote, names, at, article, start, end }: QuoteProps) {
  const { state, dispatch } = usePage();
  const open = state.reading?.article === article.id && state.reading.start === start;
  return (
    <button
      type="button"
      className="quote"
      aria-current={open || undefined}
      onClick={() => dispatch({ do: "read", reading: { article: article.id, start, end } })}
    >
      {marked(quote, names, at).map((piece) =>
        piece.hit ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
      )}
    </button>
  );
}

/** Issue, date and source of what is quoted. */
export function Whence({ issue, article }: { issue?: IssueRef; article: ArticleRef }) {
  const words = useWords();
  const date = article.date ?? issue?.date ?? words.untitledDate;
  return (
    <p className="whence">
      <span className="figure">{date}</span>
      {issue && <span>{issue.title}</span>}
      <span>{article.source ?? words.noSource}</span>
    </p>
  );
}
