/** What the rest of the page may ask of the map, once it is there. */
import type { RefObject } from "react";

export interface MapCommands {
  readonly png: () => Promise<Blob>;
  readonly svg: () => Promise<Blob>;
  readonly fit: () => void;
  readonly zoom: (by: number) => void;
}

export type MapHandle = RefObject<MapCommands | null>;
