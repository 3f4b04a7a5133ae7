/** Faults as people read them. */

/** Classes whose message is a sentence for people; of all others the place in the program matters too. */
const SENTENCES = new Set([
  "StoreError",
  "ServerError",
  "RequestError",
  "UsageError",
  "ReadError",
  "LexiconError",
  "OutputError",
  "ScoringError",
]);

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EACCES: "may not be read or written by you",
  EPERM: "may not be read or written by you",
  EROFS: "lies on a disk that cannot be written",
  EISDIR: "is a folder",
  ENOTDIR: "lies beneath something that is not a folder",
  EEXIST: "is there already, and is not a folder",
  ENOSPC: "cannot be written: the disk is full",
};

export function told(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  if (SENTENCES.has(fault.name)) return fault.message;
  const { code = "", path } = fault as NodeJS.ErrnoException;
  const what = SYSTEM[code];
  return what && path ? `${path} ${what}.` : (fault.stack ?? fault.message);
}
