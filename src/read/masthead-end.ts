/** Where the masthead ends in a text without mark-up. */
import type { Block } from "./blocks.ts";
import { nameKey } from "./contents.ts";
import { isMastheadLine, namesPublisher } from "./masthead.ts";
import { isDecorated } from "./numbering.ts";
import { namesColumn } from "./sections.ts";

const NEAR_TOP = 16;

/** How many blocks at the top are masthead; `heads` are the keys of running heads. */
export function mastheadEnd(blocks: readonly Block[], heads: ReadonlySet<string>): number {
  const own = (block: Block) => isMastheadLine(block.text.text) || heads.has(nameKey(block.text.text));
  const text = textAt(blocks, own);
  let end = 0;
  for (let i = 0; i < text; i++) {
    const { credits, text } = blocks[i]!;
    if (own(blocks[i]!) ? !credits || leadsOn(blocks, i) : namesPublisher(text.text) && leadsOn(blocks, i)) end = i + 1;
  }
  return firstSection(blocks, end, text) ?? end;
}

/** The first block near the top that belongs to an article for certain: a text or a source. */
function textAt(blocks: readonly Block[], own: (block: Block) => boolean): number {
  const at = blocks.slice(0, NEAR_TOP).findIndex((block) => {
    if (block.credits) return block.credits.source !== null;
    return !own(block) && (block.text.text.length > 60 || /[。！？]$/u.test(block.text.text));
  });
  return at < 0 ? Math.min(blocks.length, NEAR_TOP) : at;
}

/** No text follows, as it would a title. */
const leadsOn = (blocks: readonly Block[], at: number): boolean =>
  blocks[at + 1]?.heading === true || isMastheadLine(blocks[at + 1]?.text.text ?? "");

/** What stands above the first section without any text is masthead too, such as a motto. */
function firstSection(blocks: readonly Block[], from: number, to: number): number | null {
  const isSection = ({ heading, bare, text }: Block) =>
    heading && (isDecorated(text.text) || /^(?:第一|一、)$/u.test(bare.number) || namesColumn(bare.name));
  const leads = (block: Block | undefined) => block?.heading || block?.sentence;
  for (let i = from; i < to; i++) if (isSection(blocks[i]!) && leads(blocks[i + 1])) return i;
  return null;
}
