/** Between the layout's pixels (y upwards) and the screen's. Pure. */
import type { SceneNode } from "../../graph/drawing/shapes.ts";
import type { Standing } from "../../graph/drawing/sketch.ts";

export interface Camera {
  /** What stands in the middle of the screen. */
  readonly x: number;
  readonly y: number;
  /** Screen pixels for one of the layout. */
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A node with its place in the layout. */
export type PlacedNode = SceneNode & { readonly x: number; readonly y: number };

const MARGIN = { x: 90, y: 56 };
const [FARTHEST, NEAREST] = [0.02, 4];

/** Shows these whole, at most a little larger than natural size. */
export function fitted(nodes: readonly Pick<PlacedNode, "x" | "y">[], { width, height }: Size): Camera {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (nodes.length === 0) return { x: 0, y: 0, scale: 1 };
  const scale = Math.min(
    1.4,
    Math.max(60, width - 2 * MARGIN.x) / Math.max(1, right - left),
    Math.max(60, height - 2 * MARGIN.y) / Math.max(1, high - low),
  );
  return { x: (left + right) / 2, y: (low + high) / 2, scale: bounded(scale) };
}

/** How sizes follow the zoom: by its square root. */
export const growthOf = (scale: number): number => Math.min(1.6, Math.max(0.3, Math.sqrt(scale)));

/** Where the nodes stand on the screen. */
export function standing(
  nodes: readonly PlacedNode[],
  { x, y, scale }: Camera,
  { width, height }: Size,
): Map<string, Standing> {
  const growth = growthOf(scale);
  return new Map(
    nodes.map((node) => [
      node.id,
      {
        x: (node.x - x) * scale + width / 2,
        y: (y - node.y) * scale + height / 2,
        radius: Math.max(2.5, node.radius * growth),
      },
    ]),
  );
}

/** Nearer (above 1) or farther, the point under the pointer staying where it is. */
export function zoomed(camera: Camera, by: number, at: { x: number; y: number }, { width, height }: Size): Camera {
  const scale = bounded(camera.scale * by);
  const [dx, dy] = [at.x - width / 2, at.y - height / 2];
  return {
    x: camera.x + dx / camera.scale - dx / scale,
    y: camera.y - dy / camera.scale + dy / scale,
    scale,
  };
}

/** Moved along with the pointer. */
export const moved = ({ x, y, scale }: Camera, dx: number, dy: number): Camera => {
  return { x: x - dx / scale, y: y + dy / scale, scale };
};

/** How a picture painted from one camera lies on the screen of another, as a CSS transform about its middle. */
export const shift = (painted: Camera, now: Camera): string =>
  `translate(${(painted.x - now.x) * now.scale}px, ${(now.y - painted.y) * now.scale}px) scale(${now.scale / painted.scale})`;

const bounded = (scale: number): number => Math.min(NEAREST, Math.max(FARTHEST, scale));
