/** What a picture shows, without any drawing library: nodes and lines with their looks. Pure. */

import type { Subgraph } from "../../model/graph.ts";
import { type EntityKind, type RelationKind, relationKind, STATUSES, type Status } from "../../model/schema.ts";
import { grouped } from "../grouped.ts";
import { coKey, edgeKey } from "../keys.ts";
import type { Point } from "../layout.ts";

export interface SceneNode {
  readonly id: string;
  readonly label: string;
  /** The name as it is written under the node. */
  readonly lines: readonly string[];
  readonly kind: EntityKind;
  readonly radius: number;
  readonly mentions: number;
}

export interface SceneEdge {
  readonly key: string;
  readonly head: string;
  readonly tail: string;
  /** Kind of relation, or `co`. */
  readonly kind: RelationKind | "co";
  readonly label: string;
  readonly status: Status;
  readonly directed: boolean;
  readonly width: number;
  readonly weight: number;
  /** 0 straight; parallel lines bend apart. */
  readonly bend: number;
}

/** Radius in pixels: square root of mentions, 6 to 28. */
export const radiusOf = (mentions: number): number => Math.min(28, 6 + 1.6 * Math.sqrt(Math.max(0, mentions - 1)));

/** Nodes of a picture, the most mentioned first. */
export const sceneNodes = (drawn: Pick<Subgraph, "entities">, wrap: (name: string) => string[]): SceneNode[] =>
  drawn.entities.map(({ id, name, type, mentions }) => ({
    id,
    label: name,
    lines: wrap(name),
    kind: type,
    radius: radiusOf(mentions),
    mentions,
  }));

/** Lines of a picture, parallel ones bent apart. */
export function sceneEdges(drawn: Pick<Subgraph, "edges" | "coMentions">, language: "zh" | "en"): SceneEdge[] {
  const typed = drawn.edges.map((edge) => {
    const row = relationKind(edge.type);
    const mark = STATUSES.find((status) => status.status === edge.status)!.mark;
    return {
      key: edgeKey(edge),
      head: edge.head,
      tail: edge.tail,
      kind: edge.type,
      label: mark ? `${mark}·${row[language]}` : row[language],
      status: edge.status,
      directed: !row.symmetric,
      width: Math.min(3.2, 1.2 + 0.5 * Math.log2(edge.stories || 1)),
      weight: 1 + Math.log2(edge.stories || 1),
      bend: 0,
    };
  });
  const together = drawn.coMentions.map((tie) => ({
    key: coKey(tie),
    head: tie.head,
    tail: tie.tail,
    kind: "co" as const,
    label: String(tie.articles),
    status: "asserted" as const,
    directed: false,
    width: 0.8,
    weight: Math.max(0.2, tie.npmi),
    bend: 0,
  }));
  return bent([...typed, ...together]);
}

/** How far parallel lines bend apart, as a share of their length. */
const BEND = 0.22;

/** Spreads lines between the same two nodes: one straight, two or more as a fan. */
function bent(edges: readonly SceneEdge[]): SceneEdge[] {
  const groups = grouped(edges, ({ head, tail }) => (head < tail ? `${head} ${tail}` : `${tail} ${head}`));
  return [...groups.values()].flatMap((group) =>
    group.map((edge, index) => {
      const turn = edge.head < edge.tail ? 1 : -1;
      return { ...edge, bend: (index - (group.length - 1) / 2) * BEND * turn || 0 };
    }),
  );
}

/** Pixels at natural size between parallel lines, however long they are. */
const WIDEST = 60;

/** The same lines, long ones bent less; `at` is where nodes stand. */
export const narrowed = (edges: readonly SceneEdge[], at: ReadonlyMap<string, Point>): SceneEdge[] =>
  edges.map((edge) => {
    const [a, b] = [at.get(edge.head)!, at.get(edge.tail)!];
    const share = Math.min(1, WIDEST / (BEND * Math.hypot(b.x - a.x, b.y - a.y) || WIDEST));
    return { ...edge, bend: edge.bend * share };
  });
