import { type EntityKind, isEntityKind } from "../../model/schema.ts";

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

/**
 * Reads a lexicon file: tab-separated `name, kind, aliases, flags`, aliases separated by `|`, a `?` before an ambiguous one,
 * the flag `ambiguous` for the name itself, the flag `ignored` for phrases that name nothing, `#` for comments. Throws LexiconError on the first bad row.
 */
export function parseRows(tsv: string, file: string): LexiconRow[] {
  const lines = tsv.replace(/^\uFEFF/u, "").split(/\r?\n/u);
  const rows: LexiconRow[] = [];
  for (const [at, line] of lines.entries())
    if (line !== "" && !line.startsWith("#") && line !== HEADER)
      rows.push(parseRow(line.split("\t"), `${file}, line ${at + 1}`));
  return rows;
}

const rowError = (at: string, problem: string): LexiconError => new LexiconError(`${at}: ${problem}`);

function parseRow(cells: string[], at: string): LexiconRow {
  const [name = "", kind = "", aliases = "", flags = ""] = cells.map(trimmed);
  if (cells.length > 4)
    throw rowError(at, `${cells.length} columns where there are at most 4 (${HEADER.replaceAll("\t", ", ")}).`);
  if (name.length < 2) throw rowError(at, `the name “${name}” has fewer than two characters.`);
  if (!isEntityKind(kind))
    throw rowError(
      at,
      `“${kind}” is no kind of entity. Write company, agency, city, policy, person, place, organization, media, event or product.`,
    );
  const set = flags === "" ? [] : flags.split(",");
  const unknown = set.find((flag) => flag !== "ambiguous" && flag !== "ignored" && flag !== "");
  if (unknown) throw rowError(at, `“${unknown}” is no flag. The flags are ambiguous and ignored.`);
  const names = aliases === "" ? [] : aliases.split("|").filter((alias) => alias !== "");
  const ambiguous = names.filter((alias) => alias.startsWith("?")).map((alias) => alias.slice(1));
  if (set.includes("ambiguous")) ambiguous.push(name);
  return {
    name,
    kind,
    aliases: names.map(withoutMark).filter((alias) => alias !== name),
    ambiguous: ambiguous.length > 0 ? new Set(ambiguous) : NONE,
    at,
    ignored: set.includes("ignored"),
  };
}

const trimmed = (cell: string): string => cell.trim();
const NONE: ReadonlySet<string> = new Set();
const withoutMark = (alias: string): string => (alias.startsWith("?") ? alias.slice(1) : alias);
