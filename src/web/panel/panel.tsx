/** What is beside the map: the chosen entity, topic, line or pair, or the newest relations. */
import { lazy, Suspense } from "react";
import { isTopicId } from "../../model/kept.ts";
import { Waiting } from "../parts/waiting.tsx";
import { usePage } from "../state/page.tsx";
import type { Selection } from "../state/state.ts";
import type { Picture } from "../view/use-picture.ts";
import { Arrival } from "./arrival.tsx";

const EdgePanel = lazy(() => import("./edge-panel.tsx").then((part) => ({ default: part.EdgePanel })));
const EntityPanel = lazy(() => import("./entity-panel.tsx").then((part) => ({ default: part.EntityPanel })));

const TopicPanel = lazy(() => import("../topics/topic-panel.tsx"));
const ComparePanel = lazy(() => import("../topics/compare-panel.tsx"));

/** The panel of the selection. */
export function Panel({ picture }: { picture: Picture }) {
  const { selection } = usePage().state;
  if (!selection) return <Arrival picture={picture} />;
  return (
    <Suspense fallback={<Waiting lines={10} />}>
      <Chosen selection={selection} picture={picture} />
    </Suspense>
  );
}

function Chosen({ selection, picture }: { selection: Selection; picture: Picture }) {
  if (selection.of === "edge") return <EdgePanel key={`${selection.head} ${selection.tail}`} selection={selection} />;
  if (selection.of === "pair") return <ComparePanel key={`${selection.a} ${selection.b}`} {...selection} />;
  const { id } = selection;
  return isTopicId(id) ? <TopicPanel key={id} id={id} /> : <EntityPanel key={id} id={id} picture={picture} />;
}
