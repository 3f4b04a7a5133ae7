/** The map: the only interface to the drawing library. One graph, changed in place; positions outlive what is drawn. */

import { MultiDirectedGraph } from "graphology";
import { nodeColour, type Palette } from "../../graph/drawing/palette.ts";
import type { SceneEdge, SceneNode } from "../../graph/drawing/shapes.ts";
import { type Look, labelSize, type Sketch } from "../../graph/drawing/sketch.ts";
import type { Point, Positions } from "../../graph/layout.ts";
import type { Caption } from "../../graph/layouts.ts";
import { allInside, frame, motion, reveal, zoom } from "./camera.ts";
import { createEngine, type EdgeLook, type Picture, pointBy } from "./engine.ts";
import { bindPointing } from "./events.ts";
import { createPointed } from "./field.ts";
import type { LayoutAnswer } from "./layout.worker.ts";
import { createLayouter } from "./layouter.ts";
import { measurer } from "./measure.ts";
import { createPainting, dashed, MOST_APART, type Shown } from "./painting.ts";
import { createPlaces } from "./places.ts";
import { NO_PLAN, type Plan, relaid } from "./plan.ts";
import { bindRegion } from "./region.ts";
import { watchSize } from "./size.ts";

export interface SceneEvents {
  readonly node: (id: string) => void;
  readonly edge: (key: string) => void;
  readonly expand: (id: string) => void;
  readonly menu: (id: string) => void;
  readonly nothing: () => void;
  /** One was marked or unmarked, several were. */
  readonly toggled: (id: string) => void;
  readonly held: (ids: readonly string[]) => void;
  /** A node was put down there. */
  readonly dropped: (id: string, at: Point) => void;
  readonly running: (on: boolean) => void;
  readonly placed: () => void;
  readonly lost: () => void;
}

export interface Scene {
  /** Shows these; what was there stays where it is, unless the plan is another. */
  draw(nodes: readonly SceneNode[], edges: readonly SceneEdge[], plan: Plan): void;
  look(look: Look): void;
  fit(): void;
  zoom(by: number): void;
  reveal(id: string): void;
  /** Lays out again as planned: forces on and on, with a cap on time. */
  layout(): void;
  stop(): void;
  sketch(): Sketch;
  /** Where nodes stand on the screen. */
  standing(): ReadonlyMap<string, { x: number; y: number; radius: number }>;
  /** Where a node stands in the layout. */
  place(id: string): Point | undefined;
  kill(): void;
}

const LIVE = 6000;
/** The engine fades a line's rims by so many pixels. */
const FEATHER = 1;
const NOTHING: Picture = new MultiDirectedGraph();

