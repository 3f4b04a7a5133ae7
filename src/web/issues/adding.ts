/** Files on their way into the graph. Pure. */
import type { News } from "./news.ts";

export type Progress =
  | { readonly state: "waiting" }
  | { readonly state: "reading" }
  | { readonly state: "failed"; readonly error: Error }
  | {
      readonly state: "done";
      readonly outcome: "added" | "replaced" | "unchanged";
      readonly title: string;
      /** What is new with it; null until known. */
      readonly news: News | null;
    };

export interface Adding {
  /** Of this page's life: two files may bear one name. */
  readonly key: number;
  readonly name: string;
  readonly progress: Progress;
}

/** The list with one file further on. */
export const moved = (list: readonly Adding[], key: number, progress: Progress): Adding[] =>
  list.map((one) => (one.key === key ? { ...one, progress } : one));

/** How many are done, one way or another. */
export const finished = (list: readonly Adding[]): number =>
  list.filter(({ progress: { state } }) => state === "done" || state === "failed").length;
