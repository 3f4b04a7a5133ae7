/** Several files as one zip, written as they come. */
import { Zip, ZipDeflate } from "fflate";
import type { OutputFile } from "./formats.ts";
import { type Chunks, inBlocks } from "./source.ts";

/** The same files give the same bytes: their date is fixed. */
const DATE = new Date(1980, 0, 1);

export async function* zipped(files: Iterable<OutputFile> | AsyncIterable<OutputFile>): Chunks {
  const ready: Uint8Array[] = [];
  const zip = new Zip((fault, bytes) => {
    if (fault) throw fault;
    ready.push(bytes);
  });
  for await (const { name, chunks } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = DATE;
    zip.add(entry);
    for await (const block of inBlocks(chunks)) {
      entry.push(block);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
