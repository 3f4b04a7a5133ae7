/** One relation with the sentences that say it, and what each says of time, speaker and rule. */
import type { Edge, Evidence } from "../../model/graph.ts";
import { relationKind, STATUSES } from "../../model/schema.ts";
import { Quote, Whence } from "../parts/quote.tsx";
import { useLabel, useWords } from "../words/words.tsx";

interface EdgeEvidenceProps {
  readonly edge: Edge;
  readonly names: readonly string[];
  readonly headName: string;
  readonly tailName: string;
}

/** The relation as a heading and its evidence as a list. */
export function EdgeEvidence({ edge, names, headName, tailName }: EdgeEvidenceProps) {
  const label = useLabel();
  const words = useWords();
  const row = relationKind(edge.type);
  const status = STATUSES.find((one) => one.status === edge.status)!;
  return (
    <section>
      <h3 className="relation-heading">
        {headName} <span className="relation-word">{label(row)}</span>{" "}
        <span aria-hidden="true">{row.symmetric ? "—" : "→"}</span> {tailName}
      </h3>
      <p className="facts">
        <span className={`status status-${edge.status}`}>{label(status)}</span>
        <span className="figure">{words.evidence(edge.evidence.length)}</span>
        {edge.stories < edge.evidence.length && <span className="figure">{words.stories(edge.stories)}</span>}
      </p>
      <ul className="evidence-list">
        {edge.evidence.map((one) => (
          <li key={one.id}>
            <Quote
              quote={one.quote}
              names={[one.headName, one.tailName, ...names]}
              issue={one.issue}
              article={one.article}
              start={one.start}
              end={one.end}
            />
            <Whence issue={one.issue} article={one.article} />
            <Particulars evidence={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Particulars({ evidence: { date, attribution, rule, confidence } }: { evidence: Evidence }) {
  const words = useWords();
  const rows = [
    [words.factDate, date],
    [words.said, attribution],
    [words.rule, rule],
    [words.confidence, `${Math.round(confidence * 100)}%`],
  ] as const;
  return (
    <dl className="particulars">
      {rows.map(([name, value]) => value && <Particular key={name} name={name} value={value} />)}
    </dl>
  );
}

const Particular = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
