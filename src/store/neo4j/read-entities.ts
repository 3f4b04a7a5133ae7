/** Entities by id and by name. */
import type { Entity } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import { ENTITY_KINDS, type EntityKind } from "../../model/schema.ts";
import type { Transaction } from "./connection.ts";
import { idHandle, nameHandle } from "./entity-rows.ts";
import { ENTITIES_BY_HANDLE, ENTITIES_BY_ID } from "./queries.ts";
import { labelOf } from "./schema.ts";

export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly issues: number;
}

const KINDS = new Map<string, EntityKind>(ENTITY_KINDS.map(({ kind }) => [labelOf(kind), kind]));

/** The kind that labels tell; people may have added some of their own. */
export const kindOf = (labels: readonly string[]): EntityKind | undefined =>
  labels.map((label) => KINDS.get(label)).find((kind) => kind !== undefined);

export const entityOf = ({ id, name, labels, aliases, mentions, issues }: EntityRow): Entity => {
  return { id, name, type: kindOf(labels)!, aliases, mentions, issues };
};

/** By its id, else by the id of any name it has: of several, the one with most mentions, then by id. */
export async function entityById(tx: Transaction, id: string): Promise<Entity | null> {
  return (await entitiesById(tx, [id]))[0] ?? null;
}

/** Each of those that there are once, in the order given. */
export async function entitiesById(tx: Transaction, ids: readonly string[]): Promise<Entity[]> {
  const found = await byHandles(tx, ids.map(idHandle));
  const meant = ids.flatMap((id) => {
    const answering = found.get(idHandle(id)) ?? [];
    return answering.find((entity) => entity.id === id) ?? answering[0] ?? [];
  });
  return [...new Map(meant.map((entity) => [entity.id, entity])).values()];
}

/** With exactly these ids, in their order. */
export async function entitiesOf(tx: Transaction, ids: readonly string[]): Promise<Entity[]> {
  const rows = await tx.run<EntityRow>(ENTITIES_BY_ID, { ids });
  const known = new Map(rows.map((row) => [row.id, entityOf(row)]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** Those that bear exactly this name or alias, most mentions first. */
export async function entitiesNamed(tx: Transaction, name: string): Promise<Entity[]> {
  const key = nameHandle(name);
  return (await byHandles(tx, [key])).get(key) ?? [];
}

/** Sorted here: the server compares strings by code point, which differs beyond the basic plane. */
async function byHandles(tx: Transaction, keys: readonly string[]): Promise<Map<string, Entity[]>> {
  const rows = await tx.run<EntityRow & { key: string }>(ENTITIES_BY_HANDLE, { keys: [...new Set(keys)] });
  rows.sort((a, b) => b.mentions - a.mentions || byCodeUnit(a.id, b.id));
  const found = new Map<string, Entity[]>();
  for (const row of rows) found.set(row.key, [...(found.get(row.key) ?? []), entityOf(row)]);
  return found;
}
