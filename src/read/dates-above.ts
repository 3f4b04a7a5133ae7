/** Dates that stand above titles: where an issue has several, each belongs to the title below it. */
import type { Block } from "./blocks.ts";
import { isMastheadLine } from "./masthead.ts";

const LEAST = 2;

/** Takes such dates out and hangs them on their titles. */
export function hangDates(blocks: Block[]): Block[] {
  const dates = blocks.flatMap((block, i) => (isDate(block) ? [i] : []));
  const above = new Set(dates.filter((i) => leads(blocks, i)));
  if (above.size < LEAST || above.size * 2 <= dates.length) return blocks;
  return blocks.flatMap((block, i) => {
    const date = blocks[i - 1];
    if (above.has(i)) return [];
    if (!date || !above.has(i - 1)) return [block];
    return [{ ...block, above: date.credits, apart: date.apart, ruled: date.ruled, seam: date.seam }];
  });
}

/** Nothing but a date. */
const isDate = ({ credits }: Block): boolean =>
  credits !== null && credits.date !== null && (credits.source ?? credits.author ?? credits.compiler) === null;

/** Under a section's heading, or closer to the title below than to the text above. */
function leads(blocks: readonly Block[], at: number): boolean {
  const [before, date, title] = [blocks[at - 1], blocks[at]!, blocks[at + 1]];
  if (!before || !(title?.heading || title?.sentence) || isMastheadLine(title.text.text)) return false;
  const underHeading = before.heading && !isMastheadLine(before.text.text);
  return underHeading || date.ruled || (date.apart && !title.apart);
}
