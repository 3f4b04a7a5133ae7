/** The panel before anything is chosen: examples and the relations on the map as sentences. */

import { edgeKey } from "../../graph/keys.ts";
import { Waiting } from "../parts/waiting.tsx";
import { usePage } from "../state/page.tsx";
import type { Picture } from "../view/use-picture.ts";
import { useWords } from "../words/words.tsx";
import { EntityChip, RelationLine } from "./relation-line.tsx";

const MOST = 40;

/** What is new, as a list. */
export function Arrival({ picture }: { picture: Picture }) {
  const words = useWords();
  const { view } = usePage().state;
  const { drawn, since, pending, error } = picture;
  if (error) return null;
  if (pending) return <Waiting lines={8} />;
  const byId = new Map(drawn.entities.map((entity) => [entity.id, entity]));
  const edges = [...drawn.edges].sort((a, b) => latest(b).localeCompare(latest(a)) || b.stories - a.stories);
  return (
    <div className="panel-body">
      <h2 className="panel-title">{since ? words.sinceVisit : view.newest ? words.newest : words.relations}</h2>
      <p className="hint">
        {since
          ? words.sinceVisitHint(since.issues, since.news.entities.length, since.news.edges.length)
          : view.newest
            ? words.newestHint
            : words.pickSomething}
      </p>
      {view.newest && drawn.entities.length > 0 && (
        <section aria-label={words.examples}>
          <h3>{words.examples}</h3>
          <div className="chips">
            {examples(picture).map((entity) => (
              <EntityChip key={entity.id} entity={entity} />
            ))}
          </div>
        </section>
      )}
      <ul className="relation-list">
        {edges.slice(0, MOST).map((edge) => {
          const [head, tail] = [byId.get(edge.head), byId.get(edge.tail)];
          return head && tail && <RelationLine key={edgeKey(edge)} edge={edge} head={head} tail={tail} />;
        })}
      </ul>
    </div>
  );
}

const latest = (edge: Picture["drawn"]["edges"][number]): string =>
  edge.evidence.reduce(
    (date, one) =>
      (one.article.date ?? one.issue.date ?? "") > date ? (one.article.date ?? one.issue.date ?? "") : date,
    "",
  );

/** The entities with most lines on the map. */
function examples({ drawn }: Picture) {
  const ties = new Map<string, number>();
  for (const edge of drawn.edges) for (const end of [edge.head, edge.tail]) ties.set(end, (ties.get(end) ?? 0) + 1);
  return [...drawn.entities].sort((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0)).slice(0, 6);
}
