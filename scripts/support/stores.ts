/** Opens the store that a command was told of, and closes it whatever happens. */
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";

export interface Use {
  readonly store: string;
}

/** For commands that only read: a store that is not there is a fault, never made. */
export const reading = <T>(options: Use, work: (store: GraphStore) => Promise<T>): Promise<T> =>
  using(openStore(options.store, { readOnly: true }), work);

/** For commands that change a store that is there. */
export const changing = <T>(options: Use, work: (store: GraphStore) => Promise<T>): Promise<T> =>
  using(openStore(options.store, { create: false }), work);

/** For commands that make the store if there is none. */
export const making = <T>(options: Use, work: (store: GraphStore) => Promise<T>): Promise<T> =>
  using(openStore(options.store), work);

async function using<T>(opening: Promise<GraphStore>, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await opening;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
