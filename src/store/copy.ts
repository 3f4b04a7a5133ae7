/** Moves a graph from one store into another, whole, and makes sure that both hold the same. */
import type { Counts } from "../model/graph.ts";
import { KEPT_KINDS } from "../model/kept.ts";
import { contentHash } from "./content-hash.ts";
import { type GraphStore, type PutOptions, StoreError } from "./graph-store.ts";

export interface CopyStep {
  readonly done: number;
  readonly total: number;
  /** Name of the issue's file. */
  readonly file: string;
}

export interface CopyOptions {
  /** Stops cleanly after the current issue. */
  readonly signal?: AbortSignal;
  readonly copying?: (step: CopyStep) => void;
  readonly checking?: (step: CopyStep) => void;
}

export interface Copied {
  readonly copied: number;
  /** Issues that were there from a copy before. */
  readonly unchanged: number;
  /** What both stores hold; null: stopped before the end. */
  readonly same: { readonly counts: Counts; readonly hash: string } | null;
}

/**
 * Issue by issue, each with its source and fingerprint, so that the copy answers as the original does and a later build knows what has not
 * changed. `to` may hold a part of the same graph: a copy that was stopped goes on. Throws a StoreError where it holds anything else, and
 * where the two differ at the end.
 */
export async function copyGraph(from: GraphStore, to: GraphStore, options: CopyOptions = {}): Promise<Copied> {
  const { signal, copying, checking } = options;
  const sources = await from.sources();
  refuseOthers(await to.sources(), sources);
  const outcomes = { copied: 0, unchanged: 0 };
  let done = 0;
  for await (const extract of from.allExtracts()) {
    if (signal?.aborted) return { ...outcomes, same: null };
    const source = sources.get(extract.issue.id);
    // One that was put after the copy began: told by the comparison.
    if (!source) continue;
    const outcome = await to.put(extract, source);
    outcomes[outcome === "unchanged" ? "unchanged" : "copied"]++;
    copying?.({ done: ++done, total: sources.size, file: extract.issue.file });
  }
  for (const kind of KEPT_KINDS) for (const record of await from.kept(kind)) await to.keep(record);
  return { ...outcomes, same: await compared(from, to, sources.size, checking) };
}

/** Whatever the target holds must be in the original, made by the same source in the same way. */
function refuseOthers(there: ReadonlyMap<string, PutOptions>, sources: ReadonlyMap<string, PutOptions>): void {
  for (const [issue, { source, fingerprint }] of there) {
    const own = sources.get(issue);
    if (own?.source === source && own.fingerprint === fingerprint) continue;
    throw new StoreError(
      `The store to copy into holds issue ${issue}, which the other ${own ? "holds in another version" : "does not hold"}. Name an empty store, or one with a part of the same graph.`,
    );
  }
}

async function compared(
  from: GraphStore,
  to: GraphStore,
  issues: number,
  checking: CopyOptions["checking"],
): Promise<NonNullable<Copied["same"]>> {
  let done = 0;
  const step = () => checking?.({ done: ++done, total: issues * 2, file: "" });
  const of = async (store: GraphStore) => ({ counts: await store.counts(), hash: await contentHash(store, step) });
  const [original, copy] = await Promise.all([of(from), of(to)]);
  if (JSON.stringify(original) === JSON.stringify(copy)) return copy;
  throw new StoreError(
    "The copy is not like the original: one of the two was changed meanwhile. Copy again, into an empty store, while nothing else writes to them.",
  );
}
