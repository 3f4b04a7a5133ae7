/** Rows of entities, and the names and ids under which they are found. */
import type { ResolvedEntity } from "../../model/resolve.ts";
import { ENTITY_KINDS } from "../../model/schema.ts";
import { fold } from "../search.ts";
import { ADD_ENTITIES, ADD_HANDLES, type Changes, DROP_HANDLES, SET_ENTITIES } from "./changes.ts";
import { whole } from "./connection.ts";
import { orderOf } from "./order.ts";
import type { Group } from "./settle.ts";

export const idHandle = (id: string): string => `id ${id}`;
export const nameHandle = (name: string): string => `name ${fold(name)}`;

/** An entity, and how often each of its names is mentioned. */
export interface Made {
  readonly entity: ResolvedEntity;
  readonly members: readonly { readonly mentions: number }[];
}

export interface EntityChanges {
  readonly made: readonly Made[];
  readonly staying: readonly Group[];
  /** How many issues mention a made one. */
  readonly issuesOf: (id: string) => number;
  /** How many more issues mention one that stays. */
  readonly gained: (id: string) => number;
}

export function entityRows(changes: Changes, { made, staying, issuesOf, gained }: EntityChanges): void {
  for (const { kind } of ENTITY_KINDS)
    changes.add(
      ADD_ENTITIES(kind),
      made
        .filter(({ entity }) => entity.kind === kind)
        .map((group) => {
          const { id, name } = group.entity;
          const { aliases, mentions } = rowOf(group);
          const row = { id, aliases, mentions, name, issues: whole(issuesOf(id)) };
          return orderOf(id) === id ? row : { ...row, idOrder: orderOf(id) };
        }),
    );
  changes.add(
    SET_ENTITIES,
    staying.map((group) => ({ ...rowOf(group), issues: whole(gained(group.entity.id)) })),
  );
  const renamed = staying.filter(
    ({ entity, members }) => JSON.stringify(entity.aliases) !== JSON.stringify(members[0]!.shown),
  );
  changes.add(
    DROP_HANDLES,
    renamed.map(({ entity }) => entity.id),
  );
  changes.add(ADD_HANDLES, [...made, ...renamed].flatMap(handlesOf));
}

const rowOf = ({ entity, members }: Made) => ({
  id: entity.id,
  aliases: entity.aliases,
  mentions: whole(members.reduce((sum, { mentions }) => sum + mentions, 0)),
});

function handlesOf({ entity: { id, name, aliases, answers } }: Made): object[] {
  const keys = new Set([...answers.map(idHandle), ...[name, ...aliases].map(nameHandle)]);
  return [...keys].map((key) => ({ key, entity: id }));
}
