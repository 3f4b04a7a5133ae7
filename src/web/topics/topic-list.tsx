/** Topics that people keep: to open one like an entity, to make one, to forget one. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Api } from "../../api/contract.ts";
import { address, send } from "../data/client.ts";
import { topics } from "../data/queries.ts";
import { useChange } from "../data/use-change.ts";
import { Refusal } from "../parts/refusal.tsx";
import { Tool } from "../parts/tool.tsx";
import { usePage } from "../state/page.tsx";
import { subjectsOf } from "../state/state.ts";
import { useAskedWords } from "../words/asked.tsx";
import { TopicForm } from "./topic-form.tsx";

type Topic = Api["/api/topics"]["items"][number];

/** Under the kept views. */
export function TopicList({ writable, onOpen }: { writable: boolean; onOpen: () => void }) {
  const words = useAskedWords();
  const { dispatch } = usePage();
  const { data } = useQuery(topics);
  const [making, setMaking] = useState(false);
  const open = (id: string) => {
    dispatch({ do: "select", selection: { of: "entity", id } });
    onOpen();
  };
  return (
    <section className="topics" aria-label={words.topics}>
      <h3>{words.topics}</h3>
      <p className="hint">{words.topicsHint}</p>
      <ul className="view-list">
        {data?.items.map((topic) => (
          <TopicRow key={topic.id} topic={topic} writable={writable} open={() => open(topic.id)} />
        ))}
      </ul>
      {making ? (
        <TopicForm onDone={open} onCancel={() => setMaking(false)} />
      ) : (
        writable && (
          <button type="button" className="link" onClick={() => setMaking(true)}>
            {words.newTopic}
          </button>
        )
      )}
    </section>
  );
}

function TopicRow({ topic, writable, open }: { topic: Topic; writable: boolean; open: () => void }) {
  const words = useAskedWords();
  const { state, dispatch } = usePage();
  const forgetting = useChange(() => send("DELETE", address("/api/topics/{id}", {}, topic.id)));
  const forget = () => {
    const { selection } = state;
    if (selection && subjectsOf(selection).includes(topic.id)) dispatch({ do: "select", selection: null });
    forgetting.mutate(undefined);
  };
  return (
    <li className="view-row">
      <button type="button" className="link" onClick={open}>
        {topic.name}
      </button>
      {writable && <Tool icon="close" name={words.forgetTopic(topic.name)} onClick={forget} />}
      <Refusal error={forgetting.error} />
      <p className="hint">{topic.phrases.join("、")}</p>
    </li>
  );
}
