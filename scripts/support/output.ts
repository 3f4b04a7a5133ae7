/** Writes what an exporter gives: to stdout, a file, a zip or a folder. A file is there only when it is whole. */
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { OutputFile } from "../../src/export/formats.ts";
import { type Chunks, inBlocks } from "../../src/export/source.ts";
import { zipped } from "../../src/export/zip.ts";
import { onInterrupt } from "./interrupt.ts";
import { print } from "./print.ts";

export class OutputError extends Error {
  override name = "OutputError";
}

/** What was written. `-` is stdout; one file goes where `out` says, several into the folder of that name, all into one zip if it ends so. */
export async function writeFiles(files: readonly OutputFile[], out: string): Promise<string[]> {
  const [first] = files;
  if (out === "-") {
    for await (const block of inBlocks(first!.chunks)) await print(block);
    return [];
  }
  if (/\.zip$/iu.test(out)) return [await writeFile(out, zipped(files))];
  if (files.length === 1) return [await writeFile(out, first!.chunks)];
  const paths: string[] = [];
  for (const { name, chunks } of files) paths.push(await writeFile(join(out, name), chunks));
  return paths;
}

async function writeFile(path: string, chunks: Chunks): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw new OutputError(`${path} is a folder: name a file in it with --out.`);
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  const interrupt = onInterrupt("");
  try {
    await pipeline(inBlocks(chunks), createWriteStream(part), { signal: interrupt.signal });
    await rename(part, path);
  } catch (fault) {
    await rm(part, { force: true });
    throw interrupt.signal.aborted ? new OutputError(`Stopped: ${path} was not written.`) : fault;
  } finally {
    interrupt.release();
  }
  return path;
}
