/** Options that several commands have, and how their values are read. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { isDate } from "../../src/model/date.ts";
import {
  ENTITY_KINDS,
  type EntityKind,
  RELATION_KINDS,
  type RelationKind,
  STATUSES,
  type Status,
} from "../../src/model/schema.ts";
import type { GraphFilter } from "../../src/store/graph-store.ts";
import { UsageError } from "./command.ts";

export const storeOption = (): Option =>
  new Option("--store <url>", "where the graph lives: a path, file:… or neo4j://…")
    .env("GUANXI_STORE")
    .default("guanxi.db");

export const jsonOption = (): Option => new Option("--json", "print JSON; with npm run --silent, nothing else");

/** How files are read. */
export const readingOptions = (program: Command): Command =>
  program
    .addOption(
      new Option("--lexicon <file>", "TSV of your own names, which outrank the built-in ones").env("GUANXI_LEXICON"),
    )
    .option("--encoding <name>", "encoding of files that do not tell theirs: big5 (otherwise UTF-8, then GB 18030)");

/** `--since` and `--until`. */
export const periodOptions = (program: Command): Command =>
  program
    .option("--since <date>", "from this day, month or year on: 2021-12-31, 2021-12 or 2021", date)
    .option("--until <date>", "up to this day, month or year, itself included", date);

/** What `filterOptions` reads: `--issue` and `--section` are lists of the filter, named after one. */
export interface FilterChoice extends Omit<GraphFilter, "issues" | "sections"> {
  readonly issue?: readonly string[];
  readonly section?: readonly string[];
}

/** `--since` to `--section`: what is kept of the graph. */
export const filterOptions = (program: Command): Command =>
  periodOptions(program)
    .option("--types <list>", "only these kinds of entity: company,agency,…", entityKinds)
    .option("--relations <list>", "only these kinds of relation: partners_with,invests_in,…", relationKinds)
    .option("--statuses <list>", "only relations that stand so: asserted,planned,denied,ended", statuses)
    .option("--issue <ids...>", "only what these issues say")
    .option("--section <names...>", "only what articles of these sections say");

/** `--min-evidence`, `--min-articles`, `--min-npmi`. */
export const leastOptions = (program: Command): Command =>
  program
    .option(
      "--min-evidence <n>",
      "only relations that at least so many stories tell: what is retold counts once",
      wholeNumber(1),
    )
    .option("--min-articles <n>", "only co-mentions in at least so many articles", wholeNumber(1))
    .option("--min-npmi <x>", "only co-mentions of at least this NPMI, from -1 to 1", npmi);

function npmi(text: string): number {
  const value = Number(text);
  if (text.trim() && value >= -1 && value <= 1) return value;
  throw new InvalidArgumentError("Not a number from -1 to 1.");
}

/** Throws a UsageError on a period that ends before it begins. */
export function checkPeriod({ since, until }: { since?: string; until?: string }): void {
  if (since && until && until < since.slice(0, until.length))
    throw new UsageError(`The period ends (--until ${until}) before it begins (--since ${since}).`);
}

export function date(text: string): string {
  if (isDate(text)) return text;
  throw new InvalidArgumentError("A date is YYYY, YYYY-MM or YYYY-MM-DD.");
}

/** A whole number of at least `least`. */
export const wholeNumber =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const number = Number(text);
    if (/^\d+$/u.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(
      `Not a whole number ${most < Number.MAX_SAFE_INTEGER ? `from ${least} to ${most}` : `of at least ${least}`}.`,
    );
  };

const listOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): T[] => {
    const values = text
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean);
    const strange = values.find((value) => !(known as readonly string[]).includes(value));
    if (strange === undefined && values.length > 0) return values as T[];
    throw new InvalidArgumentError(`Known are ${known.join(", ")}.`);
  };

export const entityKinds = listOf<EntityKind>(ENTITY_KINDS.map(({ kind }) => kind));
export const relationKinds = listOf<RelationKind>(RELATION_KINDS.map(({ kind }) => kind));
const statuses = listOf<Status>(STATUSES.map(({ status }) => status));
