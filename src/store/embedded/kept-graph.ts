/**
 * What the index in memory is made of, kept in a file beside the store: gathering it from the tables of a large store takes seconds,
 * reading it again a fraction of one. It is only ever a copy: what is missing, broken or of another revision is made anew.
 */
import type { Entity } from "../../model/graph.ts";
import { ENTITY_KINDS, RELATION_KINDS } from "../../model/schema.ts";
import type { GraphArrays } from "../graph-arrays.ts";
import { readKept, writeKept } from "./kept-file.ts";

export interface GraphParts {
  /** By id. */
  readonly entities: readonly Entity[];
  readonly arrays: GraphArrays;
  /** By article, the one by whose id its story goes. */
  readonly stories: Int32Array;
}

/** Raise it with each change of what is kept. */
const FORMAT = 3;

/** Column by column: a list of like values is read many times faster than a list of records. */
interface Kept extends Omit<GraphParts, "entities"> {
  readonly columns: { readonly [K in keyof Entity]: readonly Entity[K][] };
}

const aboutOf = (revision: string): string => JSON.stringify([FORMAT, revision, ENTITY_KINDS, RELATION_KINDS]);
const placeOf = (store: string): string => `${store}-graph`;

/** What was kept of this revision, or null. */
export function keptGraph(store: string, revision: string): GraphParts | null {
  const kept = readKept<Kept>(placeOf(store), aboutOf(revision));
  if (!kept) return null;
  const { columns, arrays, stories } = kept;
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
  return { entities, arrays, stories };
}

/** Keeps it in place of what was kept before. */
export function keepGraph(store: string, revision: string, { entities, arrays, stories }: GraphParts): void {
  const column = <K extends keyof Entity>(name: K) => entities.map((entity) => entity[name]);
  const columns = {
    ...{ id: column("id"), name: column("name"), type: column("type"), aliases: column("aliases") },
    ...{ mentions: column("mentions"), issues: column("issues") },
  };
  writeKept(placeOf(store), aboutOf(revision), { columns, arrays, stories } satisfies Kept);
}
