/** A graph of any size with a place for every node, made and the same on every machine: few nodes have most of the lines (Zipf, exponent 1). */
import { radiusOf, type SceneEdge, type SceneNode } from "../../../src/graph/drawing/shapes.ts";
import type { Point } from "../../../src/graph/layout.ts";
import { RELATION_KINDS, STATUSES } from "../../../src/model/schema.ts";
import { entityAt, random } from "../synthetic.ts";

export interface MadeGraph {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly at: ReadonlyMap<string, Point>;
}

/** Pixels of the layout for one node. */
const ROOM = 70;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The most connected in the middle of a sunflower. */
export function madeGraph(order: number, size: number): MadeGraph {
  const chance = random(order);
  const nodes = Array.from({ length: order }, (_, rank) => nodeOf(rank, order));
  const edges = new Map<string, SceneEdge>();
  while (edges.size < size) {
    const head = Math.floor((order + 1) ** chance()) - 1;
    const tail = Math.floor(chance() * order);
    const key = `${head} ${tail}`;
    if (head === tail || edges.has(key) || edges.has(`${tail} ${head}`)) continue;
    edges.set(key, edgeOf(key, nodes[head]!.id, nodes[tail]!.id, chance));
  }
  const at = new Map(nodes.map(({ id }, rank) => [id, sunflower(rank)]));
  return { nodes, edges: [...edges.values()], at };
}

/** A graph with so many more nodes round one of its own. */
export function grown({ nodes, edges, at }: MadeGraph, more: number): MadeGraph {
  const chance = random(more);
  const { length } = nodes;
  const fresh = Array.from({ length: more }, (_, index) => nodeOf(length + index, length + more));
  const ties = fresh.map(({ id }, index) => edgeOf(`new ${index}`, nodes[1]!.id, id, chance));
  const places = fresh.map(({ id }, index) => [id, sunflower(length + index)] as const);
  return { nodes: [...nodes, ...fresh], edges: [...edges, ...ties], at: new Map([...at, ...places]) };
}

function nodeOf(rank: number, order: number): SceneNode {
  const { kind, name } = entityAt(rank);
  const mentions = Math.ceil(order / (4 * (rank + 1)));
  return { id: `${kind}:${name}`, label: name, lines: [name], kind, radius: radiusOf(mentions), mentions };
}

function edgeOf(key: string, head: string, tail: string, chance: () => number): SceneEdge {
  const row = RELATION_KINDS[Math.floor(chance() * RELATION_KINDS.length)]!;
  const { status } = STATUSES[chance() < 0.9 ? 0 : 1];
  const look = { label: row.zh, status, directed: !row.symmetric, width: 1.2, weight: 1, bend: 0 };
  return { key, head, tail, kind: row.kind, ...look };
}

const sunflower = (rank: number): Point => {
  const far = ROOM * Math.sqrt(rank);
  return { x: Math.round(far * Math.cos(rank * GOLDEN)), y: Math.round(far * Math.sin(rank * GOLDEN)) };
};
