/** Entities by id and by name. */
import type { Entity } from "../../model/graph.ts";
import { fold } from "../search.ts";
import type { Connection } from "./connection.ts";
import { type EntityRow, entityOf } from "./load.ts";

const ANSWERING = `SELECT e.* FROM answer JOIN entity AS e ON e.key = answer.entity WHERE answer.id = ?
  ORDER BY e.mentions DESC, e.id LIMIT 1`;

/** The row of an entity by its id, else by the id of any name it has: of several, the one with most mentions, then by id. */
export const rowOf = (c: Connection, id: string): EntityRow | undefined =>
  c.get<EntityRow>("SELECT * FROM entity WHERE id = ?", id) ?? c.get<EntityRow>(ANSWERING, id);

export function entityById(c: Connection, id: string): Entity | null {
  const row = rowOf(c, id);
  return row ? entityOf(row) : null;
}

export const namesOf = (c: Connection, entity: number): { key: number; name: string }[] =>
  c.all<{ key: number; name: string }>("SELECT key, name FROM name WHERE entity = ?", entity);

/** Those that bear exactly this name or alias, most mentions first. */
export const entitiesNamed = (c: Connection, name: string): Entity[] =>
  c
    .all<EntityRow>(
      "SELECT e.* FROM bears JOIN entity AS e ON e.key = bears.entity WHERE bears.folded = ? ORDER BY e.mentions DESC, e.id",
      fold(name),
    )
    .map(entityOf);
