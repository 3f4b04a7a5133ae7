/** What is said between two entities: every relation with its sentences, then where both are named. */
import { useQuery } from "@tanstack/react-query";
import { edgeKey } from "../../graph/keys.ts";
import type { Entity } from "../../model/graph.ts";
import { between, entity } from "../data/queries.ts";
import { Fault } from "../parts/fault.tsx";
import { Quote, Whence } from "../parts/quote.tsx";
import { SubjectChip } from "../parts/subject-chip.tsx";
import { Waiting } from "../parts/waiting.tsx";
import type { Selection } from "../state/state.ts";
import { useWords } from "../words/words.tsx";
import { EdgeEvidence } from "./edge-evidence.tsx";
import { PanelHead } from "./panel-head.tsx";

const names = (one: Entity | undefined): readonly string[] => (one ? [one.name, ...one.aliases] : []);

/** The panel of a line. */
export function EdgePanel({ selection }: { selection: Extract<Selection, { of: "edge" }> }) {
  const words = useWords();
  const said = useQuery(between(selection.head, selection.tail));
  const head = useQuery(entity(selection.head)).data;
  const tail = useQuery(entity(selection.tail)).data;
  if (said.error) return <Fault error={said.error} retry={() => void said.refetch()} />;
  if (!said.data || !head || !tail) return <Waiting lines={8} />;
  const edges = [...said.data.edges].sort(
    (a, b) => Number(b.type === selection.type) - Number(a.type === selection.type),
  );
  const both = [...names(head), ...names(tail)];
  return (
    <div className="panel-body">
      <PanelHead title={`${head.name} · ${tail.name}`} />
      <div className="chips">
        <SubjectChip of={head} />
        <SubjectChip of={tail} />
      </div>
      {edges.length === 0 && <p className="hint">{words.noBetween}</p>}
      {edges.map((edge) => (
        <EdgeEvidence
          key={edgeKey(edge)}
          edge={edge}
          names={both}
          headName={edge.head === head.id ? head.name : tail.name}
          tailName={edge.head === head.id ? tail.name : head.name}
        />
      ))}
      {said.data.together.total > 0 && (
        <section aria-label={words.together}>
          <h3>
            {words.together} <span className="count">{said.data.together.total}</span>
          </h3>
          <ul className="evidence-list">
            {said.data.together.items.map((row) => (
              <li key={`${row.article.id} ${row.start}`}>
                <Quote
                  quote={row.quote}
                  names={both}
                  issue={row.issue}
                  article={row.article}
                  start={row.start}
                  end={row.end}
                />
                <Whence issue={row.issue} article={row.article} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
