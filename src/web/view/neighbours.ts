/** Who is tied to whom on the map. Pure. */
import type { Drawn } from "./drawn.ts";

/** An entity and those beside it. */
export function neighboursOf(id: string, { edges, coMentions }: Pick<Drawn, "edges" | "coMentions">): string[] {
  const found = new Set([id]);
  for (const { head, tail } of [...edges, ...coMentions]) {
    if (head === id) found.add(tail);
    if (tail === id) found.add(head);
  }
  return [...found];
}
