/** What closes an article: the line that names its source, in an issue that has such lines. */
import type { Block } from "./blocks.ts";

export type Closes = (block: Block | undefined) => boolean;

/** Where no source is named, a line with the editor's name serves. */
export function closerOf(blocks: readonly Block[]): Closes {
  const named: Closes = (block) => block?.credits?.source != null && !block.credits.weak;
  if (blocks.some(named)) return named;
  const weak: Closes = (block) => block?.credits?.source != null;
  if (blocks.some(weak)) return weak;
  return (block) => block?.credits?.compiler != null;
}
