/** One found entity: pictogram, name with the match marked, the alias that matched, counts. */
import { Combobox } from "@mantine/core";
import { marked } from "../../graph/marked.ts";
import type { Entity } from "../../model/graph.ts";
import { KindName } from "../parts/kind.tsx";
import { useWords } from "../words/words.tsx";
import { matchedAlias } from "./matched.ts";

/** A row of the list. */
export function SearchOption({ entity, q }: { entity: Entity; q: string }) {
  const words = useWords();
  const alias = matchedAlias(q, entity);
  return (
    <Combobox.Option value={entity.id} className="search-option">
      <span className="search-name">
        <Marked text={entity.name} q={q} />
        {alias && (
          <span className="hint search-alias">
            <Marked text={words.also(alias)} q={q} />
          </span>
        )}
      </span>
      <span className="search-facts">
        <KindName kind={entity.type} />
        <span className="count">
          {words.mentions(entity.mentions)} · {words.issues(entity.issues)}
        </span>
      </span>
    </Combobox.Option>
  );
}

const Marked = ({ text, q }: { text: string; q: string }) =>
  marked(text, [q]).map((piece) =>
    piece.hit ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
  );
