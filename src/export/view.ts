/** What exporters for looking at are handed: as much of a graph as one can look at, already laid out and drawn. */
import type { Subgraph } from "../model/graph.ts";

export interface View {
  readonly title: string;
  /** What is in the picture; what is not is counted in `left`. */
  readonly graph: Subgraph;
  /** Where the entities stand: pixels, y upwards. */
  readonly at: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** The picture with title and legend as SVG. */
  readonly draw: () => string;
  /** The page into which the graph is put, for formats that need one. */
  readonly page?: string;
  /** Pixels across; of an image whose size is not its own. */
  readonly width?: number;
}
