/** Entities by id and by name. */
import type { Entity } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import { ENTITY_KINDS, type EntityKind } from "../../model/schema.ts";
import type { Transaction } from "./connection.ts";
import { idHandle, nameHandle } from "./entity-rows.ts";
import { ENTITIES_BY_HANDLE } from "./queries.ts";
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
  const found = await byHandle(tx, idHandle(id));
  return found.find((entity) => entity.id === id) ?? found[0] ?? null;
}

/** Those that bear exactly this name or alias, most mentions first. */
export const entitiesNamed = (tx: Transaction, name: string): Promise<Entity[]> => byHandle(tx, nameHandle(name));

/** Sorted here: the server compares strings by code point, which differs beyond the basic plane. */
async function byHandle(tx: Transaction, key: string): Promise<Entity[]> {
  const rows = await tx.run<EntityRow>(ENTITIES_BY_HANDLE, { key });
  return rows.map(entityOf).sort((a, b) => b.mentions - a.mentions || byCodeUnit(a.id, b.id));
}
