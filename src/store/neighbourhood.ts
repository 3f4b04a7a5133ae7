/** Who is around some entities: ring by ring, the nearest and most connected first. */
import { CoMentions } from "./co-mentions.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { Neighbourhood } from "./graph-store.ts";
import { type IndexFilter, Selection } from "./selection.ts";

export const DEFAULT_LIMIT = 200;

/** What to show, as numbers of the index. */
export interface Found {
  readonly entities: readonly number[];
  /** Ascending: by head, type, tail, status. */
  readonly edges: readonly number[];
  readonly left: { readonly entities: number; readonly edges: number; readonly coMentions: number };
}

/** How much binds an entity to the rings inside its own. */
interface Bond {
  evidence: number;
  articles: number;
}

/**
 * All within `depth` steps (1) that the filter keeps; the given ones whatever their kind. Above `limit`, the nearest ring first, in it
 * by evidence that binds to the rings inside, then (with co-mentions) articles shared with them, then mentions, then id.
 * `left` is what the limit took from the answer without one.
 */
export function neighbourhood(
  index: GraphIndex,
  centres: readonly number[],
  options: IndexFilter & Neighbourhood,
): Found {
  const { depth = 1, limit = DEFAULT_LIMIT } = options;
  const selection = new Selection(index, options);
  const together = selection.coMentions ? new CoMentions(index, selection) : null;
  const all = new Set(centres);
  const visited = together ? new Uint8Array(index.articleKeys.length) : null;
  let ring = [...all];
  for (let step = 0; step < depth && ring.length > 0; step++) {
    const bonds = new Map<number, Bond>();
    const bind = (other: number, evidence: number, articles: number) => {
      const bond = bonds.get(other);
      if (bond) {
        bond.evidence += evidence;
        bond.articles += articles;
      } else if (!all.has(other) && selection.entity(other)) bonds.set(other, { evidence, articles });
    };
    for (const entity of ring) {
      for (const edge of index.edgesOf.of(entity)) {
        const weight = selection.weight(edge);
        if (weight > 0) bind(index.otherEnd(edge, entity), weight, 0);
      }
      for (const article of together?.articlesOf(entity) ?? []) {
        if (visited![article]) continue;
        visited![article] = 1;
        for (const other of index.entitiesOf.of(article)) bind(other, 0, 1);
      }
    }
    ring = ranked(index, bonds);
    for (const entity of ring) all.add(entity);
  }
  return limited(index, all, limit, selection, together);
}

function ranked({ entities }: GraphIndex, bonds: ReadonlyMap<number, Bond>): number[] {
  return [...bonds]
    .sort(
      ([a, x], [b, y]) =>
        y.evidence - x.evidence || y.articles - x.articles || entities[b]!.mentions - entities[a]!.mentions || a - b,
    )
    .map(([entity]) => entity);
}

function limited(
  index: GraphIndex,
  all: ReadonlySet<number>,
  limit: number,
  selection: Selection,
  together: CoMentions | null,
): Found {
  const edges = edgesWithin(index, all, selection);
  if (all.size <= limit) return { entities: [...all], edges, left: { entities: 0, edges: 0, coMentions: 0 } };
  const kept = new Set([...all].slice(0, limit));
  const some = edges.filter((edge) => kept.has(index.heads[edge]!) && kept.has(index.tails[edge]!));
  const coMentions = together ? together.countWithin(all) - together.countWithin(kept) : 0;
  return {
    entities: [...kept],
    edges: some,
    left: { entities: all.size - kept.size, edges: edges.length - some.length, coMentions },
  };
}

/** Edges with both ends in a set, ascending. */
export function edgesWithin(index: GraphIndex, entities: ReadonlySet<number>, selection: Selection): number[] {
  const edges: number[] = [];
  for (const entity of entities)
    for (const edge of index.edgesOf.of(entity))
      if (index.heads[edge] === entity && entities.has(index.tails[edge]!) && selection.weight(edge) > 0)
        edges.push(edge);
  return edges.sort((a, b) => a - b);
}
