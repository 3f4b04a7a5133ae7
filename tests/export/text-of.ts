/** What an exporter writes, as one text. */
import { type Chunks, inBlocks } from "../../src/export/source.ts";

export async function textOf(chunks: Chunks): Promise<string> {
  const blocks: Uint8Array[] = [];
  for await (const block of inBlocks(chunks)) blocks.push(block);
  return Buffer.concat(blocks).toString();
}
