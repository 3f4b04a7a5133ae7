/** Ranked paths: found in memory, their evidence read from the server. */
import type { Paths, PathsOptions } from "../graph-store.ts";
import { NOTHING_LEFT } from "../neighbourhood.ts";
import { waysBetween } from "../paths.ts";
import type { IndexFilter } from "../selection.ts";
import type { Transaction } from "./connection.ts";
import type { ScopedFilter } from "./filter.ts";
import type { PathSource } from "./path-source.ts";
import { edgesBetween } from "./read-edges.ts";
import { entityById } from "./read-entities.ts";

type Ends = readonly [number, number];

/** Numbers of two entities; most ids are the entities' own, another name's is looked up. Null where one is unknown. */
export function endsIn(
  tx: Transaction,
  { index }: PathSource,
  ids: readonly [string, string],
): Ends | null | Promise<Ends | null> {
  const [from, to] = ids.map((id) => index.ordinal(id));
  if (from !== undefined && to !== undefined) return [from, to];
  return Promise.all(ids.map((id) => entityById(tx, id))).then((known) => {
    const [from, to] = known.map((entity) => entity && index.ordinal(entity.id)!);
    return typeof from === "number" && typeof to === "number" ? [from, to] : null;
  });
}

/** As `pathsOf` of the embedded store has it; stories of the edges are yet to be told. */
export async function pathsOf(
  tx: Transaction,
  source: PathSource,
  ends: Ends,
  options: ScopedFilter & PathsOptions,
): Promise<Paths> {
  const { index } = source;
  const filter = inIndex(source, options);
  const graph = source.paths.of(source, filter, ends);
  const { hops, entities, coMentions, ranked } = waysBetween(index, graph, ends, filter);
  const pairs = hops.map(([a, b]) => [index.entities[a]!.id, index.entities[b]!.id] as const);
  const edges = await edgesBetween(tx, pairs, options);
  return { entities, edges, coMentions, left: NOTHING_LEFT, ...ranked };
}

/** The filter with its articles by their numbers in the index. */
function inIndex(
  { articles }: PathSource,
  { articles: ids, ...filter }: ScopedFilter & PathsOptions,
): IndexFilter & PathsOptions {
  if (!ids) return filter;
  const kept = new Uint8Array(articles.size);
  for (const id of ids) kept[articles.get(id)!] = 1;
  return { ...filter, articles: kept };
}
