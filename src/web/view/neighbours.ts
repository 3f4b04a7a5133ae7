/** Who is tied to whom on the map. Pure. */
import type { Drawn } from "./drawn.ts";

/** These entities and those within so many steps of them, the nearest first. */
export function neighboursOf(
  ids: readonly string[],
  { edges, coMentions }: Pick<Drawn, "edges" | "coMentions">,
  hops = 1,
): string[] {
  const found = new Set(ids);
  for (let hop = 0; hop < hops; hop++) {
    const near = new Set(found);
    for (const { head, tail } of [...edges, ...coMentions]) {
      if (near.has(head)) found.add(tail);
      if (near.has(tail)) found.add(head);
    }
  }
  return [...found];
}
