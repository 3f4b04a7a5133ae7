/** What people keep beside the graph: a node each, under a label of its kind. */
import { byCodeUnit } from "../../model/identity.ts";
import type { Kept, KeptKind, KeptOf } from "../../model/kept.ts";
import { BUMP, FORGET, KEEP } from "./changes.ts";
import type { Connection, Transaction } from "./connection.ts";
import { KEPT, LOCK } from "./queries.ts";

export async function keptOf<K extends KeptKind>(tx: Transaction, kind: K): Promise<KeptOf<K>[]> {
  const rows = await tx.run<{ record: string }>(KEPT(kind));
  return rows.map(({ record }) => JSON.parse(record) as KeptOf<K>).sort((a, b) => byCodeUnit(a.id, b.id));
}

export const keep = (c: Connection, record: Kept): Promise<void> =>
  c.write(async (tx) => {
    await tx.run(LOCK);
    await tx.run(KEEP(record.kind), { id: record.id, record: JSON.stringify(record) });
    await tx.run(BUMP);
  });

export const forget = (c: Connection, kind: KeptKind, id: string): Promise<boolean> =>
  c.write(async (tx) => {
    await tx.run(LOCK);
    const [row] = await tx.run<{ gone: number }>(FORGET(kind), { id });
    if (row!.gone > 0) await tx.run(BUMP);
    return row!.gone > 0;
  });
