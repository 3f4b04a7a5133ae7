/** Pointing: hover, click, double click, right click, long press, drag. */
import type { Point } from "../../graph/layout.ts";
import type { Engine, Picture } from "./engine.ts";

export interface Pointing {
  readonly node: (id: string) => void;
  readonly edge: (key: string) => void;
  readonly expand: (id: string) => void;
  /** What can be done with a node is asked for. */
  readonly menu: (id: string) => void;
  readonly nothing: () => void;
  readonly over: (what: { node: string | null; edge: string | null }) => void;
  /** A node is about to be dragged, and was put down elsewhere. */
  readonly lifted: (id: string) => void;
  readonly dropped: (id: string, at: Point) => void;
}

/** Binds all of it; dragging begins after a few pixels, so that a click stays a click. */
export function bindPointing(sigma: Engine, graph: Picture, pointing: Pointing): void {
  const pressed = bindDrag(sigma, graph, pointing);
  sigma.on("clickNode", ({ node }) => pressed() || pointing.node(node));
  sigma.on("clickEdge", ({ edge }) => pointing.edge(edge));
  sigma.on("clickStage", () => pointing.nothing());
  sigma.on("doubleClickNode", (event) => {
    event.preventSigmaDefault();
    pointing.expand(event.node);
  });
  sigma.on("rightClickNode", ({ node, event }) => {
    event.original.preventDefault();
    pointing.menu(node);
  });
  const pointer = (shape: string) => {
    sigma.getContainer().style.cursor = shape;
  };
  sigma.on("enterNode", ({ node }) => {
    pointer("pointer");
    pointing.over({ node, edge: null });
  });
  sigma.on("enterEdge", ({ edge }) => {
    pointer("pointer");
    pointing.over({ node: null, edge });
  });
  for (const leave of ["leaveNode", "leaveEdge"] as const) {
    sigma.on(leave, () => {
      pointer("");
      pointing.over({ node: null, edge: null });
    });
  }
}

/** Milliseconds that a finger rests on a node before its menu opens, on the ground before it draws a lasso. */
export const LONG = 550;

/** The answer tells whether the finger that is being lifted has opened a menu. */
function bindDrag(sigma: Engine, graph: Picture, { lifted, dropped, menu }: Pointing): () => boolean {
  let pressed = false;
  let held: { node: string; x: number; y: number; moved: boolean; press: number } | null = null;
  const drop = () => {
    if (!held) return;
    clearTimeout(held.press);
    const { node, moved } = held;
    held = null;
    if (!moved || !graph.hasNode(node)) return;
    const { x, y } = graph.getNodeAttributes(node);
    dropped(node, { x, y });
  };
  sigma.on("downNode", ({ node, event }) => {
    const { original } = event;
    if (original instanceof MouseEvent && original.button !== 0) return;
    const touched = !(original instanceof MouseEvent);
    const open = () => {
      pressed = true;
      menu(node);
    };
    pressed = false;
    const press = touched ? window.setTimeout(open, LONG) : 0;
    held = { node, x: event.x, y: event.y, moved: false, press };
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (!held || !graph.hasNode(held.node)) return;
    preventSigmaDefault();
    event.original.preventDefault();
    if (!held.moved && Math.hypot(event.x - held.x, event.y - held.y) < 5) return;
    clearTimeout(held.press);
    if (!held.moved) lifted(held.node);
    held.moved = true;
    graph.mergeNodeAttributes(held.node, sigma.viewportToGraph(event));
  });
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
  sigma.on("leaveStage", drop);
  return () => pressed;
}
