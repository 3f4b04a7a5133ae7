/** Shift and drag: a box; Alt (or L) and drag, or a finger that rests on the ground and then moves: a lasso; Shift and click: one node. Drawn on a canvas of its own, before the map sees it. */
import type { XY } from "../../graph/drawing/geometry.ts";
import { boxed, enclosed, nodeAt } from "./enclosed.ts";
import { LONG } from "./events.ts";

export interface RegionEvents {
  readonly standing: () => ReadonlyMap<string, XY & { radius: number }>;
  /** Colour of the line. */
  readonly ink: () => string;
  readonly toggled: (id: string) => void;
  readonly held: (ids: readonly string[]) => void;
}

/** A click shakes by less. */
const SHAKE = 5;

/** Listens on the map's container; the answer ends it. */
export function bindRegion(container: HTMLElement, canvas: HTMLCanvasElement, events: RegionEvents): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let [lassoKey, line, lasso, swallow]: [boolean, XY[] | null, boolean, boolean] = [false, null, false, false];
  let [resting, rest]: [XY | null, number] = [null, 0];
  const at = ({ clientX, clientY }: MouseEvent | Touch): XY => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const outline = () => (lasso ? line! : boxed(line![0]!, line!.at(-1)!));

  const begin = (event: MouseEvent) => {
    swallow = false;
    if (event.button !== 0 || !(event.shiftKey || event.altKey || lassoKey)) return;
    event.stopPropagation();
    event.preventDefault();
    container.focus({ preventScroll: true });
    [line, lasso, swallow] = [[at(event)], !event.shiftKey, true];
  };
  const grow = (event: MouseEvent) => {
    if (!line) return;
    event.stopPropagation();
    grown(at(event));
  };
  const grown = (to: XY) => {
    line!.push(to);
    trace(canvas, outline(), events.ink());
  };
  const end = (event: MouseEvent) => {
    if (line) closed(at(event));
  };
  const closed = (last: XY) => {
    if (!line) return;
    const first = line[0]!;
    line.push(last);
    const far = Math.max(...line.map(({ x, y }) => Math.hypot(x - first.x, y - first.y)));
    const found = far < SHAKE ? null : enclosed(events.standing(), outline());
    line = null;
    clear(canvas);
    if (found) return events.held(found);
    const node = nodeAt(events.standing(), last);
    if (node) events.toggled(node);
  };
  const touched = (event: TouchEvent) => {
    clearTimeout(rest);
    const [finger, second] = event.touches;
    resting = finger && !second ? at(finger) : null;
    if (!resting || line || nodeAt(events.standing(), resting)) return;
    rest = window.setTimeout(() => {
      [line, lasso] = [[resting!], true];
      navigator.vibrate?.(10);
    }, LONG);
  };
  const slid = (event: TouchEvent) => {
    const to = at(event.touches[0]!);
    if (line) {
      event.stopPropagation();
      event.preventDefault();
      grown(to);
    } else if (resting && Math.hypot(to.x - resting.x, to.y - resting.y) > SHAKE) clearTimeout(rest);
  };
  const lifted = (event: TouchEvent) => {
    clearTimeout(rest);
    if (!line) return;
    // To the map it would be a tap on the ground, which unmarks all.
    event.stopPropagation();
    closed(at(event.changedTouches[0]!));
  };
  const noClick = (event: MouseEvent) => {
    if (swallow) event.stopPropagation();
    swallow = false;
  };
  const key = (event: KeyboardEvent) => {
    if (event.code !== "KeyL" || event.isComposing) return;
    lassoKey = event.type === "keydown" && container.contains(document.activeElement);
  };

  container.addEventListener("mousedown", begin, { capture: true, signal });
  addEventListener("mousemove", grow, { capture: true, signal });
  addEventListener("mouseup", end, { capture: true, signal });
  container.addEventListener("click", noClick, { capture: true, signal });
  container.addEventListener("touchstart", touched, { capture: true, passive: true, signal });
  addEventListener("touchmove", slid, { capture: true, passive: false, signal });
  for (const ended of ["touchend", "touchcancel"] as const) addEventListener(ended, lifted, { capture: true, signal });
  addEventListener("keydown", key, { signal });
  addEventListener("keyup", key, { signal });
  return () => {
    clearTimeout(rest);
    controller.abort();
  };
}

function clear(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d")!;
  context.clearRect(0, 0, canvas.width, canvas.height);
  return context;
}

function trace(canvas: HTMLCanvasElement, line: readonly XY[], ink: string): void {
  const context = clear(canvas);
  context.beginPath();
  for (const { x, y } of line) context.lineTo(x, y);
  context.closePath();
  context.globalAlpha = 0.08;
  context.fillStyle = context.strokeStyle = ink;
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  context.stroke();
  context.setLineDash([]);
}
