/** Plain text: layout is the only evidence. */
import { blocksOf } from "./blocks.ts";
import { dropContents, nameKey } from "./contents.ts";
import { dropTextLabels } from "./field-labels.ts";
import { dropFooter } from "./footer.ts";
import { frontMatterOf } from "./front-matter.ts";
import { layoutOf } from "./layout.ts";
import { type Line, splitLines } from "./lines.ts";
import { dropMoreLinks } from "./more-links.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { rolesByLayout } from "./roles-by-layout.ts";
import { dropRules } from "./rules.ts";
import { dropRunningHeads } from "./running-heads.ts";
import { withCredits } from "./source-lines.ts";

/** A reader's answer: what of the file are articles, and what stands in its front matter. */
export interface Reading {
  readonly outline: Outline;
  readonly front: ReadonlyMap<string, string>;
}

/** What is drawn around texts or stands for a link or a label, and is none. */
const dropMarks = (lines: readonly Line[]) => dropTextLabels(dropMoreLinks(dropRules(lines)));

export function readPlainText(file: string): Reading {
  const front = frontMatterOf(file);
  const { lines: body, heads } = dropRunningHeads(dropMarks(splitLines(file, front.end)));
  const { lines, names } = dropContents(body);
  const layout = layoutOf(lines);
  const blocks = blocksOf(paragraphsOf(withCredits(lines, layout), layout), layout, []);
  const roles = rolesByLayout(blocks, { names, heads: new Set(heads.map(nameKey)) });
  const outline = outlineOf(blocks, dropFooter(blocks, roles));
  return { outline: { ...outline, masthead: [...outline.masthead, ...heads] }, front: front.values };
}
