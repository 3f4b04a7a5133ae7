/** Ranked paths: what is around both ends is fetched ring by ring, the rest is worked out here. */
import { type Bond, type Hops, hopCost, hubCost, type PathGraph, rankedPaths } from "../../graph/paths.ts";
import { byCodeUnit } from "../../model/identity.ts";
import { STANDING, type Status } from "../../model/schema.ts";
import type { Paths, PathsOptions } from "../graph-store.ts";
import { DEFAULT_LENGTH, DEFAULT_PATHS } from "../paths.ts";
import { alongWays } from "./along-ways.ts";
import type { Transaction } from "./connection.ts";
import { kept, type ScopedFilter } from "./filter.ts";
import { HOPS, MENTIONS_OF, NAMED_HOPS } from "./graph-queries.ts";
import type { StoryIds } from "./stories.ts";

/** As `pathsOf` of the embedded store has it; stories of the edges are yet to be told. */
export async function pathsOf(
  tx: Transaction,
  ends: readonly [string, string],
  options: ScopedFilter & PathsOptions,
  stories: Promise<StoryIds>,
): Promise<Paths> {
  const { length = DEFAULT_LENGTH, limit = DEFAULT_PATHS } = options;
  const around = new Surroundings(tx, options, ends, stories);
  const half = Math.ceil(length / 2);
  await Promise.all([around.fetch(ends[1], half), around.fetch(ends[0], Math.max(1, length - half))]);
  const ids = around.ids();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const [from, to] = ends.map((end) => numbers.get(end)!);
  const found = rankedPaths(await around.graph(numbers), [from!, to!], { length, limit });
  const paths = found.paths.map((path) => path.map((entity) => ids[entity]!));
  return { ...(await alongWays(tx, paths, options)), ...found, paths };
}

/** What binds two entities, with one more edge between them, or with articles that name both. */
function boundBy(bond: Bond | undefined, more: { status: Status | null; stories: number }): Bond {
  const { standing = 0, other = 0 } = bond ?? {};
  const stands = more.status !== null && STANDING.has(more.status);
  return stands
    ? { standing: Math.max(standing, more.stories), other }
    : { standing, other: Math.max(other, more.stories) };
}

interface Hop {
  readonly a: string;
  readonly b: string;
}
interface ToldHop extends Hop {
  readonly type: string;
  readonly status: Status;
  readonly leads: boolean;
  readonly articles: readonly string[];
}

class Surroundings {
  readonly #tx: Transaction;
  readonly #filter: ScopedFilter;
  readonly #ends: readonly string[];
  readonly #stories: Promise<StoryIds>;
  readonly #bonds = new Map<string, Map<string, Bond>>();
  readonly #asked = new Map<string, Promise<void>>();

  constructor(tx: Transaction, filter: ScopedFilter, ends: readonly string[], stories: Promise<StoryIds>) {
    this.#tx = tx;
    this.#filter = filter;
    this.#ends = ends;
    this.#stories = stories;
  }

  /** All that is up to so many hops away. */
  async fetch(centre: string, hops: number): Promise<void> {
    let ring = [centre];
    const seen = new Set(ring);
    for (let hop = 0; hop < hops; hop++) {
      await this.#ask(ring);
      ring = ring.flatMap((id) => [...(this.#bonds.get(id)?.keys() ?? [])]).filter((id) => !seen.has(id));
      for (const id of ring) seen.add(id);
      ring = [...new Set(ring)];
    }
  }

  /** All that were met, and the two ends. */
  ids(): string[] {
    return [...new Set([...this.#ends, ...this.#bonds.keys()])].sort(byCodeUnit);
  }

  /** `numbers`: those of the ids in their order. */
  async graph(numbers: ReadonlyMap<string, number>): Promise<PathGraph> {
    const ids = [...numbers.keys()];
    const rows = await this.#tx.run<{ id: string; mentions: number }>(MENTIONS_OF, { ids });
    const through = new Int32Array(ids.length);
    for (const { id, mentions } of rows) through[numbers.get(id)!] = hubCost(mentions);
    const hops = ids.map((id): Hops => {
      const bonds = [...(this.#bonds.get(id) ?? [])];
      return {
        ends: Int32Array.from(bonds, ([other]) => numbers.get(other)!),
        costs: Int32Array.from(bonds, ([, bond]) => hopCost(bond)),
      };
    });
    return { size: ids.length, through, hops: (entity) => hops[entity]! };
  }

  async #ask(ring: readonly string[]): Promise<void> {
    const fresh = ring.filter((id) => !this.#asked.has(id));
    if (fresh.length > 0) {
      const asked = this.#read(fresh);
      for (const id of fresh) this.#asked.set(id, asked);
    }
    await Promise.all(new Set(ring.map((id) => this.#asked.get(id))));
  }

  async #read(ring: readonly string[]): Promise<void> {
    const about = { ...kept(this.#filter), ring, ends: this.#ends };
    const [told, named, stories] = await Promise.all([
      this.#tx.run<ToldHop>(HOPS, about),
      this.#filter.coMentions ? this.#tx.run<Hop & { articles: number }>(NAMED_HOPS, about) : [],
      this.#stories,
    ]);
    for (const { status, articles, ...hop } of told)
      this.#bind(hop, { status, stories: new Set(articles.map((id) => stories.get(id) ?? id)).size });
    for (const { articles, ...hop } of named) this.#bind(hop, { status: null, stories: articles });
  }

  #bind({ a, b }: Hop, more: { status: Status | null; stories: number }): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const bonds = this.#bonds.get(from) ?? new Map<string, Bond>();
      this.#bonds.set(from, bonds.set(to, boundBy(bonds.get(to), more)));
    }
  }
}
