/** Rows of entities, and the names and ids under which they are found. */
import type { ResolvedEntity } from "../../model/resolve.ts";
import type { EntityKind } from "../../model/schema.ts";
import { fold } from "../search.ts";
import type { Connection } from "./connection.ts";

/** A row of `name`. */
export interface NameRow {
  readonly key: number;
  readonly name: string;
  readonly kind: EntityKind;
  readonly entity: number | null;
  readonly claims: number;
  readonly lexicon: number;
  readonly mentions: number;
  readonly relations: number;
}

/** An entity as resolved, and the rows of its names. */
export interface Group {
  readonly entity: ResolvedEntity;
  readonly members: readonly NameRow[];
}

const mentionsOf = (members: readonly NameRow[]): number => members.reduce((sum, { mentions }) => sum + mentions, 0);

/** A new entity of these names; its issues are counted. */
export function addEntity(c: Connection, { entity, members }: Group): void {
  const key = c.run(
    "INSERT INTO entity (id, kind, name, aliases, mentions, issues) VALUES (?, ?, ?, ?, ?, 0)",
    ...[entity.id, entity.kind, entity.name, JSON.stringify(entity.aliases), mentionsOf(members)],
  );
  for (const row of members) c.run("UPDATE name SET entity = ? WHERE key = ?", key, row.key);
  c.run(
    "UPDATE entity SET issues = (SELECT count(DISTINCT issue) FROM mention WHERE name IN (SELECT key FROM name WHERE entity = ?1)) WHERE key = ?1",
    key,
  );
  index(c, key, entity);
}

/** The same entity of the same names: only the one issue that came or went is added to its count. */
export function updateEntity(c: Connection, key: number, { entity, members }: Group, issues: number): void {
  const aliases = JSON.stringify(entity.aliases);
  const old = c.get<{ aliases: string }>("SELECT aliases FROM entity WHERE key = ?", key)!;
  c.run(
    "UPDATE entity SET aliases = ?, mentions = ?, issues = issues + ? WHERE key = ?",
    ...[aliases, mentionsOf(members), issues, key],
  );
  if (old.aliases === aliases) return;
  unindex(c, key);
  index(c, key, entity);
}

/** Its names mean nothing until another entity takes them. */
export function dropEntity(c: Connection, key: number): void {
  unindex(c, key);
  c.run("UPDATE name SET entity = NULL WHERE entity = ?", key);
  c.run("DELETE FROM entity WHERE key = ?", key);
}

function index(c: Connection, key: number, { name, aliases, answers }: ResolvedEntity): void {
  for (const id of answers) c.run("INSERT INTO answer (id, entity) VALUES (?, ?)", id, key);
  for (const folded of new Set([name, ...aliases].map(fold)))
    c.run("INSERT INTO bears (folded, entity) VALUES (?, ?)", folded, key);
}

function unindex(c: Connection, key: number): void {
  c.run("DELETE FROM answer WHERE entity = ?", key);
  c.run("DELETE FROM bears WHERE entity = ?", key);
}
