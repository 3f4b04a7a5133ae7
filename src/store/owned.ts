/** What an entity owns, and what that owns: found over relations, each with the chain that says why. */
import { daysOf, NO_DATE } from "../model/days.ts";
import type { Edge, Entity } from "../model/graph.ts";
import type { RelationKind } from "../model/schema.ts";
import type { GraphView } from "./graph-store.ts";

/** Relations that make one end the owner of the other. A stake alone (invests_in) does not. */
const OWNERSHIP: ReadonlyMap<RelationKind, (edge: Edge) => Ownership | null> = new Map([
  ["owns", ({ head, tail }) => ({ owner: head, owned: tail })],
  ["acquires", ({ head, tail }) => ({ owner: head, owned: tail })],
  ["part_of", ({ head, tail }) => (tail.startsWith("company:") ? { owner: tail, owned: head } : null)],
]);

interface Ownership {
  readonly owner: string;
  readonly owned: string;
}

export interface Owned {
  readonly entity: Entity;
  /** From the first owner down to it, one edge a step. */
  readonly chain: readonly Edge[];
}

/** So many steps down. */
const LEVELS = 4;

/**
 * All that is owned now over asserted relations: what a later report denies or says to have ended is not. The nearest first, in the
 * order of their owner's relations; the entity itself is not among them.
 */
export async function ownedBy(store: GraphView, id: string): Promise<Owned[]> {
  const first = await store.entity(id);
  if (!first) return [];
  const seen = new Set([first.id]);
  const found: Owned[] = [];
  let level: readonly Owned[] = [{ entity: first, chain: [] }];
  for (let step = 0; step < LEVELS && level.length > 0; step++) {
    const next: Owned[] = [];
    for (const { entity, chain } of level)
      for (const [owned, edge] of await holdings(store, entity.id)) {
        if (seen.has(owned)) continue;
        seen.add(owned);
        next.push({ entity: (await store.entity(owned))!, chain: [...chain, edge] });
      }
    found.push(...next);
    level = next;
  }
  return found;
}

/** What an entity owns itself, by id, with the edge of most stories that says so. */
async function holdings(store: GraphView, owner: string): Promise<Map<string, Edge>> {
  const { items } = await store.relations(owner, { relations: [...OWNERSHIP.keys()] });
  const said = new Map<string, Edge[]>();
  for (const edge of items) {
    const ownership = OWNERSHIP.get(edge.type)!(edge);
    if (ownership?.owner === owner) said.set(ownership.owned, [...(said.get(ownership.owned) ?? []), edge]);
  }
  return new Map(
    [...said].flatMap(([owned, edges]) => {
      const asserted = edges.filter(({ status }) => status === "asserted");
      const over = edges.filter(({ status }) => status === "ended" || status === "denied");
      const holds = asserted.length > 0 && (over.length === 0 || lastReport(asserted) > lastReport(over));
      return holds ? [[owned, asserted[0]!] as const] : [];
    }),
  );
}

/** The last day on which one of some edges was reported; 0 where no report is dated. */
const lastReport = (edges: readonly Edge[]): number =>
  Math.max(
    0,
    ...edges
      .flatMap(({ evidence }) => evidence.map(({ article, issue }) => daysOf(article.date ?? issue.date).until))
      .filter((day) => day !== NO_DATE),
  );
