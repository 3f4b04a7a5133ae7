/** A topic made from what was searched for; one of that name that is there already is changed instead. */
import { useQuery } from "@tanstack/react-query";
import { topics } from "../data/queries.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Fault } from "../parts/fault.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { usePage } from "../state/page.tsx";
import { useAskedWords } from "../words/asked.tsx";
import { TopicForm } from "./topic-form.tsx";

interface TopicDialogProps {
  readonly phrases: readonly string[];
  readonly onClose: () => void;
}

/** A dialog; the topic is opened when it is kept. */
export default function TopicDialog({ phrases, onClose }: TopicDialogProps) {
  const words = useAskedWords();
  const { dispatch } = usePage();
  const { data, error, refetch } = useQuery(topics);
  const known = data?.items.find(({ name }) => name === phrases[0]);
  const open = (id: string) => {
    onClose();
    dispatch({ do: "select", selection: { of: "entity", id } });
  };
  return (
    <Dialog title={words.newTopic} onClose={onClose}>
      {error ? (
        <Fault error={error} retry={() => void refetch()} />
      ) : data ? (
        <TopicForm
          topic={known}
          phrases={[...new Set([...(known?.phrases ?? []), ...phrases])]}
          onDone={open}
          onCancel={onClose}
        />
      ) : (
        <Waiting lines={4} />
      )}
    </Dialog>
  );
}
