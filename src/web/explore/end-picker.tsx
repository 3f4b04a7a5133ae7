/** The other end of a way: typed and chosen here, or clicked on the map or in the table. */
import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { search } from "../data/queries.ts";
import { KindMark } from "../parts/kind.tsx";
import { useWords } from "../words/words.tsx";

const WAIT = 120;

/** A box with what it finds under it. */
export function EndPicker({ from, pick }: { from: string; pick: (id: string) => void }) {
  const words = useWords();
  const [text, setText] = useState("");
  const [q] = useDebouncedValue(text.trim(), WAIT);
  const { data } = useQuery(search(q));
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const found = q === "" ? [] : (data?.items ?? []).filter(({ id }) => id !== from);
  return (
    <>
      <TextInput
        ref={input}
        size="xs"
        autoComplete="off"
        label={words.pathsPick}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {q !== "" && data && found.length === 0 && <p role="status">{words.nothingFound(q)}</p>}
      <ul className="end-list">
        {found.map((entity) => (
          <li key={entity.id}>
            <button type="button" className="link" onClick={() => pick(entity.id)}>
              <KindMark kind={entity.type} /> {entity.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
