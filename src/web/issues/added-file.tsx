/** One file that was added: how far it is, and what is new with it. */
import { Refusal } from "../parts/refusal.tsx";
import { usePage } from "../state/page.tsx";
import { useWords } from "../words/words.tsx";
import type { Adding } from "./adding.ts";
import type { News } from "./news.ts";

const MOST = 5;

/** A row. */
export function AddedFile({ adding: { name, progress }, onFollow }: { adding: Adding; onFollow: () => void }) {
  const words = useWords();
  return (
    <li className="file" data-state={progress.state}>
      <p>
        <strong>{name}</strong>{" "}
        <span className="hint">
          {progress.state === "done"
            ? words.fileDone[progress.outcome]
            : progress.state === "failed"
              ? words.fileFailed
              : words.fileState[progress.state]}
        </span>
      </p>
      {progress.state === "failed" && (
        <div className="file-reason">
          <Refusal error={progress.error} />
        </div>
      )}
      {progress.state === "done" && progress.news && <WhatIsNew news={progress.news} onFollow={onFollow} />}
    </li>
  );
}

function WhatIsNew({ news: { entities, edges, ends }, onFollow }: { news: News; onFollow: () => void }) {
  const words = useWords();
  const { dispatch } = usePage();
  const drawn = [...new Set([...ends.map(({ id }) => id), ...entities.slice(0, MOST).map(({ id }) => id)])];
  return (
    <p className="hint">
      {words.newWith(entities.length, edges.length)}
      {entities.slice(0, MOST).map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="link"
          onClick={() => {
            dispatch({ do: "open", id });
            onFollow();
          }}
        >
          {name}
        </button>
      ))}
      {drawn.length > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => {
            dispatch({ do: "keepOnly", ids: drawn });
            onFollow();
          }}
        >
          {words.drawNew}
        </button>
      )}
    </p>
  );
}
