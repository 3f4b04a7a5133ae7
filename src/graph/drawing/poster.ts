/** A picture with its title, its legend and what it is made of: what can stand alone on paper. */
import { LEGEND_ROW, legend } from "./legend.ts";
import type { Sketch } from "./sketch.ts";
import { drawing, escaped, rounded, svgFile } from "./svg.ts";
import { textWidth } from "./text-width.ts";

const MARGIN = 40;
const TITLE = 24;
const CAPTION = 13;
const CAPTION_ROW = 20;
const NARROWEST = 760;

export interface Poster {
  readonly title: string;
  readonly captions: readonly string[];
  readonly sketch: Sketch;
}

/** An SVG file. */
export function poster({ title, captions, sketch }: Poster): string {
  const { palette } = sketch;
  const inner = Math.max(
    NARROWEST,
    sketch.width,
    textWidth(title, TITLE),
    ...captions.map((c) => textWidth(c, CAPTION)),
  );
  const width = inner + 2 * MARGIN;
  const top = MARGIN + TITLE + 12 + captions.length * CAPTION_ROW;
  const below = top + sketch.height + 24;
  const { parts, rows } = legend(sketch, MARGIN, below, inner);
  const height = below + rows * LEGEND_ROW + MARGIN / 2;
  return svgFile(width, height, palette.paper, [
    `<title>${escaped(title)}</title>`,
    text(title, MARGIN + TITLE * 0.8, TITLE, `fill="${palette.ink}" font-weight="600"`),
    ...captions.map((words, row) =>
      text(words, MARGIN + TITLE + 16 + row * CAPTION_ROW, CAPTION, `fill="${palette.quiet}"`),
    ),
    `<g transform="translate(${rounded((width - sketch.width) / 2)} ${rounded(top)})">`,
    ...drawing(sketch),
    "</g>",
    ...parts,
  ]);
}

const text = (words: string, y: number, size: number, look: string): string =>
  `<text x="${MARGIN}" y="${rounded(y)}" font-size="${size}" text-anchor="start" ${look}>${escaped(words)}</text>`;
