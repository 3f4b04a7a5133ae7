/** The store holds nothing yet: what to do. */
import { useWords } from "../words/words.tsx";

/** The whole page's middle. */
export function Empty() {
  const words = useWords();
  return (
    <div className="whole">
      <div className="notice">
        <strong>{words.emptyTitle}</strong>
        <p>{words.emptyHint}</p>
        <pre>npm run build-graph</pre>
        <p>{words.emptyDrop}</p>
      </div>
    </div>
  );
}
