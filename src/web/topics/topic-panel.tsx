/** A topic, read like an entity: what it looks for, when, with whom, and every sentence. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { address } from "../data/client.ts";
import { health, summary, topics } from "../data/queries.ts";
import { Companions } from "../panel/companions.tsx";
import { MentionList } from "../panel/mention-list.tsx";
import { PanelHead } from "../panel/panel-head.tsx";
import Timeline from "../panel/timeline.tsx";
import { Fault } from "../parts/fault.tsx";
import { Icon } from "../parts/icons.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { usePage } from "../state/page.tsx";
import { useAskedWords } from "../words/asked.tsx";
import { useWords } from "../words/words.tsx";
import { CompareStart } from "./compare-start.tsx";
import { TopicForm } from "./topic-form.tsx";

const DOSSIERS = ["docx", "md", "print"] as const;

/** The panel of a topic. */
export default function TopicPanel({ id }: { id: string }) {
  const words = { ...useWords(), ...useAskedWords() };
  const { within } = usePage().state;
  const { data, error, refetch } = useQuery(topics);
  const counts = useQuery(summary(id, within)).data;
  const writable = useQuery(health).data?.writable ?? false;
  const [changing, setChanging] = useState(false);
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting lines={10} />;
  const topic = data.items.find((one) => one.id === id);
  if (!topic) return <p className="notice">{words.missing}</p>;
  return (
    <div className="panel-body">
      <PanelHead title={topic.name} />
      <p className="facts">
        <span>{words.topic}</span>
        {counts && <span className="figure">{words.mentions(counts.mentions)}</span>}
        {counts && <span className="figure">{words.issues(counts.issues)}</span>}
      </p>
      {changing ? (
        <TopicForm topic={topic} onDone={() => setChanging(false)} onCancel={() => setChanging(false)} />
      ) : (
        <p className="aliases">
          <span className="hint">{words.looksFor}</span> {topic.phrases.join("、")}
        </p>
      )}
      <div className="actions">
        {writable && !changing && (
          <Button size="xs" variant="default" onClick={() => setChanging(true)}>
            {words.changePhrases}
          </Button>
        )}
        <CompareStart id={id} />
      </div>
      <p className="facts">
        <span className="hint">
          <Icon name="download" /> {words.dossierOf(topic.name)}
        </span>
        {DOSSIERS.map((format) => (
          <a key={format} download href={address("/api/entities/{id}/dossier", { format }, id)}>
            {words.dossierFormats[format]}
          </a>
        ))}
      </p>
      <Timeline id={id} />
      <Companions id={id} />
      <MentionList id={id} />
    </div>
  );
}
