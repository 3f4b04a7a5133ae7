/** All that the page knows of an entity: names, relations by kind with every sentence, what it is named with. */
import { type ReactNode, useState } from "react";
import { edgeKey } from "../../graph/keys.ts";
import type { Edge } from "../../model/graph.ts";
import { RELATION_KINDS } from "../../model/schema.ts";
import { RelationWord } from "../panel/relation-line.tsx";
import { KindMark, KindName } from "../parts/kind.tsx";
import { usePage } from "../state/page.tsx";
import { useLabel, useWords } from "../words/words.tsx";
import { EvidenceList } from "./evidence.tsx";
import type { OfflineGraph, PlacedEntity } from "./graph.ts";
import { PanelHead } from "./panel-head.tsx";

const FIRST = 12;
const FIRST_COMPANIONS = 40;

interface Of {
  readonly graph: OfflineGraph;
  readonly entity: PlacedEntity;
}

/** The panel of an entity. */
export function EntityPanel({ graph, entity }: Of) {
  const words = useWords();
  const label = useLabel();
  const edges = (graph.edgesOf.get(entity.id) ?? []).toSorted((a, b) => b.stories - a.stories);
  return (
    <div className="panel-body">
      <PanelHead title={entity.name} />
      <p className="facts">
        <KindName kind={entity.type} />
        <span className="figure">{words.mentions(entity.mentions)}</span>
        <span className="figure">{words.issues(entity.issues)}</span>
      </p>
      {entity.aliases.length > 0 && (
        <p className="aliases">
          <span className="hint">{words.aliases}</span> <bdi>{entity.aliases.join("、")}</bdi>
        </p>
      )}
      <section aria-label={words.relations}>
        <h3>
          {words.relations} <span className="count">{edges.length}</span>
        </h3>
        {edges.length === 0 && <p className="hint">{words.noRelations}</p>}
        {RELATION_KINDS.filter(({ kind }) => edges.some((edge) => edge.type === kind)).map((row) => (
          <div key={row.kind} className="relation-group">
            <h4>{label(row)}</h4>
            <Relations graph={graph} entity={entity} edges={edges.filter((edge) => edge.type === row.kind)} />
          </div>
        ))}
      </section>
      <Companions graph={graph} entity={entity} />
    </div>
  );
}

/** Relations of a kind: of a hub the first, until all are asked for. */
function Relations({ graph, entity, edges }: Of & { edges: readonly Edge[] }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  return (
    <>
      {(all ? edges : edges.slice(0, FIRST)).map((edge) => (
        <Relation key={edgeKey(edge)} graph={graph} entity={entity} edge={edge} />
      ))}
      {!all && edges.length > FIRST && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.showAll(edges.length)}
        </button>
      )}
    </>
  );
}

/** A relation that opens to its sentences. */
function Relation({ graph, entity, edge }: Of & { edge: Edge }) {
  const words = useWords();
  const other = graph.byId.get(edge.head === entity.id ? edge.tail : edge.head);
  if (!other) return null;
  const inwards = edge.head !== entity.id;
  const name = (
    <>
      <KindMark kind={other.type} /> <bdi>{other.name}</bdi>
    </>
  );
  return (
    <Opening
      summary={
        <>
          <span className="relation-ends">
            {inwards && name} <RelationWord edge={edge} /> {!inwards && name}
          </span>
          <span className="count">{words.evidence(edge.evidence.length)}</span>
        </>
      }
    >
      <EvidenceList graph={graph} edge={edge} />
    </Opening>
  );
}

/** What is inside is made only when it is opened: a hub has thousands of sentences. */
function Opening({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="offline-relation" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="relation-line">{summary}</summary>
      {open && children}
    </details>
  );
}

function Companions({ graph, entity }: Of) {
  const words = useWords();
  const { dispatch } = usePage();
  const ties = (graph.tiesOf.get(entity.id) ?? []).toSorted((a, b) => b.articles - a.articles);
  if (ties.length === 0) return null;
  return (
    <section aria-label={words.companions}>
      <h3>
        {words.companions} <span className="count">{ties.length}</span>
      </h3>
      <div className="chips">
        {ties.slice(0, FIRST_COMPANIONS).map(({ head, tail, articles }) => {
          const other = graph.byId.get(head === entity.id ? tail : head);
          return (
            other && (
              <button
                key={other.id}
                type="button"
                className="chip"
                onClick={() => dispatch({ do: "select", selection: { of: "entity", id: other.id } })}
              >
                <KindMark kind={other.type} /> <bdi>{other.name}</bdi>{" "}
                <span className="count">{words.articles(articles)}</span>
              </button>
            )
          );
        })}
      </div>
      {ties.length > FIRST_COMPANIONS && <p className="hint">{words.rows.first(FIRST_COMPANIONS)}</p>}
    </section>
  );
}
