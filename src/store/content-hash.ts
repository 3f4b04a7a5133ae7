/** One hash of all that a store holds: two stores of any kind that hold the same give the same. */
import { createHash } from "node:crypto";
import { KEPT_KINDS } from "../model/kept.ts";
import type { GraphStore } from "./graph-store.ts";

/** SHA-256 over the records, one canonical JSON a line: issues with their sources, entities, what people keep, each by id. `step` is called after each issue. */
export async function contentHash(store: GraphStore, step: () => void = () => {}): Promise<string> {
  const hash = createHash("sha256");
  const add = (record: object) => hash.update(`${canonical(record)}\n`);
  const sources = await store.sources();
  for await (const extract of store.allExtracts()) {
    add({ ...extract, ...sources.get(extract.issue.id) });
    step();
  }
  for await (const entity of store.allEntities()) add(entity);
  for (const kind of KEPT_KINDS) for (const record of await store.kept(kind)) add(record);
  return hash.digest("hex");
}

/** JSON whose keys are sorted at every depth. */
const canonical = (record: object): string =>
  JSON.stringify(record, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
