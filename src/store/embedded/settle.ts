/** After a change: brings the sums up to date and resolves anew the names that it touched, with all that hang together with them. */
import { keyOf, type NameFacts } from "../../model/claims.ts";
import { closure } from "../../model/closure.ts";
import { resolve } from "../../model/resolve.ts";
import type { EntityKind } from "../../model/schema.ts";
import type { Change } from "../change.ts";
import type { Connection } from "./connection.ts";
import { addEntity, dropEntity, type Group, type NameRow, updateEntity } from "./entities.ts";

export function settle(c: Connection, change: Change): void {
  const touched = new Set([...change.touched(), ...fullsBefore(c, change)]);
  sumShorts(c, change);
  sumNames(c, change);
  const names = closure(touched, (name) => linkedTo(c, name));
  const rows = [...names].flatMap((name) => c.all<NameRow>("SELECT * FROM name WHERE name = ?", name));
  const alive = rows.filter((row) => row.claims > 0);
  const byKey = new Map(alive.map((row) => [keyOf(row), row]));
  const shorts = [...names].flatMap((name) =>
    c.all<{ short: string; full: string; kind: EntityKind; claims: number }>(
      "SELECT * FROM short WHERE short = ?",
      name,
    ),
  );
  const { entities } = resolve({ names: alive.map((row) => factsOf(c, row)), shorts });
  const groups = entities
    .map((entity) => ({ entity, members: entity.keys.map((key) => byKey.get(keyOf(key))!) }))
    .filter(({ members }) => members.some((row) => row.mentions + row.relations > 0));
  regroup(c, groups, rows, change);
  for (const row of rows) if (row.claims === 0) c.run("DELETE FROM name WHERE key = ?", row.key);
}

/** Full names that may lose a short one: of a short name that no issue uses by itself, only its claims know where it belonged. */
const fullsBefore = (c: Connection, change: Change): string[] =>
  [...change.shorts.values()].flatMap(({ short }) => {
    const fulls = fullsOf(c, short);
    return fulls.length === 1 ? fulls : [];
  });

function sumShorts(c: Connection, change: Change): void {
  for (const { short, full, kind, claims } of change.shorts.values()) {
    if (claims === 0) continue;
    c.run(
      "INSERT INTO short (short, full, kind, claims) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET claims = claims + excluded.claims",
      ...[short, full, kind, claims],
    );
    c.run("DELETE FROM short WHERE short = ? AND full = ? AND kind = ? AND claims = 0", short, full, kind);
  }
}

function sumNames(c: Connection, change: Change): void {
  for (const { kind, name, claims, lexicon, mentions, relations, aliases } of change.names.values()) {
    const { key } = c.get<{ key: number }>("SELECT key FROM name WHERE name = ? AND kind = ?", name, kind)!;
    c.run(
      "UPDATE name SET claims = claims + ?, lexicon = lexicon + ?, mentions = mentions + ?, relations = relations + ? WHERE key = ?",
      ...[claims, lexicon, mentions, relations, key],
    );
    for (const [alias, sum] of aliases) {
      if (sum.claims === 0 && sum.uses === 0) continue;
      c.run(
        "INSERT INTO alias (name, alias, uses, claims) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET uses = uses + excluded.uses, claims = claims + excluded.claims",
        ...[key, alias, sum.uses, sum.claims],
      );
      if (sum.claims < 0) c.run("DELETE FROM alias WHERE name = ? AND alias = ? AND claims = 0", key, alias);
    }
  }
}

/** Names that share an entity with this one now, or that a short-name claim may join to it: see `linksOf`. */
function linkedTo(c: Connection, name: string): string[] {
  const shared = c.all<{ name: string }>(
    "SELECT other.name FROM name JOIN name AS other ON other.entity = name.entity WHERE name.name = ?",
    name,
  );
  const fulls = fullsOf(c, name);
  const shorts = c
    .all<{ short: string }>("SELECT DISTINCT short FROM short WHERE full = ?", name)
    .filter(({ short }) => short !== name && fullsOf(c, short).length === 1);
  return [...shared.map((row) => row.name), ...(fulls.length === 1 ? fulls : []), ...shorts.map((row) => row.short)];
}

const fullsOf = (c: Connection, short: string): string[] =>
  c
    .all<{ full: string }>("SELECT DISTINCT full FROM short WHERE short = ? AND full <> short", short)
    .map(({ full }) => full);

function factsOf(c: Connection, { key, kind, name, claims, lexicon }: NameRow): NameFacts {
  const rows = c.all<{ alias: string; uses: number }>("SELECT alias, uses FROM alias WHERE name = ?", key);
  return { kind, name, claims, lexicon, aliases: new Map(rows.map(({ alias, uses }) => [alias, uses])) };
}

/** An entity that keeps its id and its names is brought up to date; all others are made anew. */
function regroup(c: Connection, groups: readonly Group[], rows: readonly NameRow[], change: Change): void {
  const before = new Map<number, number[]>();
  for (const { entity, key } of rows) if (entity !== null) before.set(entity, [...(before.get(entity) ?? []), key]);
  const arriving = new Set(rows.filter((row) => change.arriving.has(row.key)).map((row) => row.entity));
  const stays = ({ entity, members }: Group): boolean => {
    const [old] = members.map((row) => row.entity);
    const known = old == null ? undefined : before.get(old);
    return (
      known?.length === members.length &&
      members.every((row) => row.entity === old) &&
      c.get<{ id: string }>("SELECT id FROM entity WHERE key = ?", old!)?.id === entity.id
    );
  };
  const staying = new Set(groups.filter(stays));
  const kept = new Set([...staying].map(({ members }) => members[0]!.entity));
  for (const key of before.keys()) if (!kept.has(key)) dropEntity(c, key);
  for (const group of groups) {
    if (!staying.has(group)) addEntity(c, group);
    else {
      const key = group.members[0]!.entity!;
      updateEntity(c, key, group, (arriving.has(key) ? 1 : 0) - (change.leaving.get(key) ?? 0));
    }
  }
}
