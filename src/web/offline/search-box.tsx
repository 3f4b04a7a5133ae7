/** Search among the names of the page; arrows and Enter choose, never while an input method composes. */
import { type KeyboardEvent, useState } from "react";
import { KindMark } from "../parts/kind.tsx";
import { usePage } from "../state/page.tsx";
import { useWords } from "../words/words.tsx";
import { found, type OfflineGraph } from "./graph.ts";

const MOST = 12;

/** The box in the head. */
export function SearchBox({ graph }: { graph: OfflineGraph }) {
  const words = useWords();
  const { dispatch } = usePage();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const items = found(graph, text, MOST);
  const open = text.trim() !== "";
  const choose = (id: string) => {
    setText("");
    dispatch({ do: "select", selection: { of: "entity", id } });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code] ?? 0;
    if (step !== 0 && items.length > 0) setAt((at + step + items.length) % items.length);
    else if (event.key === "Enter" && items[at]) choose(items[at].id);
    else if (event.code === "Escape") setText("");
    else return;
    event.preventDefault();
  };
  return (
    <search className="offline-search">
      <input
        type="text"
        role="combobox"
        aria-label={words.searchLabel}
        aria-expanded={open && items.length > 0}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={open && items[at] ? `found-${at}` : undefined}
        autoComplete="off"
        placeholder={words.searchHint}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={keys}
      />
      {open && items.length === 0 && (
        <p className="offline-found search-note" role="status">
          {words.notHere(text.trim())}
        </p>
      )}
      <div
        className="offline-found"
        id="found"
        role="listbox"
        aria-label={words.searchLabel}
        hidden={!open || items.length === 0}
      >
        {open &&
          items.map(({ id, name, type, aliases, mentions }, index) => (
            // The keyboard chooses in the box.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <div
              key={id}
              id={`found-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="search-option"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(id)}
            >
              <span className="search-name">
                <KindMark kind={type} /> <bdi>{name}</bdi>
                {aliases[0] && <span className="search-alias hint">{words.also(aliases[0])}</span>}
              </span>
              <span className="search-facts figure">{words.mentions(mentions)}</span>
            </div>
          ))}
      </div>
    </search>
  );
}
