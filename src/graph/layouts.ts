/** Every layout by its name. Pixels, y upwards; pure. */
import { byCodeUnit } from "../model/identity.ts";
import type { EntityKind } from "../model/schema.ts";
import { apart, arrange, type LayoutEdge, type LayoutNode, type Point, type Positions } from "./layout.ts";
import { circle } from "./layout-circle.ts";
import { byCommunity } from "./layout-community.ts";
import { byKind } from "./layout-kind.ts";
import type { LayoutName } from "./layout-names.ts";
import { radial } from "./layout-radial.ts";
import { byTime } from "./layout-time.ts";

export interface DatedNode extends LayoutNode {
  readonly kind: EntityKind;
  /** When it is first told of; null where nothing says. */
  readonly date: string | null;
}

/** A word on the ground: a month, a year (none: undated), a kind, or the id of a community's largest member. */
export interface Caption extends Point {
  readonly text: string;
}

export interface Layout {
  readonly at: Positions;
  readonly captions: readonly Caption[];
}

export interface Ground {
  readonly nodes: readonly DatedNode[];
  readonly edges: readonly LayoutEdge[];
  /** Wished width by height. */
  readonly aspect: number;
  /** Whom a radial layout is round; without, the one with most ties. */
  readonly centre: string | null;
  /** Ids of each community, for the layout by community. */
  readonly communities?: readonly (readonly string[])[];
}

const LAYOUTS: Readonly<Record<LayoutName, (ground: Ground) => Layout>> = {
  force: ({ nodes, edges, aspect }) => bare(arrange(nodes, edges, aspect)),
  circle: ({ nodes, edges }) => bare(circle(nodes, edges)),
  radial: ({ nodes, edges, centre }) => bare(radial(nodes, edges, centre)),
  time: ({ nodes }) => byTime(nodes),
  kind: ({ nodes, aspect }) => byKind(nodes, aspect),
  community: ({ nodes, communities = [], aspect }) => byCommunity(nodes, communities, aspect),
};

const bare = (at: Positions): Layout => ({ at, captions: [] });

/** All nodes laid out anew; the fixed stay where they are, and the others make room for them. */
export function layOut(name: LayoutName, ground: Ground): Layout {
  const free = ground.nodes.map(({ at: _, ...node }) => node);
  // In one order, so that the same graph lies the same however it was asked for.
  const edges = [...ground.edges].sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.target, b.target));
  const { at, captions } = LAYOUTS[name]({ ...ground, nodes: free, edges });
  return { at: apart(ground.nodes, at), captions };
}
