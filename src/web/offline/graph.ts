/** The graph that lies in the page itself, and the questions asked of it. Pure but for reading it. */

import { grouped } from "../../graph/grouped.ts";
import type { CoMention, Edge, Entity, Subgraph } from "../../model/graph.ts";

export interface PlacedEntity extends Entity {
  /** Pixels at natural size, y upwards. */
  readonly x: number;
  readonly y: number;
}

export interface OfflineGraph extends Subgraph {
  readonly title: string;
  readonly entities: readonly PlacedEntity[];
  readonly byId: ReadonlyMap<string, PlacedEntity>;
  readonly edgesOf: ReadonlyMap<string, readonly Edge[]>;
  readonly tiesOf: ReadonlyMap<string, readonly CoMention[]>;
}

type Stored = Pick<OfflineGraph, "title" | "entities" | "edges" | "coMentions" | "left">;

/** What the exporter wrote into the page. */
export function readGraph(element: HTMLElement): OfflineGraph {
  const stored = JSON.parse(element.textContent ?? "") as Stored;
  return {
    ...stored,
    byId: new Map(stored.entities.map((entity) => [entity.id, entity])),
    edgesOf: byEnd(stored.edges),
    tiesOf: byEnd(stored.coMentions),
  };
}

function byEnd<T extends { readonly head: string; readonly tail: string }>(list: readonly T[]): Map<string, T[]> {
  const ends = list.flatMap((each) => [...new Set([each.head, each.tail])].map((end) => ({ end, each })));
  return new Map([...grouped(ends, ({ end }) => end)].map(([end, some]) => [end, some.map(({ each }) => each)]));
}

/** Everything said between two entities. */
export const between = ({ edgesOf }: OfflineGraph, a: string, b: string): Edge[] =>
  (edgesOf.get(a) ?? []).filter(({ head, tail }) => (head === a && tail === b) || (head === b && tail === a));

/** Entities with the text in a name: whole names first, then beginnings, then by mentions. */
export function found({ entities }: OfflineGraph, text: string, limit: number): Entity[] {
  const wanted = plain(text);
  if (wanted === "") return [];
  return entities
    .flatMap((entity) => {
      const places = [entity.name, ...entity.aliases].map((name) => rank(plain(name), wanted));
      const best = Math.min(...places);
      return best < NOWHERE ? [{ entity, best }] : [];
    })
    .sort((a, b) => a.best - b.best || b.entity.mentions - a.entity.mentions)
    .slice(0, limit)
    .map(({ entity }) => entity);
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().trim();

const NOWHERE = 3;

function rank(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : NOWHERE;
}
