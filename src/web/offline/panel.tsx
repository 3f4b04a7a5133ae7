/** What is beside the map: all of it, the chosen entity, or the chosen line. */
import { usePage } from "../state/page.tsx";
import type { Drawn } from "../view/drawn.ts";
import { EdgePanel } from "./edge-panel.tsx";
import { EntityPanel } from "./entity-panel.tsx";
import type { OfflineGraph } from "./graph.ts";
import { Overview } from "./overview.tsx";

/** The panel of the selection. */
export function Panel({ graph, picture }: { graph: OfflineGraph; picture: Drawn }) {
  const { selection } = usePage().state;
  if (selection?.of === "edge") {
    const [head, tail] = [graph.byId.get(selection.head), graph.byId.get(selection.tail)];
    if (head && tail) return <EdgePanel graph={graph} head={head} tail={tail} />;
  }
  const entity = selection?.of === "entity" && graph.byId.get(selection.id);
  return entity ? (
    <EntityPanel key={entity.id} graph={graph} entity={entity} />
  ) : (
    <Overview graph={graph} picture={picture} />
  );
}
