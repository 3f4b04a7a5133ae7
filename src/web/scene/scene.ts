/** The map: the only interface to the drawing library. One graph, changed in place; positions outlive what is drawn. */

import type { SceneEdge, SceneNode } from "../../graph/drawing/shapes.ts";
import { focusOf, type Look, labelSize, nodeInk, type Sketch, sketch } from "../../graph/drawing/sketch.ts";
import { frame, motion, reveal, zoom } from "./camera.ts";
import { createEngine, type EdgeLook } from "./engine.ts";
import { bindPointing } from "./events.ts";
import type { LayoutAnswer } from "./layout.worker.ts";
import { createLayouter } from "./layouter.ts";
import { measurer } from "./measure.ts";
import { paintBelow, paintNodes } from "./paint.ts";
import { watchSize } from "./size.ts";

export interface SceneEvents {
  readonly node: (id: string) => void;
  readonly edge: (key: string) => void;
  readonly expand: (id: string) => void;
  readonly nothing: () => void;
  readonly running: (on: boolean) => void;
  readonly placed: () => void;
  readonly lost: () => void;
}

export interface Scene {
  /** Shows these; what was there stays where it is. */
  draw(nodes: readonly SceneNode[], edges: readonly SceneEdge[]): void;
  look(look: Look): void;
  fit(): void;
  zoom(by: number): void;
  reveal(id: string): void;
  /** Forces on and on, with a cap on time. */
  layout(): void;
  stop(): void;
  sketch(): Sketch;
  /** Where nodes stand on the screen. */
  standing(): ReadonlyMap<string, { x: number; y: number }>;
  kill(): void;
}

const LIVE = 6000;
/** Width of a line for the pointer. */
const POINTABLE = 7;

