/** Entities most often named in the same articles. */
import { useQuery } from "@tanstack/react-query";
import { isTopicId } from "../../model/kept.ts";
import { companions } from "../data/queries.ts";
import { KindMark } from "../parts/kind.tsx";
import { usePage } from "../state/page.tsx";
import type { Selection } from "../state/state.ts";
import { useWords } from "../words/words.tsx";

/** Chips with counts; a click opens what is said of both. */
export function Companions({ id }: { id: string }) {
  const words = useWords();
  const { state, dispatch } = usePage();
  const { data } = useQuery(companions(id, state.within));
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-label={words.companions}>
      <h3>
        {words.companions} <span className="count">{data.total}</span>
      </h3>
      <div className="chips">
        {data.items.map(({ entity, articles }) => (
          <button
            key={entity.id}
            type="button"
            className="chip"
            onClick={() => dispatch({ do: "select", selection: bothOf(id, entity.id) })}
          >
            <KindMark kind={entity.type} /> {entity.name} <span className="count">{words.articles(articles)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}

/** A topic has no line to anyone: it is compared. */
const bothOf = (id: string, other: string): Selection =>
  isTopicId(id) ? { of: "pair", a: id, b: other } : { of: "edge", head: id, tail: other, type: "co" };
