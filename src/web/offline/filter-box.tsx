/** Which kinds, relations and statuses are shown; each row says how many there are, the foot how many are hidden. */
import type { ReactNode } from "react";
import { ENTITY_KINDS, RELATION_KINDS, STATUSES } from "../../model/schema.ts";
import { KindMark } from "../parts/kind.tsx";
import { usePage } from "../state/page.tsx";
import type { Drawn } from "../view/drawn.ts";
import { tally } from "../view/tally.ts";
import { useLabel, useWords } from "../words/words.tsx";
import type { OfflineGraph } from "./graph.ts";

/** Folded until asked for. */
export function FilterBox({ graph, picture }: { graph: OfflineGraph; picture: Drawn }) {
  const words = useWords();
  const label = useLabel();
  const { state, dispatch } = usePage();
  const { filter } = state;
  const counts = tally(graph.entities, graph.edges);
  const { entities, edges, coMentions } = picture.hidden;
  return (
    <div className="offline-filter">
      <details>
        <summary>{words.filter}</summary>
        <div className="offline-choices">
          {graph.coMentions.length > 0 && (
            <Choice
              on={filter.ties === "both"}
              turn={() => dispatch({ do: "ties", ties: filter.ties === "both" ? "relations" : "both" })}
            >
              {words.coMention} <span className="count">{graph.coMentions.length}</span>
            </Choice>
          )}
          <Group name={words.kinds}>
            {ENTITY_KINDS.filter(({ kind }) => counts.types.has(kind)).map((row) => (
              <Choice
                key={row.kind}
                on={!filter.types.includes(row.kind)}
                turn={() => dispatch({ do: "toggleType", kind: row.kind })}
              >
                <KindMark kind={row.kind} silent /> {label(row)}{" "}
                <span className="count">{counts.types.get(row.kind)}</span>
              </Choice>
            ))}
          </Group>
          <Group name={words.relationKinds}>
            {RELATION_KINDS.filter(({ kind }) => counts.relations.has(kind)).map((row) => (
              <Choice
                key={row.kind}
                on={!filter.relations.includes(row.kind)}
                turn={() => dispatch({ do: "toggleRelation", kind: row.kind })}
              >
                {label(row)} <span className="count">{counts.relations.get(row.kind)}</span>
              </Choice>
            ))}
          </Group>
          <Group name={words.statuses}>
            {STATUSES.filter(({ status }) => graph.edges.some((edge) => edge.status === status)).map((row) => (
              <Choice
                key={row.status}
                on={!filter.statuses.includes(row.status)}
                turn={() => dispatch({ do: "toggleStatus", status: row.status })}
              >
                {label(row)}
              </Choice>
            ))}
          </Group>
        </div>
      </details>
      <p className="hint figure" role="status">
        {words.shown(picture.entities.length, picture.edges.length + picture.coMentions.length)}
        {entities + edges > 0 && ` · ${words.hiddenByFilter(entities, edges)}`}
        {coMentions > 0 && ` · ${words.weak(coMentions)}`}
      </p>
    </div>
  );
}

const Group = ({ name, children }: { name: string; children: ReactNode }) => (
  <fieldset className="filter-group">
    <legend>{name}</legend>
    {children}
  </fieldset>
);

const Choice = ({ on, turn, children }: { on: boolean; turn: () => void; children: ReactNode }) => (
  <label className="offline-choice">
    <input type="checkbox" checked={on} onChange={turn} /> <span>{children}</span>
  </label>
);
