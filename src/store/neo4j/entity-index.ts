/** Entities and their names in memory, for search: read anew when the revision has changed. */
import type { Entity } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import { ReadingsInMemory } from "../readings.ts";
import { SearchIndex } from "../search.ts";
import { type Transaction, whole } from "./connection.ts";
import { Changed, revisionOf } from "./consistent.ts";
import { ENTITY_PAGE } from "./queries.ts";
import { type EntityRow, entityOf } from "./read-entities.ts";

const PAGE = 5_000;

interface Kept {
  readonly revision: string;
  readonly entities: Promise<readonly Entity[]>;
  search?: Promise<SearchIndex>;
}

/** Of the newest revision that was asked for. */
export class EntityIndex {
  readonly #readings = new ReadingsInMemory();
  #kept: Kept | undefined;

  /** By id. */
  entities = (tx: Transaction, revision: string): Promise<readonly Entity[]> => this.#at(tx, revision).entities;

  search(tx: Transaction, revision: string): Promise<SearchIndex> {
    const kept = this.#at(tx, revision);
    return (kept.search ??= kept.entities.then((entities) => new SearchIndex(entities, this.#readings)));
  }

  #at(tx: Transaction, revision: string): Kept {
    if (this.#kept?.revision === revision) return this.#kept;
    const kept: Kept = { revision, entities: readEntities(tx, revision) };
    this.#kept = kept;
    // A fault is not kept.
    kept.entities.catch(() => {
      if (this.#kept === kept) this.#kept = undefined;
    });
    return kept;
  }
}

/** Throws Changed where the revision is another before or after. */
async function readEntities(tx: Transaction, revision: string): Promise<Entity[]> {
  const check = async () => {
    if ((await revisionOf(tx)) !== revision) throw new Changed();
  };
  await check();
  const entities: Entity[] = [];
  for (let last = ""; ; ) {
    const rows = await tx.run<EntityRow>(ENTITY_PAGE, { last, limit: whole(PAGE) });
    for (const row of rows) entities.push(entityOf(row));
    if (rows.length < PAGE) break;
    last = rows.at(-1)!.id;
  }
  await check();
  return entities.sort((a, b) => byCodeUnit(a.id, b.id));
}
