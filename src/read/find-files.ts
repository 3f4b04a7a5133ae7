import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { readerFor } from "./readers.ts";

export interface FoundFiles {
  /** Absolute paths, each once, in order. */
  readonly files: readonly string[];
  /** What no reader knows. */
  readonly skipped: readonly string[];
  /** Paths that were named outright and cannot be read. */
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
}

/** The issues in files and folders; folders are walked, hidden files, README and LICENSE left out. */
export function findFiles(paths: readonly string[]): FoundFiles {
  const files = new Set<string>();
  const skipped: string[] = [];
  const failed: { file: string; reason: string }[] = [];
  for (const path of paths) {
    try {
      const real = realpathSync(path);
      if (!statSync(real).isDirectory()) files.add(real);
      else for (const file of walk(real)) readerFor(file) ? files.add(file) : skipped.push(file);
    } catch (error) {
      failed.push({ file: path, reason: reasonOf(error as NodeJS.ErrnoException, path) });
    }
  }
  return { files: [...files].sort(), skipped, failed };
}

const NOT_ISSUES = /^(?:readme|license|licence)(?:\.|$)/iu;

function walk(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_ISSUES.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !file
          .slice(folder.length)
          .split(sep)
          .some((part) => part.startsWith(".")),
    )
    .sort();
}

function reasonOf(error: NodeJS.ErrnoException, path: string): string {
  if (error.code === "ENOENT") return `There is no file ${basename(path)}. Check the path.`;
  if (error.code === "EACCES") return `${basename(path)} may not be read. Check its permissions.`;
  throw error;
}
