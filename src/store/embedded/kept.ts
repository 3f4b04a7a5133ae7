/** What people keep beside the graph. */
import type { Kept, KeptKind, KeptOf } from "../../model/kept.ts";
import type { Connection } from "./connection.ts";

export const keptOf = <K extends KeptKind>(c: Connection, kind: K): KeptOf<K>[] =>
  c
    .all<{ record: string }>("SELECT record FROM kept WHERE kind = ? ORDER BY id", kind)
    .map(({ record }) => JSON.parse(record) as KeptOf<K>);

export function keep(c: Connection, record: Kept): void {
  c.write(() => {
    const { kind, id } = record;
    c.run("INSERT OR REPLACE INTO kept (kind, id, record) VALUES (?, ?, ?)", kind, id, JSON.stringify(record));
    c.run("UPDATE store SET revision = revision + 1");
  });
}

export function forget(c: Connection, kind: KeptKind, id: string): boolean {
  return c.write(() => {
    if (!c.get("SELECT 1 FROM kept WHERE kind = ? AND id = ?", kind, id)) return false;
    c.run("DELETE FROM kept WHERE kind = ? AND id = ?", kind, id);
    c.run("UPDATE store SET revision = revision + 1");
    return true;
  });
}
