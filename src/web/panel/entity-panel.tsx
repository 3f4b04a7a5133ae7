/** All about one entity, newest question first: what it is, when it was named, with whom, and the sentences. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import type { Entity } from "../../model/graph.ts";
import { entity as entityQuery, summary } from "../data/queries.ts";
import { Note } from "../keep/note.tsx";
import { Fault } from "../parts/fault.tsx";
import { KindName } from "../parts/kind.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { usePage } from "../state/page.tsx";
import type { Picture } from "../view/use-picture.ts";
import { useWords } from "../words/words.tsx";
import { Companions } from "./companions.tsx";
import { EntityActions } from "./entity-actions.tsx";
import { MentionList } from "./mention-list.tsx";
import { PanelHead } from "./panel-head.tsx";
import { RelationGroups } from "./relation-groups.tsx";

const Timeline = lazy(() => import("./timeline.tsx"));

const MOST_ALIASES = 6;

/** The panel of an entity. */
export function EntityPanel({ id, picture }: { id: string; picture: Picture }) {
  const words = useWords();
  const { data, error, refetch } = useQuery(entityQuery(id));
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting lines={10} />;
  return (
    <div className="panel-body">
      <PanelHead title={data.name} />
      <p className="facts">
        <KindName kind={data.type} />
        <Counts of={data} />
      </p>
      {data.aliases.length > 0 && (
        <p className="aliases">
          <span className="hint">{words.aliases}</span> {data.aliases.slice(0, MOST_ALIASES).join("、")}
          {data.aliases.length > MOST_ALIASES && "…"}
        </p>
      )}
      <Note about={data.id} />
      <EntityActions entity={data} picture={picture} />
      <Suspense fallback={<div className="timeline-space" />}>
        <Timeline id={id} />
      </Suspense>
      <RelationGroups id={id} picture={picture} />
      <Companions id={id} />
      <MentionList id={data.id} />
    </div>
  );
}

/** How often it is named, in the chosen months. */
function Counts({ of: { id, mentions, issues } }: { of: Entity }) {
  const words = useWords();
  const { within } = usePage().state;
  const partly = (within.since ?? within.until) !== null;
  const { data } = useQuery({ ...summary(id, within), enabled: partly });
  const counts = (partly && data) || { mentions, issues };
  return (
    <>
      <span className="figure">{words.mentions(counts.mentions)}</span>
      <span className="figure">{words.issues(counts.issues)}</span>
    </>
  );
}
