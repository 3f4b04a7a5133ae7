/** Which entities carry most of a graph, by edges that stream past. */
import { byCodeUnit } from "../model/identity.ts";

/** Sums weights by id. */
export class Ranking {
  readonly #weights = new Map<string, number>();

  add(id: string, weight: number): void {
    this.#weights.set(id, (this.#weights.get(id) ?? 0) + weight);
  }

  /** Greatest weight first, then by id. */
  ids(): string[] {
    return [...this.#weights].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b)).map(([id]) => id);
  }
}
