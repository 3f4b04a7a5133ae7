/** The formats that can be read: a new one is a file and a row here. */
import { decode } from "./decode.ts";
import { readMarkdown } from "./markdown.ts";
import { type Reading, readPlainText } from "./plain-text.ts";

/** A file as it came: base name, content, and how it is encoded if somebody says so. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: string | undefined;
}

export interface Reader {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly read: (file: InputFile) => Reading;
}

const text = (read: (text: string) => Reading) => (file: InputFile) =>
  read(decode(file.bytes, file.name, file.encoding));

export const READERS: readonly Reader[] = [
  { name: "plain text", extensions: ["txt", "text"], read: text(readPlainText) },
  { name: "Markdown", extensions: ["md", "markdown", "mdown"], read: text(readMarkdown) },
];

/** The reader for a file's name, or undefined. */
export function readerFor(name: string): Reader | undefined {
  const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  return READERS.find((reader) => reader.extensions.includes(extension));
}
