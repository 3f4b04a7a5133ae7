import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
/** All that an extract is a function of, beside the file, the user's rows and the options. */
const SOURCES = ["src/model", "src/read", "src/extract", "graph-data/lexicon", "graph-data/model"];

let known: string | undefined;

/** Digest of the program's part in an extract: code of reading and extraction, rules, lexicon and weights. The program does not change while it runs. */
export const engineDigest = (): string => (known ??= digestOfSources());

function digestOfSources(): string {
  const hash = createHash("sha256");
  for (const folder of SOURCES)
    for (const file of files(fileURLToPath(new URL(folder, ROOT)))) hash.update(readFileSync(file));
  return hash.digest("hex");
}

function files(folder: string): string[] {
  return entries(folder)
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function entries(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
