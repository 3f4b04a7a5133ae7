/** An article with what it mentions marked; a click on a name chooses the entity. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Api } from "../../api/contract.ts";
import { sentenceAround } from "../../graph/sentence.ts";
import { article as articleQuery } from "../data/queries.ts";
import { Fault } from "../parts/fault.tsx";
import { Whence } from "../parts/quote.tsx";
import { Tool } from "../parts/tool.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { usePage } from "../state/page.tsx";
import type { Reading } from "../state/state.ts";
import { QuoteTools } from "../tray/quote-tools.tsx";
import { useWords } from "../words/words.tsx";
import { ArticleText } from "./article-text.tsx";
import { HitWalk } from "./hit-walk.tsx";
import { Tabs } from "./tabs.tsx";

type Article = Api["/api/articles/{id}"];

/** The open article. */
export function Reader({ reading }: { reading: Reading }) {
  const words = useWords();
  const { dispatch } = usePage();
  const { data, error, refetch } = useQuery(articleQuery(reading.article));
  return (
    <article className="reader" aria-label={words.article}>
      <header className="panel-head">
        <Tool icon="back" name={words.back} onClick={() => dispatch({ do: "read", reading: null })} />
        <span className="hint">{data ? words.markedIn(data.mentions.length) : words.loading}</span>
        {data && <HitWalk article={data} reading={reading} />}
        {data && <SentenceTools article={data} reading={reading} />}
      </header>
      <Tabs reading={reading} />
      {error && <Fault error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting lines={12} />}
      {data && <Body article={data} reading={reading} />}
    </article>
  );
}

/** Of the sentence that is read. */
function SentenceTools({ article, reading: { start, end } }: { article: Article; reading: Reading }) {
  const { id, n, title, section, date, source, url, issue, text } = article;
  const sentence = sentenceAround(text, start, end);
  const quote = text.slice(sentence.start, sentence.end);
  return <QuoteTools said={{ quote, issue, article: { id, n, title, section, date, source, url }, start, end }} />;
}

function Body({ article, reading }: { article: Article; reading: Reading }) {
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scroller.current?.querySelector(`[data-at="${reading.start}"], .evidence`)?.scrollIntoView({ block: "center" });
  }, [reading.start]);
  return (
    <div className="reader-body" ref={scroller}>
      <Whence issue={article.issue} article={article} />
      <p className="whence">{words.inFile(article.issue.file, article.n, article.section)}</p>
      <ArticleText article={article} reading={reading} />
      {article.url && /^https?:\/\//iu.test(article.url) && (
        <p>
          <a href={article.url} target="_blank" rel="noreferrer noopener">
            {words.original} ↗
          </a>
        </p>
      )}
    </div>
  );
}
