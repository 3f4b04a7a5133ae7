/** The shortest way between two entities: rings around both ends, the smaller one grown first, until they meet. */
import type { Subgraph } from "../../model/graph.ts";
import { MAX_HOPS } from "../graph-store.ts";
import { EVIDENCE, type Step, strongestWay } from "../path.ts";
import { alongWays } from "./along-ways.ts";
import type { Transaction } from "./connection.ts";
import { kept, type ScopedFilter } from "./filter.ts";
import { BONDS, RING } from "./graph-queries.ts";
import { entityById } from "./read-entities.ts";
import { shortWay } from "./short-way.ts";

/**
 * The entities in the order of the way, and all that binds each to the next. Null where there is no way within MAX_HOPS, and where an end
 * is unknown.
 */
export async function pathOf(tx: Transaction, a: string, b: string, filter: ScopedFilter): Promise<Subgraph | null> {
  const short = (from: string, to: string) => (filter.coMentions ? null : shortWay(tx, from, to, filter));
  // Most ids are the entities' own: another name's is looked up only where these find nothing.
  const way = await short(a, b);
  if (way) return way;
  const [from, to] = await Promise.all([a, b].map((id) => entityById(tx, id)));
  if (!from || !to) return null;
  const other = from.id === a && to.id === b ? null : await short(from.id, to.id);
  return other ?? longWay(tx, from.id, to.id, filter);
}

async function longWay(tx: Transaction, from: string, to: string, filter: ScopedFilter): Promise<Subgraph | null> {
  const steps = await stepsBetween(tx, from, to, filter);
  return steps && alongWays(tx, [strongestWay(from, steps)], filter);
}

type Ring = ReadonlySet<string>;

interface Side {
  readonly seen: Set<string>;
  /** The innermost is the end itself. */
  readonly rings: Ring[];
}

const outermost = ({ rings }: Side): Ring => rings.at(-1)!;

/** What binds each ring of all shortest ways to the next, from the one end to the other; null where there is none. */
async function stepsBetween(
  tx: Transaction,
  from: string,
  to: string,
  filter: ScopedFilter,
): Promise<Step<string>[] | null> {
  if (from === to) return [];
  const sideOf = (id: string): Side => ({ seen: new Set([id]), rings: [new Set([id])] });
  const [near, far] = [sideOf(from), sideOf(to)];
  for (let hops = 1; ; hops++) {
    const middle = await bonds(tx, outermost(near), outermost(far), filter);
    if (middle.size > 0) {
      const inwards = await stepsInwards(tx, near, new Set(middle.keys()), filter);
      const outwards = await stepsInwards(tx, far, targetsOf(middle), filter);
      return [...inwards.map(turned).reverse(), middle, ...outwards];
    }
    const side = outermost(near).size <= outermost(far).size ? near : far;
    if (hops === MAX_HOPS || outermost(side).size === 0) return null;
    await grow(tx, side, { filter, ends: [from, to] });
  }
}

async function grow(
  tx: Transaction,
  side: Side,
  { filter, ends }: { filter: ScopedFilter; ends: readonly string[] },
): Promise<void> {
  const ring = [...outermost(side)];
  const naming = filter.coMentions ? ring : [];
  const about = { ...kept(filter), ring, naming, inside: [...side.seen], ends };
  const next = new Set((await tx.run<{ id: string }>(RING, about)).map(({ id }) => id));
  for (const id of next) side.seen.add(id);
  side.rings.push(next);
}

/** From some of the outermost ring to the end in the middle of all. */
async function stepsInwards(
  tx: Transaction,
  { rings }: Side,
  some: Ring,
  filter: ScopedFilter,
): Promise<Step<string>[]> {
  const steps: Step<string>[] = [];
  let here = some;
  for (const inner of rings.slice(0, -1).reverse()) {
    const step = await bonds(tx, here, inner, filter);
    steps.push(step);
    here = targetsOf(step);
  }
  return steps;
}

const targetsOf = (step: Step<string>): Ring => new Set([...step.values()].flatMap((next) => [...next.keys()]));

function turned(step: Step<string>): Step<string> {
  const back = new Map<string, Map<string, number>>();
  for (const [from, next] of step)
    for (const [to, weight] of next) back.set(to, (back.get(to) ?? new Map<string, number>()).set(from, weight));
  return back;
}

/** What binds entities of one ring to those of the next; asked for from the smaller one. */
async function bonds(tx: Transaction, here: Ring, next: Ring, filter: ScopedFilter): Promise<Step<string>> {
  const back = next.size < here.size;
  const [ring, among] = (back ? [next, here] : [here, next]).map((some) => [...some]);
  const about = { ...kept(filter), ring, among, naming: filter.coMentions ? ring : [] };
  const weights = new Map<string, Map<string, number>>();
  for (const { a, b, evidence, articles } of await tx.run<Bond>(BONDS, about)) {
    const [from, to] = back ? [b, a] : [a, b];
    const on = weights.get(from) ?? new Map<string, number>();
    weights.set(from, on.set(to, (on.get(to) ?? 0) + evidence * EVIDENCE + articles));
  }
  return weights;
}

interface Bond {
  readonly a: string;
  readonly b: string;
  readonly evidence: number;
  readonly articles: number;
}
