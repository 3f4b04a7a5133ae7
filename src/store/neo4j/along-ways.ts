import type { CoMention, Subgraph } from "../../model/graph.ts";
import { hopsIn } from "../paths.ts";
import { coMentionsAmong } from "./co-mentions.ts";
import type { Transaction } from "./connection.ts";
import type { ScopedFilter } from "./filter.ts";
import { edgesBetween } from "./read-edges.ts";
import { entitiesOf } from "./read-entities.ts";

/** The entities of some paths, as they are first met, and all that binds each to the next. */
export async function alongWays(
  tx: Transaction,
  ways: readonly (readonly string[])[],
  filter: ScopedFilter,
): Promise<Subgraph> {
  const hops = hopsIn(ways);
  const [entities, edges, ...coMentions] = await Promise.all([
    entitiesOf(tx, [...new Set(ways.flat())]),
    edgesBetween(tx, hops, filter),
    ...hops.map((pair): Promise<CoMention[]> | [] => (filter.coMentions ? coMentionsAmong(tx, pair, filter) : [])),
  ]);
  return { entities, edges, coMentions: coMentions.flat(), left: { entities: 0, edges: 0, coMentions: 0 } };
}
