/** A quoted sentence with names highlighted; a click opens its article. */

import { marked } from "../../graph/marked.ts";
import type { ArticleRef, IssueRef } from "../../model/graph.ts";
import { shortcutOf } from "../keys/shortcuts.ts";
import { usePage } from "../state/page.tsx";
import { QuoteTools } from "../tray/quote-tools.tsx";
import { useTray } from "../tray/use-tray.tsx";
import { useWords } from "../words/words.tsx";

interface QuoteProps {
  readonly quote: string;
  /** Names to highlight wherever they occur. */
  readonly names: readonly string[];
  /** Or one place, exactly. */
  readonly at?: { readonly start: number; readonly end: number };
  readonly issue: IssueRef;
  readonly article: ArticleRef;
  readonly start: number;
  readonly end: number;
}

/** The sentence as a button, with what can be done with it. C copies it with its citation, X collects it. */
export function Quote({ quote, names, at, issue, article, start, end }: QuoteProps) {
  const { state, dispatch } = usePage();
  const tray = useTray();
  const said = { quote, issue, article, start, end };
  const open = state.reading?.article === article.id && state.reading.start === start;
  return (
    <div className="quoted">
      <button
        type="button"
        className="quote"
        aria-current={open || undefined}
        aria-keyshortcuts="C X"
        onClick={() => dispatch({ do: "read", reading: { article: article.id, start, end } })}
        onKeyDown={(event) => {
          const asked = shortcutOf("quote", event.nativeEvent);
          if (asked === "copy") tray.copy(said);
          if (asked === "collect") tray.toggle(said);
        }}
      >
        {marked(quote, names, at).map((piece) =>
          piece.hit ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
        )}
      </button>
      <QuoteTools said={said} />
    </div>
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