/** A map in a container. Throws where there is no WebGL. */
export function createScene(container: HTMLElement, start: Look, events: SceneEvents): Scene {
  const { sigma, graph } = createEngine(container);
  const layouter = createLayouter();
  const measure = measurer();
  const places = createPlaces(graph);
  const painting = createPainting(sigma, graph, start, measure);
  pointBy(sigma, createPointed(sigma, graph));
  let [shown, palette]: [Shown, Palette] = [{ nodes: [], edges: [] }, start.palette];
  let plan: Plan = NO_PLAN;
  let dead = false;

  /** Where fixed nodes would stand were they free, and where all stood by forces: they come back there. */
  const free = new Map<string, Point>();
  const byForces = new Map<string, Point>();
  const caption = (words: readonly Caption[]) =>
    painting.caption(words.map((one) => ({ ...one, text: plan.caption(one.text) })));

  const stop = () => {
    layouter.stop();
    places.settle();
    events.running(false);
  };
  /** What the layouter needs to know of these; `known` are the places that count. */
  const job = (drawn: Shown, known: (id: string) => Point | undefined, anew: boolean, live = 0) => {
    const { width, height } = sigma.getDimensions();
    return {
      nodes: drawn.nodes.map(({ id, radius, lines, kind }) => {
        const pinned = plan.fixed.get(id);
        const at = pinned ?? known(id);
        const date = plan.dates.get(id) ?? null;
        return {
          id,
          radius,
          kind,
          date,
          label: labelSize(lines, measure),
          fixed: pinned !== undefined,
          ...(at && { at }),
        };
      }),
      edges: drawn.edges.map(({ head, tail, weight }) => ({ source: head, target: tail, weight })),
      aspect: Math.max(0.5, Math.min(2, width / Math.max(1, height))),
      layout: plan.layout,
      centre: plan.centre,
      anew,
      live,
    };
  };
  const receive = ({ at, captions: words, done }: LayoutAnswer, still: boolean): Positions => {
    const found: Positions = new Map(at.map(([id, x, y]) => [id, { x, y }]));
    if (words) caption(words);
    places.move(found, still);
    if (done) for (const [id, place] of plan.layout === "force" ? found : []) byForces.set(id, place);
    return found;
  };
  /** All of them, on their way in motion. */
  const again = (known: (id: string) => Point | undefined, anew: boolean) =>
    layouter.run(job(shown, known, anew), (answer) => {
      if (dead) return;
      free.clear();
      frame(sigma, [...receive(answer, false).values()]);
      events.placed();
    });

  const unwatch = watchSize(container, () => {
    sigma.resize();
    frame(sigma, places.all(), true);
    sigma.scheduleRefresh();
  });
  bindPointing(sigma, graph, {
    ...events,
    lifted: (id) => {
      stop();
      if (!plan.fixed.has(id)) free.set(id, places.of(id)!);
    },
    over: painting.over,
  });
  const unbind = bindRegion(container, painting.region, {
    ...events,
    standing: painting.standing,
    ink: () => palette.accent,
  });
  for (const canvas of Object.values(sigma.getCanvases()))
    canvas.addEventListener("webglcontextlost", () => dead || events.lost());

  /** The graph holds just what is to be drawn; newcomers stand where they are told. */
  const fill = (next: Shown, at: Positions) => {
    shown = next;
    painting.show(next);
    // The engine would look at all of it again after every single change.
    sigma.setGraph(NOTHING);
    const ids = new Set(next.nodes.map(({ id }) => id));
    for (const id of graph.filterNodes((id) => !ids.has(id))) places.leave(id);
    graph.clearEdges();
    for (const node of next.nodes) {
      const { id } = node;
      const { x, y } = (!graph.hasNode(id) && (plan.fixed.get(id) ?? at.get(id))) || places.of(id) || { x: 0, y: 0 };
      graph.mergeNode(id, { x, y, ...plainNode(node, palette) });
    }
    for (const edge of next.edges) graph.addEdgeWithKey(edge.key, edge.head, edge.tail, edgeLook(edge));
    sigma.setGraph(graph);
  };
  const edgeLook = (edge: SceneEdge) => plainEdge(edge, palette, shown.edges.length);
  /** Nodes that were pinned elsewhere, or are pinned no more, with where they belong. */
  const repinned = (before: Plan): Positions => {
    const moved: Positions = new Map(plan.fixed);
    for (const id of before.fixed.keys()) {
      const place = free.get(id);
      if (!plan.fixed.has(id) && place) moved.set(id, place);
    }
    return new Map([...moved].filter(([id, to]) => graph.hasNode(id) && distance(places.of(id)!, to) > 1));
  };

  return {
    draw(newNodes, newEdges, newPlan) {
      stop();
      const before = plan;
      const kept = newNodes.filter((node) => places.of(node.id));
      const fresh = kept.length < 0.5 * Math.min(graph.order, newNodes.length) || kept.length === 0;
      const next = { nodes: newNodes, edges: newEdges.length > MOST_APART ? straight(newEdges) : newEdges };
      plan = newPlan;
      if (!fresh && relaid(before, plan)) {
        fill(next, new Map());
        caption([]);
        return again((id) => byForces.get(id), plan.layout !== "force" || byForces.size === 0);
      }
      const apply = (at: Positions) => {
        fill(next, at);
        if (fresh) places.move(at, true);
        const moved = repinned(before);
        if (moved.size > 0) places.move(moved, before === NO_PLAN);
        if (fresh) frame(sigma, places.all(), true);
        else if (kept.length < newNodes.length && !allInside(sigma, places.all())) frame(sigma, places.all());
        events.placed();
      };
      if (!fresh && kept.length === newNodes.length) return apply(new Map());
      // All are pinned: there is nothing to lay out.
      if (plan.layout === "force" && newNodes.every(({ id }) => plan.fixed.has(id))) return apply(new Map(plan.fixed));
      layouter.run(job(next, places.of, fresh), (answer) => {
        if (dead) return;
        if (answer.captions) caption(answer.captions);
        const at: Positions = new Map(answer.at.map(([id, x, y]) => [id, { x, y }]));
        if (plan.layout === "force") for (const [id, place] of at) byForces.set(id, place);
        apply(at);
      });
    },
    look(next) {
      const before = palette;
      palette = next.palette;
      painting.look(next);
      if (palette !== before) fill(shown, new Map());
    },
    fit: () => frame(sigma, places.all()),
    zoom: (by) => zoom(sigma, by),
    reveal: (id) => graph.hasNode(id) && reveal(sigma, places.of(id)!),
    layout() {
      stop();
      // Without motion there is one jump to a fresh layout instead.
      if (plan.layout !== "force" || motion() === 0) return again(() => undefined, true);
      events.running(true);
      layouter.run(job(shown, places.of, true, LIVE), (answer) => {
        receive(answer, true);
        if (!answer.done) return;
        events.running(false);
        frame(sigma, places.all());
      });
    },
    stop,
    sketch: () => painting.sketch(plan.note),
    standing: painting.standing,
    place: places.of,
    kill() {
      dead = true;
      unwatch();
      unbind();
      painting.kill();
      places.settle();
      layouter.stop();
      sigma.kill();
    },
  };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Without bends, and a relation over the co-mention of the same two: bent lines cost the engine several times as much. */
const straight = (edges: readonly SceneEdge[]): SceneEdge[] => {
  const flat = edges.map((edge) => ({ ...edge, bend: 0 }));
  return [...flat.filter(({ kind }) => kind === "co"), ...flat.filter(({ kind }) => kind !== "co")];
};

const lineType = (edge: SceneEdge): EdgeLook["type"] =>
  edge.bend === 0 ? (edge.directed ? "arrow" : "line") : edge.directed ? "curvedArrow" : "curved";

const plainNode = ({ kind, radius }: SceneNode, palette: Palette) => ({
  size: radius,
  color: nodeColour(kind, palette, false),
});

const plainEdge = (edge: SceneEdge, palette: Palette, among: number): EdgeLook => ({
  size: edge.width + FEATHER,
  color: edge.kind === "co" ? palette.coMention : palette.edge,
  type: lineType(edge),
  curvature: edge.bend,
  hidden: dashed(edge) && among <= MOST_APART,
});
