import { type EntityKind, isEntityKind } from "../../model/schema.ts";
import { fold } from "./fold.ts";

/** One entity that the lexicon knows. */
export interface LexiconRow {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  /** Those of its names that are everyday words too, and count only with evidence around them. */
  readonly ambiguous: ReadonlySet<string>;
  /** A phrase that holds a name and names nothing (数字中国): it is passed over. */
  readonly ignored: boolean;
  /** File and line, or the package that it comes from. */
  readonly at: string;
}

/** A row that cannot be used: says in which file and line, and what to do. */
export class LexiconError extends Error {
  override name = "LexiconError";
}

const HEADER = "name\tkind\taliases\tflags";

/** Rows by number: an array, or a file whose rows are made when asked for. */
export interface RowList {
  readonly length: number;
  /** Throws LexiconError if the row cannot be used. */
  at(index: number): LexiconRow | undefined;
}

/**
 * Reads a lexicon file: tab-separated `name, kind, aliases, flags`, aliases separated by `|`, a `?` before an ambiguous one,
 * the flag `ambiguous` for the name itself, the flag `ignored` for phrases that name nothing, `#` for comments. A row is parsed
 * when it is asked for, and not kept.
 */
export function parseRows(tsv: string, file: string): RowList {
  const lines = tsv
    .replace(/^\uFEFF/u, "")
    .replaceAll("\r\n", "\n")
    .split("\n");
  const rows: number[] = [];
  for (let at = 0; at < lines.length; at++) if (isRow(lines[at]!)) rows.push(at);
  return {
    length: rows.length,
    at: (index) => (index < rows.length ? parseRow(lines[rows[index]!]!, file, rows[index]! + 1) : undefined),
  };
}

const isRow = (line: string): boolean => line !== "" && line[0] !== "#" && line !== HEADER;

function parseRow(text: string, file: string, line: number): LexiconRow {
  const cells = text.split("\t");
  const name = cells[0]!.trim();
  const kind = cells[1]?.trim() ?? "";
  const names = cells[2] ? listed(cells[2], "|") : NO_NAMES;
  const flags = cells[3] ? listed(cells[3], ",") : NO_NAMES;
  const at = `${file}, line ${line}`;
  if (cells.length > 4)
    throw rowError(at, `${cells.length} columns where there are at most 4 (${HEADER.replaceAll("\t", ", ")}).`);
  if (name.length < 2) throw rowError(at, `the name “${name}” has fewer than two characters.`);
  if (!isEntityKind(kind))
    throw rowError(
      at,
      `“${kind}” is no kind of entity. Write company, agency, city, policy, person, place, organization, media, event or product.`,
    );
  const unknown = flags.find((flag) => flag !== "ambiguous" && flag !== "ignored");
  if (unknown) throw rowError(at, `“${unknown}” is no flag. The flags are ambiguous and ignored.`);
  const aliases: string[] = [];
  const ambiguous: string[] = [];
  for (const given of names) {
    const alias = isMarked(given) ? given.slice(1) : given;
    if (alias.length < 2) throw rowError(at, `the alias “${given}” has fewer than two characters.`);
    if (alias !== given) ambiguous.push(alias);
    if (alias !== name) aliases.push(alias);
  }
  if (flags.includes("ambiguous")) ambiguous.push(name);
  return {
    name,
    kind,
    aliases,
    ambiguous: ambiguous.length > 0 ? new Set(ambiguous) : NONE,
    at,
    ignored: flags.includes("ignored"),
  };
}

/** Throws LexiconError where two rows of a kind claim one name: only one of them would be used. */
export function checkClaims(rows: RowList): void {
  const claims = new Map<string, LexiconRow>();
  for (let n = 0; n < rows.length; n++) {
    const row = rows.at(n)!;
    for (const name of [row.name, ...row.aliases]) {
      const key = `${row.kind} ${fold(name)}`;
      const other = claims.get(key);
      if (other && other.at !== row.at)
        throw rowError(
          row.at,
          `“${name}” is a name of “${other.name}” already (${other.at}). Keep it in one of the two.`,
        );
      claims.set(key, row);
    }
  }
}

const rowError = (at: string, problem: string): LexiconError => new LexiconError(`${at}: ${problem}`);

const NONE: ReadonlySet<string> = new Set();
const NO_NAMES: readonly string[] = [];
const listed = (cell: string, separator: string): string[] =>
  (cell.includes(" ") ? cell.split(separator).map((each) => each.trim()) : cell.split(separator)).filter(
    (each) => each !== "",
  );
const isMarked = (alias: string): boolean => alias[0] === "?";
