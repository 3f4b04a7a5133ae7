/** What was written about an entity: read by everyone, changed where writing is allowed. */
import { Button, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { address, send } from "../data/client.ts";
import { health, notes } from "../data/queries.ts";
import { useChange } from "../data/use-change.ts";
import { Refusal } from "../parts/refusal.tsx";
import { useWords } from "../words/words.tsx";

/** The note of an entity; nothing where there is none and none can be written. */
export function Note({ about }: { about: string }) {
  const words = useWords();
  const { data } = useQuery(notes);
  const writable = useQuery(health).data?.writable ?? false;
  const kept = data?.items.find((note) => note.about === about);
  const [draft, setDraft] = useState<string | null>(null);
  const saving = useChange((text: string) =>
    text.trim() === ""
      ? send("DELETE", address("/api/notes/{id}", {}, kept!.id))
      : send("POST", "/api/notes", { about, text }),
  );
  if (draft === null) {
    if (!kept && !writable) return null;
    return (
      <section className="note" aria-label={words.note}>
        {kept && <p className="note-text">{kept.text}</p>}
        {writable && (
          <button type="button" className="link" onClick={() => setDraft(kept?.text ?? "")}>
            {kept ? words.editNote : words.addNote}
          </button>
        )}
      </section>
    );
  }
  const close = () => setDraft(null);
  return (
    <section className="note" aria-label={words.note}>
      <Textarea
        autoFocus
        size="sm"
        rows={3}
        label={words.note}
        value={draft}
        maxLength={10_000}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
      <Refusal error={saving.error} />
      <div className="actions">
        <Button
          size="xs"
          loading={saving.isPending}
          onClick={() => (draft.trim() === "" && !kept ? close() : saving.mutate(draft, { onSuccess: close }))}
        >
          {words.save}
        </Button>
        <Button size="xs" variant="default" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