/** A map in a container. Throws where there is no WebGL. */
export function createScene(container: HTMLElement, start: Look, events: SceneEvents): Scene {
  const { sigma, graph } = createEngine(container);
  const layouter = createLayouter();
  const measure = measurer();
  let [nodes, edges, chosen, over]: [readonly SceneNode[], readonly SceneEdge[], Look, Pick<Look, "node" | "edge">] = [
    [],
    [],
    start,
    { node: null, edge: null },
  ];
  let dead = false;
  sigma.createCanvasContext("names", { style: { pointerEvents: "none" } });
  sigma.resize(true);

  const look = (): Look => (over.node || over.edge ? { ...chosen, ...over } : chosen);
  const standing = () =>
    new Map(
      nodes.flatMap(({ id }) => {
        const data = graph.hasNode(id) ? sigma.getNodeDisplayData(id) : undefined;
        return data
          ? [[id, { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) }] as const]
          : [];
      }),
    );
  const current = () => sketch(sigma.getDimensions(), nodes, edges, standing(), look(), measure);

  sigma.on("afterRender", () => {
    if (dead) return;
    const picture = current();
    const { edgeLabels, names } = sigma.getCanvases();
    const above = names!.getContext("2d")!;
    above.clearRect(0, 0, picture.width, picture.height);
    paintBelow(edgeLabels!.getContext("2d")!, picture);
    paintNodes(above, picture);
  });

  /** Where nodes stood that are not drawn now: they come back there. */
  const stood = new Map<string, { x: number; y: number }>();
  let byId = new Map<string, SceneNode>();
  let byKey = new Map<string, SceneEdge>();
  let focus = focusOf(nodes, edges, start);
  // Looks of everything come from what is chosen or pointed at; the graph itself holds places only.
  sigma.setSetting("nodeReducer", (id, data) => {
    const node = byId.get(id);
    return node ? { ...data, color: nodeInk(node, focus, look()), size: node.radius } : data;
  });
  sigma.setSetting("edgeReducer", (key, data) => {
    const edge = byKey.get(key);
    if (!edge) return data;
    // Lines are painted by us, dashes and all; these, in the colour of the paper, are what is pointed at.
    return { ...data, color: look().palette.paper, size: POINTABLE };
  });
  const paint = () => {
    focus = focusOf(nodes, edges, look());
    sigma.scheduleRefresh();
  };

  const move = ({ at, done }: LayoutAnswer) => {
    for (const [id, x, y] of at) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x, y });
    if (!done) return;
    events.running(false);
    frame(
      sigma,
      graph.mapNodes((_, place) => place),
    );
  };
  const stop = () => {
    layouter.stop();
    events.running(false);
  };

  const unwatch = watchSize(container, () => {
    sigma.resize();
    frame(
      sigma,
      graph.mapNodes((_, at) => at),
      true,
    );
    sigma.scheduleRefresh();
  });
  bindPointing(sigma, graph, {
    ...events,
    dragged: stop,
    over: (what) => {
      over = what;
      paint();
    },
  });
  for (const canvas of Object.values(sigma.getCanvases()))
    canvas.addEventListener("webglcontextlost", () => dead || events.lost());

  return {
    draw(newNodes, newEdges) {
      stop();
      const kept = newNodes.filter((node) => graph.hasNode(node.id) || stood.has(node.id));
      const fresh = kept.length < 0.5 * Math.min(graph.order, newNodes.length) || kept.length === 0;
      const apply = (at: ReadonlyMap<string, { x: number; y: number }>) => {
        [nodes, edges] = [newNodes, newEdges];
        byId = new Map(nodes.map((node) => [node.id, node]));
        byKey = new Map(edges.map((edge) => [edge.key, edge]));
        over = { node: null, edge: null };
        const gone = graph.filterNodes((id) => !byId.has(id));
        for (const id of gone) {
          stood.set(id, place(id));
          graph.dropNode(id);
        }
        for (const node of newNodes) {
          if (!graph.hasNode(node.id))
            graph.addNode(node.id, {
              ...(at.get(node.id) ?? stood.get(node.id) ?? { x: 0, y: 0 }),
              size: node.radius,
              color: "#888888",
            });
          else if (fresh) graph.mergeNodeAttributes(node.id, at.get(node.id) ?? {});
        }
        graph.clearEdges();
        for (const edge of newEdges) graph.addEdgeWithKey(edge.key, edge.head, edge.tail, plainEdge(edge));
        paint();
        const places = graph.mapNodes((_, place) => place);
        if (fresh) frame(sigma, places, true);
        else if (kept.length < newNodes.length && !allInside(places)) frame(sigma, places);
        events.placed();
      };
      if (!fresh && kept.length === newNodes.length) return apply(new Map());
      const { width, height } = sigma.getDimensions();
      const work = {
        nodes: newNodes.map((node) => ({
          id: node.id,
          radius: node.radius,
          label: labelSize(node.lines, measure),
          ...(!fresh && known(node.id) ? { at: known(node.id)! } : {}),
        })),
        edges: newEdges.map((edge) => ({ source: edge.head, target: edge.tail, weight: edge.weight })),
        aspect: Math.max(0.5, Math.min(2, width / Math.max(1, height))),
        live: 0,
      };
      layouter.run(work, ({ at }) => dead || apply(new Map(at.map(([id, x, y]) => [id, { x, y }]))));
    },
    look(next) {
      chosen = next;
      paint();
    },
    fit: () =>
      frame(
        sigma,
        graph.mapNodes((_, at) => at),
      ),
    zoom: (by) => zoom(sigma, by),
    reveal: (id) => graph.hasNode(id) && reveal(sigma, place(id)),
    layout() {
      events.running(true);
      // Without motion there is one jump to a fresh layout instead.
      const still = motion() === 0;
      const { width, height } = sigma.getDimensions();
      const work = {
        nodes: nodes.map(({ id, radius, lines }) => ({
          id,
          radius,
          label: labelSize(lines, measure),
          ...(still ? {} : { at: place(id) }),
        })),
        edges: edges.map((edge) => ({ source: edge.head, target: edge.tail, weight: edge.weight })),
      };
      layouter.run({ ...work, aspect: width / Math.max(1, height), live: still ? 0 : LIVE }, move);
    },
    stop,
    sketch: current,
    standing,
    kill() {
      dead = true;
      unwatch();
      layouter.stop();
      sigma.kill();
    },
  };

  function known(id: string) {
    return graph.hasNode(id) ? place(id) : stood.get(id);
  }

  function place(id: string) {
    const { x, y } = graph.getNodeAttributes(id);
    return { x, y };
  }

  function allInside(places: readonly { x: number; y: number }[]): boolean {
    const { width, height } = sigma.getDimensions();
    return places.every((one) => {
      const { x, y } = sigma.graphToViewport(one);
      return x > 20 && y > 10 && x < width - 20 && y < height - 30;
    });
  }
}

const lineType = (edge: SceneEdge): EdgeLook["type"] =>
  edge.bend === 0 ? (edge.directed ? "arrow" : "line") : edge.directed ? "curvedArrow" : "curved";

const plainEdge = (edge: SceneEdge): EdgeLook => ({
  size: POINTABLE,
  color: "#888888",
  type: lineType(edge),
  curvature: edge.bend,
});
