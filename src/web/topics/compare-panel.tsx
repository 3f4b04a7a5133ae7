/** Two entities or topics held against each other: figures, times, what is said between them, where both are named, whom they share. */
import { useQuery } from "@tanstack/react-query";
import type { Api } from "../../api/contract.ts";
import { edgeKey } from "../../graph/keys.ts";
import type { Entity } from "../../model/graph.ts";
import { compare } from "../data/queries.ts";
import { EdgeEvidence } from "../panel/edge-evidence.tsx";
import { PanelHead } from "../panel/panel-head.tsx";
import { Fault } from "../parts/fault.tsx";
import { SubjectChip } from "../parts/subject-chip.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useAskedWords } from "../words/asked.tsx";
import { useWords } from "../words/words.tsx";
import { SharedArticle } from "./shared-article.tsx";
import { TwoTimelines } from "./two-timelines.tsx";

type Comparison = Api["/api/compare"];
type Compared = Comparison["a"];

/** The panel of a pair. */
export default function ComparePanel({ a, b }: { a: string; b: string }) {
  const words = { ...useWords(), ...useAskedWords() };
  const { data, error, refetch } = useQuery(compare(a, b));
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting lines={10} />;
  const { together, edges, companions } = data;
  const nameOf = (id: string) => (id === data.a.id ? data.a.name : data.b.name);
  return (
    <div className="panel-body">
      <PanelHead title={words.comparedTitle(data.a.name, data.b.name)} />
      <Figures of={[data.a, data.b]} />
      <TwoTimelines comparison={data} />
      <section aria-label={words.between}>
        <h3>{words.between}</h3>
        {edges.length === 0 && <p className="hint">{words.noBetween}</p>}
        {edges.map((edge) => (
          <EdgeEvidence
            key={edgeKey(edge)}
            edge={edge}
            names={[data.a.name, data.b.name]}
            headName={nameOf(edge.head)}
            tailName={nameOf(edge.tail)}
          />
        ))}
      </section>
      <section aria-label={words.together}>
        <h3>
          {words.together} <span className="count">{words.articles(together.total)}</span>
        </h3>
        <p className="hint">{words.inOneSentence(together.inOneSentence, together.total - together.items.length)}</p>
        <ul className="evidence-list">
          {together.items.map((shared) => (
            <SharedArticle key={shared.article.id} shared={shared} />
          ))}
        </ul>
      </section>
      <Beside name={words.sharedCompanions} {...companions.shared} />
      <Beside name={words.onlyBeside(data.a.name)} {...companions.onlyA} />
      <Beside name={words.onlyBeside(data.b.name)} {...companions.onlyB} />
    </div>
  );
}

/** One column for each. */
function Figures({ of }: { of: readonly [Compared, Compared] }) {
  const words = { ...useWords(), ...useAskedWords() };
  const rows = [
    [words.colMentions, (one: Compared) => one.mentions],
    [words.colArticles, (one: Compared) => one.articles],
    [words.colIssues, (one: Compared) => one.issues],
    [words.firstNamed, (one: Compared) => one.first ?? words.untitledDate],
    [words.lastNamed, (one: Compared) => one.last ?? words.untitledDate],
  ] as const;
  return (
    <table className="compared">
      <thead>
        <tr>
          <td />
          {of.map((one) => (
            <th key={one.id} scope="col">
              <SubjectChip of={one} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {of.map((one) => (
              <td key={one.id} className="figure">
                {value(one)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BesideProps {
  readonly name: string;
  readonly total: number;
  readonly items: readonly { readonly entity: Entity }[];
}

function Beside({ name, total, items }: BesideProps) {
  if (total === 0) return null;
  return (
    <section aria-label={name}>
      <h3>
        {name} <span className="count">{total}</span>
      </h3>
      <div className="chips">
        {items.map(({ entity }) => (
          <SubjectChip key={entity.id} of={entity} />
        ))}
      </div>
    </section>
  );
}
