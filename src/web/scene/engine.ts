/** Sigma with this project's settings: WebGL for discs and lines; words and dashes are painted by us on 2D layers, and we say what lies under the pointer. */
import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { createEdgeArrowProgram, EdgeRectangleProgram } from "sigma/rendering";
import type { XY } from "../../graph/drawing/geometry.ts";

export interface NodeLook {
  x: number;
  y: number;
  size: number;
  color: string;
}

export interface EdgeLook {
  size: number;
  color: string;
  type: "line" | "arrow" | "curved" | "curvedArrow";
  curvature: number;
  /** Not drawn by the engine. */
  hidden: boolean;
}

export type Picture = MultiDirectedGraph<NodeLook, EdgeLook>;
export type Engine = Sigma<NodeLook, EdgeLook>;

/** Half the side of the square that holds all positions, in pixels at natural size; it never changes, so nothing jumps. */
const HALF = 4000;

const ARROW = { lengthToThicknessRatio: 3.6, widenessToThicknessRatio: 3 };

const nothing = () => undefined;

/** What lies at a point of the screen. */
export interface Pointed {
  readonly node: (at: XY) => string | null;
  readonly edge: (at: XY) => string | null;
}

/** Sigma reads pixels back at every move of the pointer, and waits for the graphics processor: it asks us instead. Only then are edge events free. */
export function pointBy(sigma: Engine, { node, edge }: Pointed): void {
  Object.defineProperties(sigma, {
    getNodeAtPosition: { value: node },
    getEdgeAtPoint: { value: (x: number, y: number) => edge({ x, y }) },
  });
  sigma.setSetting("enableEdgeEvents", true);
}

/** A Sigma on an empty graph. Throws where there is no WebGL. */
export function createEngine(container: HTMLElement): { sigma: Engine; graph: Picture } {
  const graph: Picture = new MultiDirectedGraph();
  const sigma: Engine = new Sigma<NodeLook, EdgeLook>(graph, container, {
    allowInvalidContainer: true,
    autoRescale: true,
    stagePadding: 0,
    renderLabels: false,
    renderEdgeLabels: false,
    enableCameraRotation: false,
    zIndex: false,
    minEdgeThickness: 1.6,
    minCameraRatio: 0.005,
    maxCameraRatio: 4,
    defaultEdgeType: "line",
    edgeProgramClasses: {
      line: EdgeRectangleProgram,
      arrow: createEdgeArrowProgram(ARROW),
      curved: createEdgeCurveProgram(),
      curvedArrow: createEdgeCurveProgram({ arrowHead: { ...ARROW, extremity: "target" } }),
    },
  });
  // What is pointed at is painted by us: its own layer for that would be drawn anew at every move.
  const hover = { value: nothing };
  Object.defineProperties(sigma, { renderHighlightedNodes: hover, scheduleHighlightedNodesRender: hover });
  sigma.setCustomBBox({ x: [-HALF, HALF], y: [-HALF, HALF] });
  sigma.setSetting("zoomToSizeRatioFunction", (ratio) => growth(sigma, ratio));
  return { sigma, graph };
}

/** The camera ratio at which one unit of the layout is one pixel. */
export function naturalRatio(sigma: Engine): number {
  const cameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  const [a, b] = [0, 100].map((x) => sigma.graphToViewport({ x, y: 0 }, { cameraState }));
  return Math.max(1e-4, Math.abs(b!.x - a!.x) / 100);
}

/** Sizes follow the zoom by its square root, within bounds that keep them readable. */
const growth = (sigma: Engine, ratio: number): number =>
  Math.min(1.5, Math.max(0.85, Math.sqrt(ratio / naturalRatio(sigma))));

/** A layout position as the camera counts. */
export const framed = (value: number): number => value / (2 * HALF) + 0.5;
