/** Names by id for the tables that have ids alone. Most ids spell the name: only the others are kept, or a large graph's would be tens of megabytes. */
import type { Entity } from "../model/graph.ts";

export class EntityNames {
  readonly #others = new Map<string, string>();

  add({ id, name }: Entity): void {
    if (spelled(id) !== name) this.#others.set(id, name);
  }

  /** Of an entity that was added. */
  of(id: string): string {
    return this.#others.get(id) ?? spelled(id);
  }
}

/** What follows the kind. */
const spelled = (id: string): string => id.slice(id.indexOf(":") + 1);
