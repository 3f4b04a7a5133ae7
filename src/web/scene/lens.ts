/** From the layout to the screen. The camera never turns, so the middle's place and one scale tell it all. */
import type { XY } from "../../graph/drawing/geometry.ts";
import type { Engine } from "./engine.ts";

export interface Lens extends XY {
  /** Pixels of the screen for one of the layout. */
  readonly scale: number;
}

/** As the last frame was drawn. */
export function lensOf(sigma: Engine): Lens {
  const { x, y } = sigma.graphToViewport({ x: 0, y: 0 });
  return { x, y, scale: (sigma.graphToViewport({ x: 1000, y: 0 }).x - x) / 1000 };
}

/** A place of the layout (y upwards) on the screen. */
export const through = (lens: Lens, { x, y }: XY): XY => ({ x: lens.x + x * lens.scale, y: lens.y - y * lens.scale });

/** And back. */
export const behind = (lens: Lens, { x, y }: XY): XY => ({
  x: (x - lens.x) / lens.scale,
  y: (lens.y - y) / lens.scale,
});
