/** What is beside the map: the chosen entity, the chosen line, or the newest relations. */

import { usePage } from "../state/page.tsx";
import type { Picture } from "../view/use-picture.ts";
import { Arrival } from "./arrival.tsx";
import { EdgePanel } from "./edge-panel.tsx";
import { EntityPanel } from "./entity-panel.tsx";

/** The panel of the selection. */
export function Panel({ picture }: { picture: Picture }) {
  const { selection } = usePage().state;
  if (!selection) return <Arrival picture={picture} />;
  if (selection.of === "entity") return <EntityPanel key={selection.id} id={selection.id} picture={picture} />;
  return <EdgePanel key={`${selection.head} ${selection.tail}`} selection={selection} />;
}
