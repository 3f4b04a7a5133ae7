/** All that a store holds, for the exports that lose nothing. */
import type { Records, SourceExtract } from "../export/source.ts";
import type { GraphView, PutOptions } from "../store/graph-store.ts";

/** `sources` say what made each issue: a path, for its owner's eyes. An issue that they do not name is its own source. */
export function recordsOf(store: GraphView, sources: ReadonlyMap<string, PutOptions>): Records {
  async function* extracts(): AsyncGenerator<SourceExtract> {
    for await (const extract of store.allExtracts()) {
      const { id } = extract.issue;
      yield { ...extract, ...(sources.get(id) ?? { source: id, fingerprint: "" }) };
    }
  }
  return {
    extracts,
    async *statements() {
      // The driver is loaded only where it is needed.
      const { statementsOf } = await import("../store/neo4j/whole.ts");
      yield* statementsOf(extracts);
    },
  };
}
