/** With whom to compare: a topic that is kept, or an entity by its name. */
import { useQuery } from "@tanstack/react-query";
import { topics } from "../data/queries.ts";
import { EndPicker } from "../explore/end-picker.tsx";
import { usePage } from "../state/page.tsx";
import { useAskedWords } from "../words/asked.tsx";

/** Opens the comparison. */
export default function ComparePicker({ id }: { id: string }) {
  const words = useAskedWords();
  const { dispatch } = usePage();
  const kept = useQuery(topics).data?.items.filter((topic) => topic.id !== id) ?? [];
  const pick = (b: string) => dispatch({ do: "select", selection: { of: "pair", a: id, b } });
  return (
    <div className="compare-picker">
      <EndPicker from={id} label={words.compareWith} pick={pick} />
      {kept.length > 0 && (
        <div className="chips">
          <span className="hint">{words.orTopic}</span>
          {kept.map((topic) => (
            <button key={topic.id} type="button" className="chip" onClick={() => pick(topic.id)}>
              {topic.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
