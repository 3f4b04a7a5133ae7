/** Previous and next place that names what is chosen: across all articles for an entity, within this one for a line. */
import { useInfiniteQuery } from "@tanstack/react-query";
import type { Api } from "../../api/contract.ts";
import { mentions } from "../data/queries.ts";
import { Tool } from "../parts/tool.tsx";
import { usePage } from "../state/page.tsx";
import { type Reading, subjectsOf } from "../state/state.ts";
import { useWords } from "../words/words.tsx";

type Article = Api["/api/articles/{id}"];

/** Nothing where it is named once. */
export function HitWalk({ article, reading }: { article: Article; reading: Reading }) {
  const { selection } = usePage().state;
  if (selection?.of === "entity") return <EntityWalk entity={selection.id} article={article} reading={reading} />;
  if (selection) return <Walk hits={hitsIn(article, subjectsOf(selection))} reading={reading} />;
  return null;
}

const hitsIn = (article: Article, wanted: readonly string[]): Reading[] =>
  article.mentions
    .filter((mention) => wanted.includes(mention.entity))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ article: article.id, start, end }));

interface EntityWalkProps {
  readonly entity: string;
  readonly article: Article;
  readonly reading: Reading;
}

function EntityWalk({ entity, article, reading }: EntityWalkProps) {
  const query = useInfiniteQuery(mentions(entity, usePage().state.within));
  const pages = query.data?.pages ?? [];
  const hits = pages
    .flatMap((page) => page.items)
    .map((row): Reading => ({ article: row.article.id, start: row.start, end: row.end }));
  // An article beyond the pages that were read is walked by itself.
  if (!hits.some((hit) => hit.article === article.id))
    return <Walk hits={hitsIn(article, [entity])} reading={reading} />;
  const onEnd = query.hasNextPage ? () => void query.fetchNextPage() : undefined;
  return <Walk hits={hits} total={pages[0]?.total ?? hits.length} reading={reading} {...(onEnd && { onEnd })} />;
}

interface WalkProps {
  readonly hits: readonly Reading[];
  readonly total?: number;
  readonly reading: Reading;
  /** Asks for more of them. */
  readonly onEnd?: () => void;
}

function Walk({ hits, total = hits.length, reading, onEnd }: WalkProps) {
  const words = useWords();
  const { dispatch } = usePage();
  if (hits.length < 2) return null;
  const inArticle = hits.findIndex((hit) => hit.article === reading.article);
  const last = hits.findLastIndex((hit) => hit.article === reading.article && hit.start <= reading.start);
  const here = Math.max(0, last, inArticle);
  const go = (step: number) => {
    const to = hits[here + step];
    if (to) dispatch({ do: "read", reading: to });
    if (here + step >= hits.length - 2) onEnd?.();
  };
  return (
    <span className="walk">
      <Tool icon="up" name={words.previous} disabled={here === 0} onClick={() => go(-1)} />
      <span className="figure hint">{words.place(here + 1, total)}</span>
      <Tool icon="down" name={words.next} disabled={here >= total - 1} onClick={() => go(1)} />
    </span>
  );
}
