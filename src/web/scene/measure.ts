/** How wide a text is on the map. */
import { FONT } from "./paint.ts";

/** Width of a text, bold, remembered. */
export function measurer(): (text: string, size: number) => number {
  const context = document.createElement("canvas").getContext("2d")!;
  const known = new Map<string, number>();
  return (text, size) => {
    const key = `${size} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = `600 ${size}px ${FONT}`;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
