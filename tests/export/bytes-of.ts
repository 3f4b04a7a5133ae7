/** What an exporter writes, as a whole. */
import { type Chunks, inBlocks } from "../../src/export/source.ts";

export async function bytesOf(chunks: Chunks): Promise<Uint8Array> {
  const blocks: Uint8Array[] = [];
  for await (const block of inBlocks(chunks)) blocks.push(block);
  return Buffer.concat(blocks);
}
