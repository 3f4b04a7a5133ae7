/** One finger or the mouse moves, two fingers or the wheel zoom, a press without movement is a click. */
import { type RefObject, useEffect, useRef } from "react";
import type { XY } from "../../graph/drawing/geometry.ts";

interface Pointing {
  readonly move: (dx: number, dy: number) => void;
  readonly zoom: (by: number, at: XY) => void;
  readonly click: (at: XY) => void;
  readonly over: (at: XY) => void;
}

/** So far a click may wander, in pixels. */
const STILL = 5;

/** Listens on an element as long as it is there. */
export function usePointer(element: RefObject<HTMLElement | null>, pointing: Pointing): void {
  // Listeners live longer than a render: they call what is current.
  const latest = useRef(pointing);
  latest.current = pointing;
  useEffect(() => listen(element.current!, latest), [element]);
}

function listen(element: HTMLElement, latest: RefObject<Pointing>): () => void {
  const down = new Map<number, XY>();
  let wandered = 0;
  const at = (event: MouseEvent): XY => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    down.set(event.pointerId, at(event));
    if (down.size === 1) wandered = 0;
  };
  const drag = (event: PointerEvent) => {
    const [before, now] = [down.get(event.pointerId), at(event)];
    if (!before) return latest.current.over(now);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, now);
    wandered += distance(before, now);
    if (other) latest.current.zoom(distance(now, other) / Math.max(1, distance(before, other)), other);
    else if (wandered > STILL) latest.current.move(now.x - before.x, now.y - before.y);
  };
  const lift = (event: PointerEvent) => {
    const clicked = down.delete(event.pointerId) && down.size === 0 && wandered <= STILL && event.type === "pointerup";
    if (clicked) latest.current.click(at(event));
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    latest.current.zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)), at(event));
  };
  const ears = new AbortController();
  const { signal } = ears;
  element.addEventListener("pointerdown", press, { signal });
  element.addEventListener("pointermove", drag, { signal });
  element.addEventListener("pointerup", lift, { signal });
  element.addEventListener("pointercancel", lift, { signal });
  element.addEventListener("wheel", wheel, { signal, passive: false });
  return () => ears.abort();
}

const distance = (a: XY, b: XY): number => Math.hypot(a.x - b.x, a.y - b.y);
