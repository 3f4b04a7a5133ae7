/** All that a store holds, for the exports that lose nothing. */
import type { Records, SourceExtract } from "../export/source.ts";
import { KEPT_KINDS, type Kept } from "../model/kept.ts";
import type { GraphView, PutOptions } from "../store/graph-store.ts";

/** `sources` say what made each issue: a path, for its owner's eyes. An issue that they do not name is its own source. */
export function recordsOf(store: GraphView, sources: ReadonlyMap<string, PutOptions>): Records {
  async function* extracts(): AsyncGenerator<SourceExtract> {
    for await (const extract of store.allExtracts()) {
      const { id } = extract.issue;
      yield { ...extract, ...(sources.get(id) ?? { source: id, fingerprint: "" }) };
    }
  }
  const kept = async (): Promise<Kept[]> =>
    (await Promise.all(KEPT_KINDS.map((kind) => store.kept(kind)))).flatMap((records) => [...records]);
  return {
    extracts,
    kept,
    async *statements() {
      // The driver is loaded only where it is needed.
      const { statementsOf } = await import("../store/neo4j/whole.ts");
      yield* statementsOf({ store, puts: extracts(), kept: await kept() });
    },
  };
}
