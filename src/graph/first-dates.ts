/** When each entity of a picture is first told of. Pure. */

import { dateOf } from "../model/evidence.ts";
import type { Edge } from "../model/graph.ts";

/** The earliest date of a relation's sentences by entity id; without a dated sentence there is none. */
export function firstDates(edges: readonly Edge[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { head, tail, evidence } of edges) {
    for (const date of evidence.map(dateOf)) {
      if (date === null) continue;
      for (const end of [head, tail]) if (date < (first.get(end) ?? "~")) first.set(end, date);
    }
  }
  return first;
}
