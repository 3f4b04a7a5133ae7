/** Sigma with this project's settings: WebGL for discs, lines and pointing; words and dashes are painted by us on its 2D layers. */
import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { createEdgeArrowProgram, EdgeRectangleProgram } from "sigma/rendering";

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
}

export type Picture = MultiDirectedGraph<NodeLook, EdgeLook>;
export type Engine = Sigma<NodeLook, EdgeLook>;

/** Half the side of the square that holds all positions, in pixels at natural size; it never changes, so nothing jumps. */
const HALF = 4000;

const ARROW = { lengthToThicknessRatio: 4.5, widenessToThicknessRatio: 3.5 };

const nothing = () => undefined;

/** A Sigma on an empty graph. Throws where there is no WebGL. */
export function createEngine(container: HTMLElement): { sigma: Engine; graph: Picture } {
  const graph: Picture = new MultiDirectedGraph();
  const sigma: Engine = new Sigma<NodeLook, EdgeLook>(graph, container, {
    allowInvalidContainer: true,
    autoRescale: true,
    stagePadding: 0,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    zIndex: false,
    minEdgeThickness: 0.6,
    minCameraRatio: 0.005,
    maxCameraRatio: 4,
    defaultDrawNodeHover: nothing,
    defaultEdgeType: "line",
    edgeProgramClasses: {
      line: EdgeRectangleProgram,
      arrow: createEdgeArrowProgram(ARROW),
      curved: createEdgeCurveProgram(),
      curvedArrow: createEdgeCurveProgram({ arrowHead: { ...ARROW, extremity: "target" } }),
    },
  });
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
