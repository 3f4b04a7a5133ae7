/** A topic as it is made or changed: its name and the phrases that stand for it, one a line. */
import { Button, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Api } from "../../api/contract.ts";
import { send } from "../data/client.ts";
import { useChange } from "../data/use-change.ts";
import { Refusal } from "../parts/refusal.tsx";
import { useAskedWords } from "../words/asked.tsx";
import { useWords } from "../words/words.tsx";

type Topic = Api["/api/topics"]["items"][number];

interface TopicFormProps {
  /** Whose phrases are changed; without one a topic is made. */
  readonly topic?: Topic | undefined;
  /** Phrases to begin a new one with, the first as its name. */
  readonly phrases?: readonly string[];
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}

/** The name alone is its phrase where no other is given. */
export function TopicForm({ topic, phrases: first = topic?.phrases ?? [], onDone, onCancel }: TopicFormProps) {
  const words = { ...useWords(), ...useAskedWords() };
  const [name, setName] = useState(topic?.name ?? first[0] ?? "");
  const [text, setText] = useState(first.join("\n"));
  const phrases = [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
  const keeping = useChange(() =>
    send<Topic>("POST", "/api/topics", { name, phrases: phrases.length > 0 ? phrases : [name] }),
  );
  return (
    <form
      className="keep-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") keeping.mutate(undefined, { onSuccess: ({ id }) => onDone(id) });
      }}
    >
      {!topic && (
        <TextInput
          autoFocus
          size="xs"
          label={words.topicName}
          value={name}
          maxLength={100}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      <Textarea
        autoFocus={topic !== undefined}
        size="xs"
        rows={4}
        label={words.topicPhrases}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Refusal error={keeping.error} />
      <div className="actions">
        <Button size="xs" type="submit" disabled={name.trim() === ""} loading={keeping.isPending}>
          {words.keepTopic}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
