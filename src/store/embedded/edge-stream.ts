/**
 * Every edge, without the index in memory: an export of a large store is to be small. Evidence is sorted by its edge as numbers, and read
 * in full edge by edge.
 */
import { type Edge, storiesIn } from "../../model/graph.ts";
import { RELATION_KINDS, type RelationKind, STATUSES, type Status } from "../../model/schema.ts";
import { compareKeys } from "../cursor.ts";
import type { Connection } from "./connection.ts";
import { numbersIn } from "./load.ts";
import { type Place, pieceOf } from "./read-evidence.ts";
import { Refs } from "./refs.ts";
import { storyArticles } from "./stories.ts";

const KINDS = RELATION_KINDS.map(({ kind }) => kind).sort();
const STATES = STATUSES.map(({ status }) => status).sort();
const SYMMETRIC = new Set<number>(RELATION_KINDS.flatMap((row) => (row.symmetric ? [KINDS.indexOf(row.kind)] : [])));

/** How many edges share what was read of their articles, before it is let go: soon, or it counts as long-lived and is let go late. */
const BATCH = 100;

/** By head, type, tail, status. Loops that a merge made are left out. */
export function* edgeStream(c: Connection): Generator<Edge> {
  const { ids, ofNames } = entitiesOf(c);
  const said = gathered(c, ofNames, ids.length);
  const stories = storyArticles(c);
  const order = new Uint32Array(said.count).map((_, place) => place);
  order.sort((a, b) => said.edges[a]! - said.edges[b]!);
  const refs = new Refs(c);
  for (let from = 0, edges = 0; from < order.length; edges++) {
    if (edges % BATCH === 0) refs.forgetArticles();
    const code = said.edges[order[from]!]!;
    let to = from;
    while (to < order.length && said.edges[order[to]!] === code) to++;
    const evidence = Array.from(order.subarray(from, to), (each) => {
      const place = said.place(each);
      return pieceOf(c, refs, { ...place, story: stories.get(place.article) ?? place.article });
    })
      .sort((a, b) => compareKeys(a.key, b.key))
      .map((piece) => piece.evidence);
    const { head, type, tail, status } = unpacked(code, ids.length);
    yield {
      head: ids[head]!,
      type,
      tail: ids[tail]!,
      status,
      evidence,
      stories: storiesIn(evidence),
    };
    from = to;
  }
}

/** Ids of entities in order; by number of a name, the place of its entity among them, or −1. Row by row: lists of rows are large. */
function entitiesOf(c: Connection): { ids: readonly string[]; ofNames: Int32Array } {
  const ids: string[] = [];
  const ordinals = new Int32Array(numbersOf(c, "entity"));
  for (const { key, id } of c.iterate<{ key: number; id: string }>("SELECT key, id FROM entity ORDER BY id")) {
    ordinals[key] = ids.length;
    ids.push(id);
  }
  const ofNames = new Int32Array(numbersOf(c, "name")).fill(-1);
  for (const { key, entity } of c.iterate<{ key: number; entity: number }>(
    "SELECT key, entity FROM name WHERE entity IS NOT NULL",
  ))
    ofNames[key] = ordinals[entity]!;
  return { ids, ofNames };
}

/** One more than the highest number of a row. */
const numbersOf = (c: Connection, table: "entity" | "name"): number =>
  c.get<{ n: number }>(`SELECT coalesce(max(key), 0) + 1 AS n FROM ${table}`)!.n;

/** All evidence, with the code of the edge that each piece belongs to. */
class Gathered {
  readonly edges: Float64Array;
  /** Article, place among its relations, first and last day. */
  readonly #places: Int32Array;
  count = 0;

  constructor(most: number) {
    this.edges = new Float64Array(most);
    this.#places = new Int32Array(most * 4);
  }

  add(edge: number, place: readonly [article: number, at: number, since: number, until: number]): void {
    this.edges[this.count] = edge;
    this.#places.set(place, this.count * 4);
    this.count++;
  }

  place(of: number): Omit<Place, "story"> {
    const [article, at, since, until] = this.#places.subarray(of * 4, of * 4 + 4);
    return { article: article!, at: at!, days: { since: since!, until: until! } };
  }
}

function gathered(c: Connection, entities: Int32Array, count: number): Gathered {
  const said = new Gathered(c.get<{ n: number }>("SELECT coalesce(sum(relations), 0) AS n FROM issue")!.n);
  const words = new Map(
    c
      .all<{ key: number; word: string }>("SELECT key, word FROM word")
      .map(({ key, word }) => [key, Math.max(KINDS.indexOf(word as RelationKind), STATES.indexOf(word as Status))]),
  );
  for (const { article, relations } of c.iterate<{ article: number; relations: Uint8Array }>(
    "SELECT article, relations FROM digest ORDER BY article",
  )) {
    const numbers = numbersIn(relations);
    for (let from = 0; from < numbers.length; from += 6) {
      const [head, tail] = [entities[numbers[from]!]!, entities[numbers[from + 1]!]!];
      if (head < 0 || tail < 0 || head === tail) continue;
      const type = words.get(numbers[from + 2]!)!;
      const status = words.get(numbers[from + 3]!)!;
      const [first, second] = head > tail && SYMMETRIC.has(type) ? [tail, head] : [head, tail];
      const code = ((first * KINDS.length + type) * count + second) * STATES.length + status;
      said.add(code, [article, from / 6, numbers[from + 4]!, numbers[from + 5]!]);
    }
  }
  return said;
}

function unpacked(code: number, entities: number): { head: number; type: RelationKind; tail: number; status: Status } {
  const status = code % STATES.length;
  const pair = (code - status) / STATES.length;
  const tail = pair % entities;
  const rest = (pair - tail) / entities;
  const type = rest % KINDS.length;
  return { head: (rest - type) / KINDS.length, type: KINDS[type]!, tail, status: STATES[status]! };
}
