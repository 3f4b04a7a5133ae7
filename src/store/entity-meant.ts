/** Which entity people mean by what they write: an id, else an exact name or alias. */
import type { Entity } from "../model/graph.ts";
import type { GraphView } from "./graph-store.ts";

export interface Meant {
  readonly entity: Entity;
  /** Others that bear the same name: most mentions first. */
  readonly others: readonly Entity[];
}

/** Of several of one name, that with most mentions; null where there is none. */
export async function entityMeant(store: GraphView, text: string): Promise<Meant | null> {
  const known = await store.entity(text);
  if (known) return { entity: known, others: [] };
  const [entity, ...others] = await store.named(text);
  return entity ? { entity, others } : null;
}

/** Longer texts are no names: only so much of their beginning and end is looked up. */
const LONGEST = 12;

/** What a search finds for a text that names nothing, else for the longest beginning or end of it that finds something: at most five. */
export async function entitiesNear(store: GraphView, text: string): Promise<readonly Entity[]> {
  const letters = [...text.slice(text.indexOf(":") + 1)];
  for (const part of [text, ...pieces(letters)]) {
    const found = await store.search(part, { limit: 5 });
    if (found.length > 0) return found;
  }
  return [];
}

function* pieces(letters: readonly string[]): Generator<string> {
  for (let length = Math.min(letters.length, LONGEST); length >= 2; length--) {
    yield letters.slice(0, length).join("");
    yield letters.slice(-length).join("");
  }
}
