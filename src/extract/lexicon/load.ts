import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildLexicon, type Lexicon } from "./lexicon.ts";
import { checkClaims, LexiconError, parseRows } from "./rows.ts";

const FOLDER = fileURLToPath(new URL("../../../graph-data/lexicon/", import.meta.url));

/** The lexicon of graph-data, outranked by the rows of a user's own file. Throws LexiconError on a bad row or a file that cannot be read. */
export function loadLexicon(userFile?: string): Lexicon {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .map((name) => join(FOLDER, name));
  const own = userFile ? [loadRows(userFile)] : [];
  own.forEach(checkClaims);
  return buildLexicon(...own, ...files.map(loadRows));
}

function loadRows(file: string) {
  let tsv: string;
  try {
    tsv = readFileSync(file, "utf8");
  } catch (error) {
    throw new LexiconError(`The lexicon file ${file} cannot be read (${(error as Error).message}).`);
  }
  return parseRows(tsv, basename(file));
}
