/** One article whose text holds what was typed: its title, its date, the sentence with the hits marked. */
import { Combobox } from "@mantine/core";
import type { Api } from "../../api/contract.ts";
import { useWords } from "../words/words.tsx";

export type Hit = Api["/api/articles"]["items"][number];

/** Tells an article from an entity among the values of the list. */
const ARTICLE = "article ";
export const optionOf = ({ article }: Hit): string => `${ARTICLE}${article.id}`;
export const isArticle = (value: string): boolean => value.startsWith(ARTICLE);

/** A row of the list. */
export function ArticleOption({ hit }: { hit: Hit }) {
  const words = useWords();
  const { article, issue } = hit;
  return (
    <Combobox.Option value={optionOf(hit)} className="search-option search-article">
      <span className="search-facts">
        <span>{article.title}</span>
        <span className="count figure">{article.date ?? issue.date ?? words.untitledDate}</span>
      </span>
      <span className="search-quote hint">
        <MarkedQuote hit={hit} />
      </span>
    </Combobox.Option>
  );
}

function MarkedQuote({ hit: { quote, quoteHits } }: { hit: Hit }) {
  const ends = [...quoteHits.map(({ end }) => end), quote.length];
  const starts = [0, ...quoteHits.map(({ end }) => end)];
  return starts.map((from, at) => {
    const hit = quoteHits[at];
    return (
      <span key={from}>
        {quote.slice(from, hit?.start ?? ends[at])}
        {hit && <mark>{quote.slice(hit.start, hit.end)}</mark>}
      </span>
    );
  });
}
