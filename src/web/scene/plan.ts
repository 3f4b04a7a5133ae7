/** How a picture is to be laid out. Pure. */
import type { Point } from "../../graph/layout.ts";
import type { LayoutName } from "../../graph/layout-names.ts";

export interface Plan {
  readonly layout: LayoutName;
  /** Whom a radial layout is round. */
  readonly centre: string | null;
  /** Nodes that stay where they were put. */
  readonly fixed: ReadonlyMap<string, Point>;
  /** When each is first told of. */
  readonly dates: ReadonlyMap<string, string>;
  /** The word on the ground for a month, a year, nothing (undated), a kind or a community's largest member. */
  readonly caption: (text: string) => string;
  /** What a picture file says of its layout. */
  readonly note: string;
}

/** Before anything is drawn. */
export const NO_PLAN: Plan = {
  layout: "force",
  centre: null,
  fixed: new Map(),
  dates: new Map(),
  caption: (text) => text,
  note: "",
};

/** Whether all is to be laid out otherwise. */
export const relaid = (before: Plan, now: Plan): boolean =>
  before.layout !== now.layout || before.centre !== now.centre;
