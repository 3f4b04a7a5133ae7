/** Previous and next place where the article names what is chosen. */
import type { Api } from "../../api/contract.ts";
import { Tool } from "../parts/tool.tsx";
import { usePage } from "../state/page.tsx";
import type { Reading } from "../state/state.ts";
import { useWords } from "../words/words.tsx";

/** Nothing where an article names it once. */
export function HitWalk({ article, reading }: { article: Api["/api/articles/{id}"]; reading: Reading }) {
  const words = useWords();
  const { state, dispatch } = usePage();
  const { selection } = state;
  const wanted = selection?.of === "entity" ? [selection.id] : selection ? [selection.head, selection.tail] : [];
  const hits = article.mentions.filter((mention) => wanted.includes(mention.entity)).sort((a, b) => a.start - b.start);
  if (hits.length < 2) return null;
  const here = Math.max(
    0,
    hits.findLastIndex((hit) => hit.start <= reading.start),
  );
  const go = (step: number) => {
    const { start, end } = hits[(here + step + hits.length) % hits.length]!;
    dispatch({ do: "read", reading: { article: article.id, start, end } });
  };
  return (
    <span className="walk">
      <Tool icon="up" name={words.previous} onClick={() => go(-1)} />
      <span className="figure hint">{words.place(here + 1, hits.length)}</span>
      <Tool icon="down" name={words.next} onClick={() => go(1)} />
    </span>
  );
}
