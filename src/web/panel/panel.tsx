/** What is beside the map: the chosen entity, the chosen line, or the newest relations. */
import { lazy, Suspense } from "react";
import { Waiting } from "../parts/waiting.tsx";
import { usePage } from "../state/page.tsx";
import type { Picture } from "../view/use-picture.ts";
import { Arrival } from "./arrival.tsx";

const EdgePanel = lazy(() => import("./edge-panel.tsx").then((part) => ({ default: part.EdgePanel })));
const EntityPanel = lazy(() => import("./entity-panel.tsx").then((part) => ({ default: part.EntityPanel })));

/** The panel of the selection. */
export function Panel({ picture }: { picture: Picture }) {
  const { selection } = usePage().state;
  if (!selection) return <Arrival picture={picture} />;
  return (
    <Suspense fallback={<Waiting lines={10} />}>
      {selection.of === "entity" ? (
        <EntityPanel key={selection.id} id={selection.id} picture={picture} />
      ) : (
        <EdgePanel key={`${selection.head} ${selection.tail}`} selection={selection} />
      )}
    </Suspense>
  );
}
