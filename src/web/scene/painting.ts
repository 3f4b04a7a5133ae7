/** What is painted over the engine's discs and lines: dashes, words, pictograms; above all that, what is pointed at or chosen. */
import type { Label } from "../../graph/drawing/labels.ts";
import type { SceneEdge, SceneNode } from "../../graph/drawing/shapes.ts";
import {
  type Focus,
  type Look,
  MOST_EDGE_LABELS,
  type Sketch,
  type Standing,
  sketch,
} from "../../graph/drawing/sketch.ts";
import type { Caption } from "../../graph/layouts.ts";
import type { Engine, Picture } from "./engine.ts";
import { createLayers } from "./layers.ts";
import { type Lens, lensOf, through } from "./lens.ts";
import type { measurer } from "./measure.ts";
import { paintCaptions, paintEdgeLabels, paintLines, paintNodes, paintShapes } from "./paint.ts";

/** In a picture of more lines than these, dashes and bends could not be told from one another: all lines are whole and straight. */
export const MOST_APART = 3000;
/** Names that are painted while the pointer passes. */
const GLANCE = 24;
/** How far above the foot a note stands. */
const FOOT = 16;
/** How much of what is not in focus is still seen. */
const FADED = "0.3";

export interface Shown {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

export interface Painting {
  /** These are in the picture from now on; the engine's next frame shows them. */
  show(shown: Shown): void;
  caption(words: readonly Caption[]): void;
  look(look: Look): void;
  /** What the pointer is over. */
  over(what: Pick<Look, "node" | "edge">): void;
  /** The whole picture as it is seen, with a note at its foot. */
  sketch(note: string): Sketch;
  /** Where nodes stand on the screen. */
  standing(): Map<string, Standing>;
  readonly region: HTMLCanvasElement;
  kill(): void;
}

/** Whether a line's status needs dashes. */
export const dashed = ({ status }: SceneEdge): boolean => status !== "asserted";

/** Paints after each of the engine's frames. */
export function createPainting(
  sigma: Engine,
  graph: Picture,
  start: Look,
  measure: ReturnType<typeof measurer>,
): Painting {
  const style = { pointerEvents: "none" };
  for (const layer of ["below", "names", "focus", "region"]) sigma.createCanvasContext(layer, { style });
  sigma.resize(true);
  const canvases = sigma.getCanvases();
  // Under the discs.
  canvases.edges!.after(canvases.below!);
  const [below, names, above] = [canvases.below!, canvases.names!, canvases.focus!];

  let [chosen, over]: [Look, Pick<Look, "node" | "edge">] = [start, { node: null, edge: null }];
  let [shown, words]: [Shown, readonly Caption[]] = [{ nodes: [], edges: [] }, []];
  let byId = new Map<string, SceneNode>();
  let byKey = new Map<string, SceneEdge>();
  let [ground, named]: [Sketch | null, ReadonlyMap<string, Label>] = [null, new Map()];

  const look = (): Look => (over.node || over.edge ? { ...chosen, ...over, way: null } : chosen);
  // From the graph: what the engine displays is out of order between a change and the next frame.
  const places = (nodes: readonly SceneNode[], lens: Lens) => {
    const grown = sigma.scaleSize(1);
    const found = new Map<string, Standing>();
    for (const { id, radius } of nodes) {
      if (!graph.hasNode(id)) continue;
      const { x, y } = through(lens, graph.getNodeAttributes(id));
      found.set(id, { x, y, radius: radius * grown });
    }
    return found;
  };
  const draft = ({ nodes, edges }: Shown, lens: Lens, as: Look) =>
    sketch(sigma.getDimensions(), nodes, edges, places(nodes, lens), as, measure);
  const cleared = (canvas: HTMLCanvasElement) => {
    const context = canvas.getContext("2d")!;
    const { width, height } = sigma.getDimensions();
    context.clearRect(0, 0, width, height);
    return context;
  };

  const focus = (): Focus | null => {
    const { way, edge, node } = look();
    if (way) return way;
    const line = byKey.get(edge ?? "");
    if (line) return { nodes: new Set([line.head, line.tail]), edges: new Set([line.key]) };
    if (!node || !graph.hasNode(node)) return null;
    return { nodes: new Set([node, ...graph.neighbors(node)]), edges: new Set(graph.edges(node)) };
  };
  const worded = () => shown.edges.length <= MOST_EDGE_LABELS;
  const said = (lens: Lens) => words.map((one) => ({ ...through(lens, one), text: one.text }));
  const paintBelow = (bare: boolean) => {
    if (!ground) return;
    const context = cleared(below);
    const lens = layers.lens();
    paintCaptions(context, said(lens), ground.palette);
    if (shown.edges.length <= MOST_APART)
      paintLines(
        context,
        ground.edges.filter(({ dash }) => dash.length > 0),
      );
    if (worded() && !bare) paintEdgeLabels(context, ground);
  };
  const paintFocus = () => {
    const lit = focus();
    for (const canvas of [canvases.edges!, canvases.nodes!, below, names]) canvas.style.opacity = lit ? FADED : "";
    if (worded()) paintBelow(lit !== null);
    const context = cleared(above);
    if (!lit) return;
    const part = {
      nodes: [...lit.nodes].flatMap((id) => byId.get(id) ?? []),
      edges: [...lit.edges].flatMap((key) => byKey.get(key) ?? []),
    };
    const glance = over.node !== null || over.edge !== null;
    paintShapes(context, draft(part, layers.lens(), { ...look(), named, ...(glance && { most: GLANCE }) }));
  };
  let frame = 0;
  // Once a frame: from one node to the next the pointer leaves and enters.
  const refocus = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      paintFocus();
    });
  };
  const layers = createLayers(sigma, [below, names, above], (lens) => {
    const { nodes, edges } = shown;
    const needed = worded() ? edges : edges.length <= MOST_APART ? edges.filter(dashed) : [];
    ground = draft({ nodes, edges: needed }, lens, { ...chosen, node: null, edge: null, way: null });
    named = new Map(ground.nodes.flatMap(({ id, label }) => (label ? [[id, label] as const] : [])));
    paintNodes(cleared(names), ground);
    paintBelow(focus() !== null);
    paintFocus();
  });
  sigma.on("afterRender", () => sigma.getGraph() === graph && layers.follow());

  return {
    region: canvases.region!,
    show(next) {
      shown = next;
      byId = new Map(next.nodes.map((node) => [node.id, node]));
      byKey = new Map(next.edges.map((edge) => [edge.key, edge]));
      over = { node: null, edge: null };
    },
    caption(next) {
      words = next;
    },
    look(next) {
      const { palette, marked, fixed } = chosen;
      chosen = next;
      if (palette === next.palette && marked === next.marked && fixed === next.fixed) refocus();
      else sigma.scheduleRender();
    },
    over(what) {
      over = what;
      refocus();
    },
    sketch(note) {
      const lens = lensOf(sigma);
      const { width, height } = sigma.getDimensions();
      const words = [...said(lens), { x: width / 2, y: height - FOOT, text: note }];
      return { ...draft(shown, lens, look()), words };
    },
    standing: () => places(shown.nodes, lensOf(sigma)),
    kill() {
      layers.kill();
      cancelAnimationFrame(frame);
    },
  };
}
