/** Ranked paths: found in memory, their evidence read from the server. */
import { rankedPaths } from "../../graph/paths.ts";
import { CoMentions } from "../co-mentions.ts";
import type { Paths, PathsOptions } from "../graph-store.ts";
import { DEFAULT_LENGTH, DEFAULT_PATHS, hopsIn } from "../paths.ts";
import { type IndexFilter, Selection } from "../selection.ts";
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
  const { length = DEFAULT_LENGTH, limit = DEFAULT_PATHS } = options;
  const { index } = source;
  const filter = inIndex(source, options);
  const found = rankedPaths(source.paths.of(source, filter, ends), ends, { length, limit });
  const hops = hopsIn(found.paths);
  const selection = new Selection(index, filter);
  const together = new CoMentions(index, selection);
  const idOf = (ordinal: number) => index.entities[ordinal]!.id;
  return {
    entities: [...new Set(found.paths.flat())].map((ordinal) => index.entities[ordinal]!),
    edges: await edgesBetween(
      tx,
      hops.map(([a, b]) => [idOf(a), idOf(b)]),
      options,
    ),
    coMentions: selection.coMentions ? hops.flatMap((pair) => together.within(new Set(pair))) : [],
    left: { entities: 0, edges: 0, coMentions: 0 },
    ...found,
    paths: found.paths.map((path) => path.map(idOf)),
  };
}

/** The filter with its articles by their numbers in the index. */
function inIndex({ articles }: PathSource, { articles: ids, ...filter }: ScopedFilter): IndexFilter {
  if (!ids) return filter;
  const kept = new Uint8Array(articles.size);
  for (const id of ids) kept[articles.get(id)!] = 1;
  return { ...filter, articles: kept };
}
