/** SQLite's faults, said for people: what happened, to which file, and what to do. */
import { StoreError } from "../graph-store.ts";

const SENTENCES: readonly (readonly [fault: RegExp, say: (file: string) => string])[] = [
  [
    /database is locked|database table is locked|SQLITE_BUSY/u,
    (f) => `The store ${f} is in use by another program. Wait until that is done, or end it, and try again.`,
  ],
  [
    /not a database|file is encrypted|malformed/u,
    (f) =>
      `${f} is not a store of this program, or it is damaged. Name another file with --store, or move this one away and build the graph again.`,
  ],
  [
    /disk is full|SQLITE_FULL|ENOSPC/u,
    (f) => `The disk that holds the store ${f} is full. Free some space and run this again: what was stored is safe.`,
  ],
  [
    /readonly database|read-only|EACCES|EPERM|EROFS/u,
    (f) =>
      `The store ${f} cannot be written: the file or its folder is not writable. Change its permissions, or name another place with --store.`,
  ],
  [
    /unable to open|ENOENT|ENOTDIR|EISDIR|EEXIST/u,
    (f) => `The store ${f} cannot be opened: its folder cannot be made or read. Name another place with --store.`,
  ],
  [
    /disk I\/O|SQLITE_IOERR/u,
    (f) =>
      `The disk that holds the store ${f} reports a fault. Check the disk, and that the folder is not on a network drive.`,
  ],
];

/** A sentence for what people can mend; anything else as it is. */
export function told(fault: unknown, file: string): unknown {
  if (fault instanceof StoreError) return fault;
  const text =
    fault instanceof Error ? `${(fault as NodeJS.ErrnoException).code ?? ""} ${fault.message}` : String(fault);
  const known = SENTENCES.find(([pattern]) => pattern.test(text));
  return known ? new StoreError(known[1](file), { cause: fault }) : fault;
}
