/** What is said between two entities, sentence by sentence. */
import { edgeKey } from "../../graph/keys.ts";
import { relationKind, STATUSES } from "../../model/schema.ts";
import { KindMark } from "../parts/kind.tsx";
import { usePage } from "../state/page.tsx";
import { useLabel, useWords } from "../words/words.tsx";
import { EvidenceList } from "./evidence.tsx";
import { between, type OfflineGraph, type PlacedEntity } from "./graph.ts";
import { PanelHead } from "./panel-head.tsx";

interface Ends {
  readonly graph: OfflineGraph;
  readonly head: PlacedEntity;
  readonly tail: PlacedEntity;
}

/** The panel of a line. */
export function EdgePanel({ graph, head, tail }: Ends) {
  const words = useWords();
  const label = useLabel();
  const { dispatch } = usePage();
  const edges = between(graph, head.id, tail.id);
  const tie = graph.tiesOf.get(head.id)?.find((one) => one.head === tail.id || one.tail === tail.id);
  return (
    <div className="panel-body">
      <PanelHead title={`${head.name} · ${tail.name}`} />
      <div className="chips">
        {[head, tail].map(({ id, name, type }) => (
          <button
            key={id}
            type="button"
            className="chip"
            onClick={() => dispatch({ do: "select", selection: { of: "entity", id } })}
          >
            <KindMark kind={type} /> <bdi>{name}</bdi>
          </button>
        ))}
      </div>
      {edges.length === 0 && <p className="hint">{words.noBetween}</p>}
      {tie && (
        <p className="figure">
          {words.together}：{words.articles(tie.articles)}
        </p>
      )}
      {edges.map((edge) => {
        const row = relationKind(edge.type);
        const status = STATUSES.find((one) => one.status === edge.status)!;
        const [from, to] = edge.head === head.id ? [head, tail] : [tail, head];
        return (
          <section key={edgeKey(edge)}>
            <h3 className="relation-heading">
              <bdi>{from.name}</bdi> <span className="relation-word">{label(row)}</span>{" "}
              <span aria-hidden="true">{row.symmetric ? "—" : "→"}</span> <bdi>{to.name}</bdi>
            </h3>
            <p className="facts">
              <span className={`status status-${edge.status}`}>{label(status)}</span>
              <span className="figure">{words.evidence(edge.evidence.length)}</span>
              {edge.stories < edge.evidence.length && <span className="figure">{words.stories(edge.stories)}</span>}
            </p>
            <EvidenceList graph={graph} edge={edge} />
          </section>
        );
      })}
    </div>
  );
}
