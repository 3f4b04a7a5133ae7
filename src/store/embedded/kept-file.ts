/** A value in a file beside the store: only ever a copy of what can be made anew. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";

/** What was kept for the same `about`; null where there is no such file, or it is broken, or is about something else. */
export function readKept<T>(file: string, about: string): T | null {
  const bytes = unlessRefused(() => readFileSync(file));
  if (!bytes) return null;
  try {
    const kept = deserialize(bytes) as { readonly about: string; readonly value: T } | null;
    return kept?.about === about ? kept.value : null;
  } catch {
    // Cut short, or written by another version of the runtime.
    return null;
  }
}

/** Keeps a value in place of what was kept before; where the folder cannot be written, nothing is kept. */
export function writeKept(file: string, about: string, value: unknown): void {
  const draft = `${file}-${process.pid}`;
  unlessRefused(() => {
    try {
      writeFileSync(draft, serialize({ about, value }));
      renameSync(draft, file);
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

/** Null where the system refuses: no such file, no right to it, no room. */
function unlessRefused<T>(work: () => T): T | null {
  try {
    return work();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).syscall) return null;
    throw fault;
  }
}
