/** Which entities a change makes, keeps and ends: the names that it touched are resolved anew, with all that hang together with them. */
import { type ResolvedEntity, resolve } from "../../model/resolve.ts";
import type { Change } from "../change.ts";
import type { Runner } from "./connection.ts";
import { factsOf, KnownNames, type NameRow } from "./known-names.ts";

/** An entity as resolved, and the rows of its names. */
export interface Group {
  readonly entity: ResolvedEntity;
  readonly members: readonly NameRow[];
}

export interface Settlement {
  readonly known: KnownNames;
  /** Same id, same names: only what is said of them may differ. */
  readonly staying: readonly Group[];
  readonly made: readonly Group[];
  /** Ids of entities that were and are no more what they were; some go on among the made. */
  readonly ended: readonly string[];
  /** By extracted name: the id of its entity, for all names that were resolved anew. */
  readonly meanings: ReadonlyMap<string, string>;
}

export async function settle(tx: Runner, change: Change): Promise<Settlement> {
  const known = new KnownNames(change);
  const names = await known.closure(tx);
  const rows = [...names].flatMap((name) => [...known.rowsOf(name)]);
  const alive = rows.filter((row) => row.claims > 0);
  const shorts = [...known.shorts.values()].filter(({ short, claims }) => claims > 0 && names.has(short));
  const { entities } = resolve({ names: alive.map(factsOf), shorts });
  const groups = entities
    .map((entity) => ({ entity, members: entity.keys.map(({ kind, name }) => known.names.get(`${kind}:${name}`)!) }))
    .filter(({ members }) => members.some((row) => row.mentions + row.relations > 0));
  const meanings = new Map(
    groups.flatMap(({ entity, members }) => members.map(({ key }) => [key, entity.id] as const)),
  );
  return { known, meanings, ...compared(groups, rows) };
}

function compared(groups: readonly Group[], rows: readonly NameRow[]): Pick<Settlement, "staying" | "made" | "ended"> {
  const sizes = new Map<string, number>();
  for (const { entity } of rows) if (entity !== null) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
  const stays = ({ entity, members }: Group) =>
    sizes.get(entity.id) === members.length && members.every((row) => row.entity === entity.id);
  const staying = groups.filter(stays);
  const kept = new Set(staying.map(({ entity }) => entity.id));
  return {
    staying,
    made: groups.filter((group) => !stays(group)),
    ended: [...sizes.keys()].filter((id) => !kept.has(id)).sort(),
  };
}
