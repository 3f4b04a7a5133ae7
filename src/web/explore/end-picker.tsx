/** The other of two entities: typed and chosen here. */
import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { search } from "../data/queries.ts";
import { KindMark } from "../parts/kind.tsx";
import { useWords } from "../words/words.tsx";

const WAIT = 120;

interface EndPickerProps {
  /** Who cannot be the other end. */
  readonly from: string;
  readonly label: string;
  readonly pick: (id: string) => void;
}

/** A box with what it finds under it. */
export function EndPicker({ from, label, pick }: EndPickerProps) {
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
        label={label}
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
