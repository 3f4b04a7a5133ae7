/** What the colours and lines on this map mean; only what is on it. */

import type { SceneEdge, SceneNode } from "../../graph/drawing/shapes.ts";
import { DASHES } from "../../graph/drawing/sketch.ts";
import { ENTITY_KINDS, STATUSES } from "../../model/schema.ts";
import { KindMark } from "../parts/kind.tsx";
import { useLabel, useWords } from "../words/words.tsx";

/** The legend, in one line where there is room. */
export function Legend({ nodes, edges }: { nodes: readonly SceneNode[]; edges: readonly SceneEdge[] }) {
  const words = useWords();
  const label = useLabel();
  const kinds = ENTITY_KINDS.filter((row) => nodes.some((node) => node.kind === row.kind));
  const statuses = STATUSES.filter((row) => row.mark && edges.some((edge) => edge.status === row.status));
  return (
    <ul className="legend" aria-label={words.legend}>
      {kinds.map((row) => (
        <li key={row.kind} className={row.primary ? "" : "legend-grey"}>
          <KindMark kind={row.kind} silent size={13} /> {label(row)}
        </li>
      ))}
      {statuses.map((row) => (
        <li key={row.status}>
          <svg width="22" height="8" aria-hidden="true">
            <path d="M0 4h22" stroke="currentColor" strokeWidth="1.5" strokeDasharray={DASHES[row.status].join(" ")} />
          </svg>{" "}
          {row.mark} {label(row)}
        </li>
      ))}
    </ul>
  );
}
