/** The sentences of a relation, names marked, each with its citation. */
import { marked } from "../../graph/marked.ts";
import { citation, webAddress } from "../../model/citation.ts";
import type { Edge, Evidence } from "../../model/graph.ts";
import { useWords } from "../words/words.tsx";
import type { OfflineGraph } from "./graph.ts";

/** The list. */
export function EvidenceList({ graph, edge }: { graph: OfflineGraph; edge: Edge }) {
  const names = [edge.head, edge.tail].flatMap((id) => {
    const entity = graph.byId.get(id);
    return entity ? [entity.name, ...entity.aliases] : [];
  });
  return (
    <ul className="evidence-list">
      {edge.evidence.map((one) => (
        <Sentence key={one.id} one={one} names={names} />
      ))}
    </ul>
  );
}

function Sentence({ one, names }: { one: Evidence; names: readonly string[] }) {
  const words = useWords();
  const { quote, issue, article, date, attribution } = one;
  const url = webAddress(article.url);
  return (
    <li>
      <blockquote className="quote">
        <bdi>
          {marked(quote, [one.headName, one.tailName, ...names]).map((piece) =>
            piece.hit ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
          )}
        </bdi>
      </blockquote>
      <p className="whence">
        <bdi>{citation(issue, article)}</bdi>
        {date && (
          <span>
            {words.factDate} <span className="figure">{date}</span>
          </span>
        )}
        {attribution && (
          <span>
            {words.said} {attribution}
          </span>
        )}
        {url && (
          <a href={url} target="_blank" rel="noreferrer noopener">
            {words.original} ↗
          </a>
        )}
      </p>
    </li>
  );
}
