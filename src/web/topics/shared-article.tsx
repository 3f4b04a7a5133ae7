/** An article that names both, with its sentences. */
import type { Api } from "../../api/contract.ts";
import { Quote, Whence } from "../parts/quote.tsx";

type Shared = Api["/api/compare"]["together"]["items"][number];

/** A row; a click on a sentence opens the article there. */
export function SharedArticle({ shared: { issue, article, sentences } }: { shared: Shared }) {
  return (
    <li>
      {sentences.map(({ quote, start, a, b }) => {
        const spans = [...a, ...b].sort((one, other) => one.start - other.start);
        const [first] = spans;
        return (
          <Quote
            key={start}
            quote={quote}
            names={spans.map((span) => quote.slice(span.start, span.end))}
            issue={issue}
            article={article}
            start={start + (first?.start ?? 0)}
            end={start + (first?.end ?? quote.length)}
          />
        );
      })}
      <Whence issue={issue} article={article} />
    </li>
  );
}
