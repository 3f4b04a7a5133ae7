/** Who is around some entities, ring by ring; the last ring is cut on the server. */
import type { Subgraph } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import type { Neighbourhood } from "../graph-store.ts";
import { DEFAULT_LIMIT } from "../neighbourhood.ts";
import { coMentionsAmong, countPairs } from "./co-mentions.ts";
import { limitOf, type Parameters, type Transaction } from "./connection.ts";
import { kept, type ScopedFilter } from "./filter.ts";
import { BALL_COUNT, NAMED_IN_BALL, RING, STRONGEST } from "./graph-queries.ts";
import { edgesAmong } from "./read-edges.ts";
import { entitiesOf } from "./read-entities.ts";
import type { StoryIds } from "./stories.ts";

interface Bound {
  readonly id: string;
  readonly stories: number;
  readonly articles: number;
  readonly mentions: number;
}

/** By stories that bind to the rings inside, then articles shared with them, then mentions, then id. */
const byStrength = (a: Bound, b: Bound): number =>
  b.stories - a.stories || b.articles - a.articles || b.mentions - a.mentions || byCodeUnit(a.id, b.id);

const idsOf = (ring: readonly Bound[]): string[] => [...ring].sort(byStrength).map(({ id }) => id);

/** As `neighbourhood` of ../neighbourhood.ts has it. */
export async function neighbourhoodOf(
  tx: Transaction,
  stories: StoryIds,
  centres: readonly string[],
  options: ScopedFilter & Neighbourhood,
): Promise<Subgraph> {
  const { depth = 1, limit = DEFAULT_LIMIT, coMentions = false } = options;
  const inside = new Set(centres);
  const told = depth > 0 ? Object.fromEntries(stories) : {};
  let ring = depth > 0 ? [...inside] : [];
  const around = (): Parameters => {
    return { ...kept(options), ring, naming: coMentions ? ring : [], inside: [...inside], ends: [] };
  };
  for (let step = 1; step < depth && ring.length > 0; step++) {
    ring = idsOf(await tx.run<Bound>(RING, { ...around(), stories: told }));
    for (const id of ring) inside.add(id);
  }
  // One more than there is room for tells whether anything is left out.
  const room = Math.max(0, limit - inside.size);
  const last = idsOf(await tx.run<Bound>(STRONGEST, { ...around(), stories: told, limit: limitOf(room + 1) }));
  const shown = [...inside, ...last.slice(0, room)].slice(0, limit);
  const [entities, edges, together, ball] = await Promise.all([
    entitiesOf(tx, shown),
    edgesAmong(tx, shown, options),
    coMentions ? coMentionsAmong(tx, shown, options) : [],
    shown.length < inside.size + last.length ? ballOf(tx, around(), coMentions) : null,
  ]);
  const left = {
    entities: ball ? ball.entities - entities.length : 0,
    edges: ball ? ball.edges - edges.length : 0,
    coMentions: ball ? ball.coMentions - together.length : 0,
  };
  return { entities, edges, coMentions: together, left };
}

/** How much there is without a limit. */
async function ballOf(tx: Transaction, around: Parameters, coMentions: boolean) {
  const [[counted], named] = await Promise.all([
    tx.run<{ entities: number; edges: number }>(BALL_COUNT, around),
    coMentions ? tx.run<{ named: number[] }>(NAMED_IN_BALL, around) : [],
  ]);
  return { ...counted!, coMentions: countPairs(named.map((row) => row.named)) };
}
