/** Pointing: hover, click, double click, drag. */
import type { Engine, Picture } from "./engine.ts";

export interface Pointing {
  readonly node: (id: string) => void;
  readonly edge: (key: string) => void;
  readonly expand: (id: string) => void;
  readonly nothing: () => void;
  readonly over: (what: { node: string | null; edge: string | null }) => void;
  readonly dragged: () => void;
}

/** Binds all of it; dragging begins after a few pixels, so that a click stays a click. */
export function bindPointing(sigma: Engine, graph: Picture, pointing: Pointing): void {
  sigma.on("clickNode", ({ node }) => pointing.node(node));
  sigma.on("clickEdge", ({ edge }) => pointing.edge(edge));
  sigma.on("clickStage", () => pointing.nothing());
  sigma.on("doubleClickNode", (event) => {
    event.preventSigmaDefault();
    pointing.expand(event.node);
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
  bindDrag(sigma, graph, pointing.dragged);
}

function bindDrag(sigma: Engine, graph: Picture, dragged: () => void): void {
  let held: { node: string; x: number; y: number; moved: boolean } | null = null;
  sigma.on("downNode", ({ node, event }) => {
    held = { node, x: event.x, y: event.y, moved: false };
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (!held || !graph.hasNode(held.node)) return;
    preventSigmaDefault();
    event.original.preventDefault();
    if (!held.moved && Math.hypot(event.x - held.x, event.y - held.y) < 5) return;
    if (!held.moved) dragged();
    held.moved = true;
    graph.mergeNodeAttributes(held.node, sigma.viewportToGraph(event));
  });
  const drop = () => {
    held = null;
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
  sigma.on("leaveStage", drop);
}
