/** Where nodes stand, where they stood before they were left out, and where they are on their way to. */
import { animateNodes } from "sigma/utils";
import type { Point, Positions } from "../../graph/layout.ts";
import { motion } from "./camera.ts";
import type { Picture } from "./engine.ts";

export interface Places {
  /** Where a node is, is going to, or was. */
  of(id: string): Point | undefined;
  /** Of all that are drawn. */
  all(): Point[];
  /** Moves them there, at once or in motion. */
  move(to: Positions, still?: boolean): void;
  /** Ends a motion where it was to end. */
  settle(): void;
  /** Takes a node out of the picture; it will come back where it stands. */
  leave(id: string): void;
}

/** The places of a graph's nodes. */
export function createPlaces(graph: Picture): Places {
  const stood = new Map<string, Point>();
  let goals: Positions = new Map();
  let stop: (() => void) | null = null;
  const settle = () => {
    stop?.();
    stop = null;
    for (const [id, goal] of goals) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x: goal.x, y: goal.y });
    goals = new Map();
  };
  const of = (id: string): Point | undefined => {
    if (!graph.hasNode(id)) return stood.get(id);
    const { x, y } = graph.getNodeAttributes(id);
    return goals.get(id) ?? { x, y };
  };
  return {
    of,
    settle,
    all: () => graph.mapNodes((id) => of(id)!),
    move(to, still = false) {
      settle();
      goals = new Map([...to].filter(([id]) => graph.hasNode(id)));
      if (still || motion() === 0) return settle();
      const targets = Object.fromEntries([...goals].map(([id, { x, y }]) => [id, { x, y }]));
      stop = animateNodes(graph, targets, { duration: motion(), easing: "quadraticInOut" }, settle);
    },
    leave(id) {
      const at = of(id);
      if (at) stood.set(id, at);
      graph.dropNode(id);
    },
  };
}
