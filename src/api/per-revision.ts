/** What is worked out once for a revision of a store: rankings, communities, centralities. */
import type { GraphView } from "../store/graph-store.ts";

interface Kept {
  readonly revision: string;
  readonly values: Map<string, Promise<unknown>>;
}
const kept = new WeakMap<GraphView, Kept>();
/** Values of a revision that are kept at most: the oldest goes first. */
const MOST = 20;

/** `about` tells what is worked out, with all that it depends on but the graph. A fault is not kept. */
export async function perRevision<T>(store: GraphView, about: readonly unknown[], work: () => Promise<T>): Promise<T> {
  const revision = await store.revision();
  let own = kept.get(store);
  if (own?.revision !== revision) kept.set(store, (own = { revision, values: new Map() }));
  const { values } = own;
  const key = JSON.stringify(about);
  const known = values.get(key);
  if (known) return known as Promise<T>;
  const value = work();
  values.set(key, value);
  if (values.size > MOST) values.delete(values.keys().next().value!);
  value.catch(() => values.delete(key));
  return value;
}
