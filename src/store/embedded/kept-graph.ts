/**
 * What the index in memory is made of, kept in a file beside the store: gathering it from the tables of a large store takes seconds,
 * reading it again a fraction of one. It is only ever a copy: what is missing, broken or of another revision is made anew.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Entity } from "../../model/graph.ts";
import { ENTITY_KINDS, RELATION_KINDS } from "../../model/schema.ts";
import type { GraphArrays } from "../graph-arrays.ts";

export interface GraphParts {
  /** By id. */
  readonly entities: readonly Entity[];
  readonly arrays: GraphArrays;
}

/** Raise it with each change of what is kept. */
const FORMAT = 1;

/** Column by column: a list of like values is read many times faster than a list of records. */
interface Kept {
  readonly about: string;
  readonly columns: { readonly [K in keyof Entity]: readonly Entity[K][] };
  readonly arrays: GraphArrays;
}

const aboutOf = (revision: string): string => JSON.stringify([FORMAT, revision, ENTITY_KINDS, RELATION_KINDS]);
const placeOf = (store: string): string => `${store}-graph`;

/** What was kept of this revision, or null. */
export function keptGraph(store: string, revision: string): GraphParts | null {
  const kept = read(placeOf(store));
  if (kept?.about !== aboutOf(revision)) return null;
  const { columns, arrays } = kept;
  const entities = columns.id.map(
    (id, at): Entity => ({
      id,
      name: columns.name[at]!,
      type: columns.type[at]!,
      aliases: columns.aliases[at]!,
      mentions: columns.mentions[at]!,
      issues: columns.issues[at]!,
    }),
  );
  return { entities, arrays };
}

function read(place: string): Kept | null {
  const bytes = unlessRefused(() => readFileSync(place));
  if (!bytes) return null;
  try {
    return deserialize(bytes) as Kept;
  } catch {
    // Cut short, or written by another version of the runtime.
    return null;
  }
}

/** Keeps it in place of what was kept before; where the folder cannot be written, nothing is kept. */
export function keepGraph(store: string, revision: string, { entities, arrays }: GraphParts): void {
  const column = <K extends keyof Entity>(name: K) => entities.map((entity) => entity[name]);
  const columns = {
    ...{ id: column("id"), name: column("name"), type: column("type"), aliases: column("aliases") },
    ...{ mentions: column("mentions"), issues: column("issues") },
  };
  const kept: Kept = { about: aboutOf(revision), columns, arrays };
  const draft = `${placeOf(store)}-${process.pid}`;
  unlessRefused(() => {
    try {
      writeFileSync(draft, serialize(kept));
      renameSync(draft, placeOf(store));
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

/** Null where the system refuses: no such file, no right to it, no room. */
function unlessRefused<T>(work: () => T): T | null {
  try {
    return work();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).syscall) return null;
    throw fault;
  }
}
