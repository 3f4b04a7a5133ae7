/** A sketch as SVG. */
import { arrowHead, type XY } from "./geometry.ts";
import { PICTOGRAMS } from "./pictograms.ts";
import { CAPTION_FONT, EDGE_FONT, LINE, NODE_FONT, type Sketch, type SketchEdge, type SketchNode } from "./sketch.ts";

const FONTS = "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif";
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an element or an attribute. What XML forbids is left out; marks of direction would turn their neighbours, too. */
export const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/gu, (sign) => ESCAPES[sign]!)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu,
      "",
    );

export const rounded = (value: number): string => value.toFixed(1).replace(/\.0$/u, "");
const at = ({ x, y }: XY): string => `${rounded(x)} ${rounded(y)}`;

/** A whole file of this size. */
export const svgFile = (width: number, height: number, paper: string, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${rounded(width)}" height="${rounded(height)}" viewBox="0 0 ${rounded(width)} ${rounded(height)}"`,
    ` font-family="${FONTS}" text-anchor="middle">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");

/** The sketch alone as a file. */
export const toSvg = (sketch: Sketch): string =>
  svgFile(sketch.width, sketch.height, sketch.palette.paper, drawing(sketch));

/** Lines, words on them, discs, names: from the lowest to the topmost. */
export function drawing({ edges, nodes, palette, words = [] }: Sketch): string[] {
  return [
    ...words.map(({ text, ...spot }) => word(text, spot, CAPTION_FONT, palette.ink, palette.paper)),
    ...edges.map(line),
    ...edges.flatMap((edge) =>
      edge.label ? [word(edge.text, edge.label, EDGE_FONT, palette.quiet, palette.paper)] : [],
    ),
    ...nodes.map((node) => disc(node, palette.paper)),
    ...nodes.flatMap(({ label, lines }) =>
      label
        ? lines.map((words, index) => {
            const down = (index - (lines.length - 1) / 2) * LINE;
            return word(words, { x: label.x, y: label.y + down }, NODE_FONT, palette.ink, palette.paper);
          })
        : [],
    ),
  ];
}

type Line = Pick<SketchEdge, "curve" | "colour" | "width" | "dash" | "arrow">;

/** A line with its arrow. */
export function line({ curve, colour, width, dash, arrow }: Line): string {
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(" ")}"` : "";
  const path = `<path d="M${at(curve.from)}Q${at(curve.control)} ${at(curve.to)}" fill="none" stroke="${colour}" stroke-width="${rounded(width)}"${dashes}/>`;
  const head = arrow ? `<path d="M${arrowHead(curve, width).map(at).join("L")}Z" fill="${colour}"/>` : "";
  return path + head;
}

type Disc = Pick<SketchNode, "x" | "y" | "radius" | "colour" | "kind" | "lines">;

/** A node with its pictogram. */
export function disc({ x, y, radius, colour, kind, lines }: Disc, paper: string): string {
  const size = radius * 1.1;
  const move = `translate(${rounded(x - size / 2)} ${rounded(y - size / 2)}) scale(${(size / 16).toFixed(3)})`;
  const pictogram =
    radius < 9 ? "" : `<path transform="${move}" d="${PICTOGRAMS[kind]}" fill="${paper}" fill-rule="evenodd"/>`;
  return `<g><title>${escaped(lines.join(""))}</title><circle cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}" fill="${colour}"/>${pictogram}</g>`;
}

const word = (words: string, { x, y }: XY, size: number, ink: string, paper: string): string =>
  `<text x="${rounded(x)}" y="${rounded(y + size * 0.36)}" font-size="${size}" fill="${ink}" stroke="${paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escaped(words)}</text>`;
