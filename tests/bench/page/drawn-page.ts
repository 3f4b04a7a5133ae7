/** What the bench asks of either page. */
import type { Point } from "../../../src/graph/layout.ts";

export interface DrawnPage {
  /** Where a node stands on the screen, by its rank. */
  spot(rank: number): Point;
  /** Brings a node into sight and chooses it. */
  choose(rank: number): void;
  /** Adds so many nodes round one. */
  grow(more: number): Promise<void>;
}

declare global {
  interface Window {
    drawnPage: DrawnPage | undefined;
  }
}

/** How many nodes and lines are asked for by the address: `?nodes=1000&edges=4000`. */
export function asked(): readonly [nodes: number, edges: number] {
  const query = new URLSearchParams(location.search);
  return [Number(query.get("nodes")), Number(query.get("edges"))];
}

/** Tells that the first picture is there. */
export function ready(page: DrawnPage): void {
  window.drawnPage = page;
}
