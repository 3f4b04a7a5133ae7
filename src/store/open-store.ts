/** A store by its URL. */
import { fileURLToPath } from "node:url";
import { openEmbedded } from "./embedded/embedded-store.ts";
import { type GraphStore, StoreError } from "./graph-store.ts";

export interface OpenOptions {
  /** Make the store if there is none (default: unless read only). */
  readonly create?: boolean;
  readonly readOnly?: boolean;
}

interface StoreKind {
  readonly form: string;
  readonly test: RegExp;
  readonly open: (url: string, options: OpenOptions) => Promise<GraphStore>;
}

/** The kinds of store; the first whose test fits is taken. */
const STORES: readonly StoreKind[] = [
  { form: "file:…", test: /^file:/iu, open: (url, options) => openEmbedded(pathOf(url), options) },
  {
    form: "neo4j://… or bolt://…",
    test: /^(?:neo4j|bolt)(?:\+s|\+ssc)?:/iu,
    // Its driver is loaded only where it is needed.
    open: async (url, options) => (await import("./neo4j/neo4j-store.ts")).openNeo4j(url, options),
  },
  // One letter before the colon is a drive, not a scheme.
  { form: "a path", test: /^(?:[a-z]:|(?![a-z][a-z0-9+.-]+:))/iu, open: openEmbedded },
];

/** Opens a store by its URL. Throws a StoreError that says what is known and what to do. */
export async function openStore(url: string, options: OpenOptions = {}): Promise<GraphStore> {
  const kind = url.trim() && STORES.find(({ test }) => test.test(url));
  if (kind) return kind.open(url, options);
  throw new StoreError(
    `“${withoutPassword(url)}” is not a store. Known are ${STORES.map(({ form }) => form).join(", ")}.`,
  );
}

/** Messages are kept in logs. */
const withoutPassword = (url: string): string => url.replace(/\/\/[^/]*@/u, "//…@");

/** `file:///a/b` is absolute; `file:a/b` is relative to here. */
function pathOf(url: string): string {
  if (!/^file:\/\//iu.test(url)) return decodeURIComponent(url.slice("file:".length));
  try {
    return fileURLToPath(url);
  } catch (fault) {
    throw new StoreError(`“${url}” does not name a file on this machine.`, { cause: fault });
  }
}
