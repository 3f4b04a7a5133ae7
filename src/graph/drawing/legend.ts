/** What the discs and lines of a picture mean: only what is in it, in rows of a width. */
import { ENTITY_KINDS, STATUSES } from "../../model/schema.ts";
import { curve } from "./geometry.ts";
import { DASHES, type Sketch, type SketchEdge } from "./sketch.ts";
import { disc, escaped, line, rounded } from "./svg.ts";
import { textWidth } from "./text-width.ts";

export const LEGEND_ROW = 26;
const FONT = 13;
const GAP = 22;

interface Entry {
  readonly words: string;
  /** Width of the sample before the words. */
  readonly sample: number;
  readonly draw: (x: number, y: number) => string;
}

/** The rows, the first with its middle at `top`, from `left` on. */
export function legend(sketch: Sketch, left: number, top: number, width: number): { parts: string[]; rows: number } {
  const parts: string[] = [];
  let [x, row] = [left, 0];
  for (const { words, sample, draw } of entries(sketch)) {
    const long = sample + 7 + textWidth(words, FONT);
    if (x > left && x + long > left + width) [x, row] = [left, row + 1];
    const y = top + row * LEGEND_ROW;
    parts.push(
      draw(x, y),
      `<text x="${rounded(x + sample + 7)}" y="${rounded(y + FONT * 0.36)}" font-size="${FONT}" fill="${sketch.palette.quiet}" text-anchor="start">${escaped(words)}</text>`,
    );
    x += long + GAP;
  }
  return { parts, rows: row + 1 };
}

const entries = (sketch: Sketch): Entry[] => [...kinds(sketch), ...lines(sketch)];

const kinds = ({ nodes, palette }: Sketch): Entry[] =>
  ENTITY_KINDS.filter(({ kind }) => nodes.some((node) => node.kind === kind)).map(({ kind, zh, colour }) => ({
    words: zh,
    sample: 18,
    draw: (x, y) => disc({ x: x + 9, y, radius: 9, colour: colour.light, kind, lines: [zh] }, palette.paper),
  }));

function lines({ edges, palette }: Sketch): Entry[] {
  const typed = edges.filter(({ thin }) => !thin);
  const sample = (words: string, look: Partial<SketchEdge>): Entry => ({
    words,
    sample: 34,
    draw: (x, y) =>
      line({
        curve: curve({ x, y }, { x: x + 34, y }, 0),
        ...{ colour: palette.edge, width: 1.6, dash: [], arrow: false },
        ...look,
      }),
  });
  return [
    ...(typed.some(({ arrow }) => arrow) ? [sample("有向关系", { arrow: true })] : []),
    ...(typed.some(({ arrow }) => !arrow) ? [sample("双向关系", {})] : []),
    ...STATUSES.filter(({ mark, status }) => mark && typed.some((edge) => edge.status === status)).map(
      ({ status, mark, zh }) => sample(`${mark} ${zh}`, { dash: DASHES[status] }),
    ),
    ...(edges.some(({ thin }) => thin)
      ? [sample("同现（同一篇文章提到）", { colour: palette.coMention, width: 0.8 })]
      : []),
  ];
}
