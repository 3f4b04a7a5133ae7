/** Stores of a suite, closed after each of its tests. */
import { afterEach } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { extract, type IssueSketch, put } from "./fixtures.ts";

/** To be called where tests are declared; `make` gives an empty store. */
export function opened(make: () => Promise<GraphStore>) {
  const open: GraphStore[] = [];
  const empty = async (): Promise<GraphStore> => {
    const store = await make();
    open.push(store);
    return store;
  };
  const filled = async (...sketches: readonly IssueSketch[]): Promise<GraphStore> => {
    const store = await empty();
    for (const sketch of sketches) await put(store, extract(sketch));
    return store;
  };
  /** Before its test ends: a law opens many. */
  const closeLast = async (): Promise<void> => open.pop()!.close();
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
  });
  return { empty, filled, closeLast };
}
