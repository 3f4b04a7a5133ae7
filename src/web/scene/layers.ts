/** Canvases that are painted now and then: while the picture merely shifts, they are carried along. */
import type { Engine } from "./engine.ts";
import { type Lens, lensOf } from "./lens.ts";

/** Milliseconds without a shift after which they are painted anew; more where frames come slowly. */
const REST = { least: 90, most: 1000 };
/** As soon as so much of the width or height is empty, they are as well. */
const FAR = 1 / 3;

export interface Layers {
  /** The lens through which they are painted. */
  lens(): Lens;
  /** After a frame of the engine: carries them along where that is enough, else paints. */
  follow(): void;
  kill(): void;
}

/** Keeps these canvases in step with the engine; `paint` does so through a lens. */
export function createLayers(
  sigma: Engine,
  canvases: readonly HTMLCanvasElement[],
  paint: (lens: Lens) => void,
): Layers {
  let painted = lensOf(sigma);
  let [rest, last] = [0, 0];
  const carry = (x: number, y: number) => {
    const transform = x === 0 && y === 0 ? "" : `translate(${x}px, ${y}px)`;
    for (const canvas of canvases) canvas.style.transform = transform;
  };
  const anew = () => {
    clearTimeout(rest);
    carry(0, 0);
    painted = lensOf(sigma);
    paint(painted);
  };
  return {
    lens: () => painted,
    follow() {
      const now = lensOf(sigma);
      const [x, y] = [now.x - painted.x, now.y - painted.y];
      const { width, height } = sigma.getDimensions();
      const zoomed = Math.abs(now.scale / painted.scale - 1) > 1e-6;
      const still = Math.hypot(x, y) < 1e-3;
      if (zoomed || still || Math.abs(x) > width * FAR || Math.abs(y) > height * FAR) return anew();
      carry(x, y);
      const time = performance.now();
      clearTimeout(rest);
      rest = window.setTimeout(anew, Math.min(REST.most, Math.max(REST.least, 2 * (time - last))));
      last = time;
    },
    kill: () => clearTimeout(rest),
  };
}
