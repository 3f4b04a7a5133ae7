/** One relation as a line of text, and an entity as a chip: both are buttons. */
import type { Edge, Entity } from "../../model/graph.ts";
import { relationKind, STATUSES } from "../../model/schema.ts";
import { KindMark } from "../parts/kind.tsx";
import { usePage } from "../state/page.tsx";
import { useLabel, useWords } from "../words/words.tsx";

/** “合作 →” with the status word where it is not plain. */
export function RelationWord({ edge }: { edge: Pick<Edge, "type" | "status"> }) {
  const label = useLabel();
  const row = relationKind(edge.type);
  const status = STATUSES.find((one) => one.status === edge.status)!;
  return (
    <span className="relation-word">
      {status.mark && <span className={`status status-${edge.status}`}>{label(status)}</span>}
      {label(row)}
      <span aria-hidden="true">{row.symmetric ? " — " : " → "}</span>
    </span>
  );
}

/** Head, word, tail; a click opens the sentences. */
export function RelationLine({ edge, head, tail }: { edge: Edge; head: Entity; tail: Entity }) {
  const words = useWords();
  const { dispatch } = usePage();
  const open = () =>
    dispatch({ do: "select", selection: { of: "edge", head: edge.head, tail: edge.tail, type: edge.type } });
  return (
    <li>
      <button type="button" className="relation-line" onClick={open}>
        <span className="relation-ends">
          <KindMark kind={head.type} /> {head.name} <RelationWord edge={edge} /> <KindMark kind={tail.type} />{" "}
          {tail.name}
        </span>
        <span className="count">{words.evidence(edge.evidence.length)}</span>
      </button>
    </li>
  );
}

/** Opens the entity in the middle of a new map. */
export function EntityChip({ entity }: { entity: Entity }) {
  const { dispatch } = usePage();
  return (
    <button type="button" className="chip" onClick={() => dispatch({ do: "open", id: entity.id })}>
      <KindMark kind={entity.type} /> {entity.name}
    </button>
  );
}
