/** Markdown: headings carry the structure, the layout rules do where there are none. */
import { blocksOf } from "./blocks.ts";
import { dropContents, nameKey } from "./contents.ts";
import { dropFooter } from "./footer.ts";
import { frontMatterOf } from "./front-matter.ts";
import { layoutOf } from "./layout.ts";
import { markdownLines } from "./markdown-lines.ts";
import { outlineOf } from "./outline.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Reading } from "./plain-text.ts";
import { rolesByLayout } from "./roles-by-layout.ts";
import { rolesByLevel } from "./roles-by-level.ts";
import { dropRules } from "./rules.ts";
import { dropRunningHeads } from "./running-heads.ts";
import { withCredits } from "./source-lines.ts";

export function readMarkdown(file: string): Reading {
  const front = frontMatterOf(file);
  const { lines: all, links } = markdownLines(file, front.end);
  const { lines: body, heads } = dropRunningHeads(dropRules(all));
  const { lines, names } = dropContents(body);
  const layout = layoutOf(lines);
  const blocks = blocksOf(paragraphsOf(withCredits(lines, layout), layout), layout, links);
  const hints = { names, heads: new Set(heads.map(nameKey)) };
  const roles = blocks.some((block) => block.level !== null) ? rolesByLevel(blocks) : rolesByLayout(blocks, hints);
  return { outline: outlineOf(blocks, dropFooter(blocks, roles)), front: front.values };
}
