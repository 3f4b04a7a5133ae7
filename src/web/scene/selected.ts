/** Between the page's selection and the map's lines. Pure. */

import type { SceneEdge } from "../../graph/drawing/shapes.ts";
import type { Selection } from "../state/state.ts";

/** The line of a selection: either direction, the plain status first. */
export function chosenEdge(edges: readonly SceneEdge[], selection: Selection | null): string | null {
  if (selection?.of !== "edge") return null;
  const { head, tail, type } = selection;
  const same = edges.filter(
    (edge) =>
      edge.kind === type && ((edge.head === head && edge.tail === tail) || (edge.head === tail && edge.tail === head)),
  );
  return (same.find((edge) => edge.status === "asserted") ?? same[0])?.key ?? null;
}

/** The selection of a line. */
export function edgeSelection(edges: readonly SceneEdge[], key: string): Selection | null {
  const edge = edges.find((one) => one.key === key);
  return edge ? { of: "edge", head: edge.head, tail: edge.tail, type: edge.kind } : null;
}
