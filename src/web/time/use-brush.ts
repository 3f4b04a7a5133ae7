/** A stretch of equal columns chosen by dragging over them. */
import { type PointerEvent, useRef } from "react";
import type { Span } from "./span.ts";

/** The handlers of the element that is as wide as all columns. */
export function useBrush(count: number, choose: (span: Span) => void) {
  const start = useRef<number | null>(null);
  const at = (event: PointerEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return Math.min(count - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * count)));
  };
  const drag = (to: number) => {
    if (start.current !== null) choose({ from: Math.min(start.current, to), to: Math.max(start.current, to) });
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = at(event);
      drag(start.current);
    },
    onPointerMove: (event: PointerEvent) => drag(at(event)),
    onPointerUp: () => {
      start.current = null;
    },
  };
}
