/** Moves of the camera. */
import { type Engine, framed, type NodeLook, naturalRatio } from "./engine.ts";

const MARGIN = { x: 70, top: 36, bottom: 92 };
const reduced = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Milliseconds of a movement; none for those who asked for none. */
export const motion = (): number => (reduced() ? 0 : 220);

type Target = { x: number; y: number; ratio: number };

function move(sigma: Engine, target: Partial<Target>, still: boolean): void {
  const duration = still ? 0 : motion();
  if (duration === 0) sigma.getCamera().setState(target);
  else void sigma.getCamera().animate(target, { duration, easing: "quadraticInOut" });
}

/** Shows these nodes whole; at most a little larger than natural size. */
export function frame(sigma: Engine, nodes: readonly Pick<NodeLook, "x" | "y">[], still = false): void {
  if (nodes.length === 0) return;
  const [xs, ys] = [nodes.map((node) => node.x), nodes.map((node) => node.y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const { width, height } = sigma.getDimensions();
  const [roomX, roomY] = [Math.max(80, width - 2 * MARGIN.x), Math.max(80, height - MARGIN.top - MARGIN.bottom)];
  const natural = naturalRatio(sigma);
  const scale = Math.max((right - left) / roomX, (high - low) / roomY, 0.62);
  const middle = (low + high) / 2 - ((MARGIN.bottom - MARGIN.top) / 2) * scale;
  move(sigma, { x: framed((left + right) / 2), y: framed(middle), ratio: natural * scale }, still);
}

/** Nearer (above 1) or farther. */
export function zoom(sigma: Engine, by: number): void {
  move(sigma, { ratio: sigma.getCamera().getBoundedRatio(sigma.getCamera().ratio / by) }, false);
}

/** Brings a node into sight if it is not. */
export function reveal(sigma: Engine, node: Pick<NodeLook, "x" | "y">): void {
  const at = sigma.graphToViewport(node);
  const { width, height } = sigma.getDimensions();
  if (at.x > 40 && at.y > 40 && at.x < width - 40 && at.y < height - 60) return;
  move(sigma, { x: framed(node.x), y: framed(node.y) }, false);
}

/** Whether all of these are in sight. */
export function allInside(sigma: Engine, nodes: readonly Pick<NodeLook, "x" | "y">[]): boolean {
  const { width, height } = sigma.getDimensions();
  return nodes.every((node) => {
    const { x, y } = sigma.graphToViewport(node);
    return x > 20 && y > 10 && x < width - 20 && y < height - 30;
  });
}
