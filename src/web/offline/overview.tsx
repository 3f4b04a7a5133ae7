/** What the page holds, what it does not, and the relations with most sentences. */
import { periodOfGraph } from "../../graph/drawing/captions.ts";
import { edgeKey } from "../../graph/keys.ts";
import { RelationLine } from "../panel/relation-line.tsx";
import type { Drawn } from "../view/drawn.ts";
import { useWords } from "../words/words.tsx";
import type { OfflineGraph } from "./graph.ts";

const MOST = 60;

/** Before anything is chosen. */
export function Overview({ graph, picture }: { graph: OfflineGraph; picture: Drawn }) {
  const words = useWords();
  const { entities, edges, left } = graph;
  const sentences = edges.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const period = periodOfGraph(graph);
  const strongest = [...picture.edges].sort((a, b) => b.stories - a.stories).slice(0, MOST);
  return (
    <div className="panel-body">
      <h2 className="panel-title">
        <bdi>{graph.title}</bdi>
      </h2>
      <p className="facts figure hint">
        <span>{words.holds(entities.length, edges.length, sentences)}</span>
        {period && <span>{[...new Set(period)].join(" – ")}</span>}
      </p>
      {left.entities + left.edges + left.coMentions > 0 && (
        <p className="offline-left">{words.leftOut(left.entities, left.edges, left.coMentions)}</p>
      )}
      <section aria-label={words.relations}>
        <h3>
          {words.mostSaid} <span className="count">{picture.edges.length}</span>
        </h3>
        <ul>
          {strongest.map((edge) => {
            const [head, tail] = [graph.byId.get(edge.head), graph.byId.get(edge.tail)];
            return head && tail && <RelationLine key={edgeKey(edge)} edge={edge} head={head} tail={tail} />;
          })}
        </ul>
        {picture.edges.length > MOST && <p className="hint">{words.rows.first(MOST)}</p>}
      </section>
    </div>
  );
}
