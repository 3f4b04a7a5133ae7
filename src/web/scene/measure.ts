/** How wide a text is on the map. */
import { FONT } from "./paint.ts";

/** Width of a text, bold, remembered. */
export function measurer(): (text: string, size: number) => number {
  const context = document.createElement("canvas").getContext("2d")!;
  const bySize = new Map<number, Map<string, number>>();
  return (text, size) => {
    const known = bySize.get(size) ?? new Map<string, number>();
    if (known.size === 0) bySize.set(size, known);
    const before = known.get(text);
    if (before !== undefined) return before;
    context.font = `600 ${size}px ${FONT}`;
    const { width } = context.measureText(text);
    known.set(text, width);
    return width;
  };
}
