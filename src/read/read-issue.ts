/** A newsletter file → its issue with its articles. */
import type { ReadIssue } from "../model/extract.ts";
import { issueOf } from "./issue.ts";
import { ReadError } from "./read-error.ts";
import { READERS, readerFor } from "./readers.ts";

export interface ReadOptions {
  /** Name of the encoding, for files in one that cannot be told by itself (`big5`). */
  readonly encoding?: string | undefined;
}

/**
 * Reads a file. The offsets of each article are UTF-16 units of the file's decoded text without its byte order mark.
 * Throws a ReadError that says what is wrong with the file and what to do.
 */
export function readIssue(file: { name: string; bytes: Uint8Array }, options: ReadOptions = {}): ReadIssue {
  const name = file.name.replace(/^.*[\\/]/su, "");
  const reader = readerFor(name);
  if (!reader) {
    const known = READERS.flatMap((row) => row.extensions.map((extension) => `.${extension}`)).join(", ");
    throw new ReadError(name, "its format is not known", `convert it to one of ${known}`, "format");
  }
  if (file.bytes.length === 0)
    throw new ReadError(name, "it is empty", "check that it was saved or copied whole", "empty");
  const { outline, front } = reader.read({ name, bytes: file.bytes, encoding: options.encoding });
  if (outline.drafts.length === 0) {
    throw new ReadError(
      name,
      "no article was found in it",
      "check that it holds text and not only headings or pictures",
      "no-article",
    );
  }
  return issueOf({ file: name, outline, front });
}
