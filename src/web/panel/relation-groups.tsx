/** Relations of an entity under their kinds; background kinds folded and counted, relations to itself last. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Api } from "../../api/contract.ts";
import { grouped } from "../../graph/grouped.ts";
import { edgeKey } from "../../graph/keys.ts";
import { RELATION_KINDS, relationKind } from "../../model/schema.ts";
import { relations } from "../data/queries.ts";
import { Fault } from "../parts/fault.tsx";
import { KindMark } from "../parts/kind.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { usePage } from "../state/page.tsx";
import type { Picture } from "../view/use-picture.ts";
import { useLabel, useWords } from "../words/words.tsx";
import { RelationLine, RelationWord } from "./relation-line.tsx";

type Row = Api["/api/entities/{id}/relations"]["items"][number];

const FIRST = 5;

/** All groups. */
export function RelationGroups({ id, picture }: { id: string; picture: Picture }) {
  const words = useWords();
  const { data, error, refetch } = useQuery(relations(id));
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting lines={3} />;
  const loops = picture.drawn.loops.filter((edge) => edge.head === id);
  const self = picture.drawn.entities.find((entity) => entity.id === id);
  const groups = grouped(data.items, (row) => row.type);
  const rows = (background: boolean) =>
    RELATION_KINDS.filter((row) => row.background === background && groups.has(row.kind));
  const folded = rows(true);
  const foldedCount = folded.reduce((sum, row) => sum + groups.get(row.kind)!.length, 0);
  return (
    <section aria-label={words.relations}>
      <h3>
        {words.relations} <span className="count">{data.total}</span>
      </h3>
      {data.total === 0 && <p className="hint">{words.noRelations}</p>}
      {rows(false).map((row) => (
        <Group key={row.kind} id={id} row={row} items={groups.get(row.kind)!} />
      ))}
      {folded.length > 0 && (
        <details className="fold">
          <summary>
            {words.backgroundFolded} <span className="count">{foldedCount}</span>
          </summary>
          {folded.map((row) => (
            <Group key={row.kind} id={id} row={row} items={groups.get(row.kind)!} />
          ))}
        </details>
      )}
      {loops.length > 0 && self && (
        <div className="relation-group">
          <h4>
            {words.selfLoops} <span className="count">{loops.length}</span>
          </h4>
          <ul>
            {loops.map((edge) => (
              <RelationLine key={edgeKey(edge)} edge={edge} head={self} tail={self} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Group({ id, row, items }: { id: string; row: (typeof RELATION_KINDS)[number]; items: readonly Row[] }) {
  const words = useWords();
  const label = useLabel();
  const [all, setAll] = useState(false);
  return (
    <div className="relation-group">
      <h4>
        {label(row)} <span className="count">{items.length}</span>
      </h4>
      <ul>
        {(all ? items : items.slice(0, FIRST)).map((edge) => (
          <OtherEnd key={edgeKey(edge)} id={id} edge={edge} />
        ))}
      </ul>
      {!all && items.length > FIRST && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.showAll(items.length)}
        </button>
      )}
    </div>
  );
}

function OtherEnd({ id, edge }: { id: string; edge: Row }) {
  const words = useWords();
  const { dispatch } = usePage();
  const select = () =>
    dispatch({ do: "select", selection: { of: "edge", head: edge.head, tail: edge.tail, type: edge.type } });
  const inwards = edge.head !== id && !relationKind(edge.type).symmetric;
  return (
    <li>
      <button type="button" className="relation-line" onClick={select}>
        <span className="relation-ends">
          {inwards && <KindMark kind={edge.other.type} />} {inwards && edge.other.name} <RelationWord edge={edge} />{" "}
          {!inwards && <KindMark kind={edge.other.type} />} {!inwards && edge.other.name}
        </span>
        <span className="count">{words.evidence(edge.evidence.length + (edge.left ?? 0))}</span>
      </button>
    </li>
  );
}
