/** How wide the panes of the page were made, remembered by this browser. */
import { useState } from "react";

/** The panel beside map or table; when reading, the panel on the left and the map on the right. */
export type Pane = "side" | "panel" | "inset";
/** In pixels; as usual where there is none. */
export type Sizes = Readonly<Partial<Record<Pane, number>>>;

const KEY = "guanxi-sizes";
const PANES: readonly Pane[] = ["side", "panel", "inset"];

/** The sizes, and the way to change one: undefined makes it as usual. */
export function useSizes() {
  const [sizes, setSizes] = useState(remembered);
  const resize = (pane: Pane, size: number | undefined) => {
    const next = { ...sizes, [pane]: size };
    setSizes(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing has its sizes for this visit.
    }
  };
  return { sizes, resize };
}

/** As properties of the style sheet. */
export const sizeStyle = (sizes: Sizes): object =>
  Object.fromEntries(PANES.flatMap((pane) => (sizes[pane] ? [[`--${pane}`, `${sizes[pane]}px`]] : [])));

function remembered(): Sizes {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    const of = (pane: Pane) => Number((kept as Record<string, unknown>)[pane]);
    return Object.fromEntries(PANES.filter((pane) => of(pane) > 0).map((pane) => [pane, of(pane)]));
  } catch {
    return {};
  }
}
