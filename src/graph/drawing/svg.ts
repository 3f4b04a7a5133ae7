/** A sketch as an SVG file. */

import { arrowHead, type XY } from "./geometry.ts";
import { PICTOGRAMS } from "./pictograms.ts";
import { EDGE_FONT, LINE, NODE_FONT, type Sketch, type SketchEdge, type SketchNode } from "./sketch.ts";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string =>
  // Control characters are forbidden in XML, even escaped.
  text
    .replace(/[&<>"]/gu, (sign) => ESCAPES[sign]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "");
const n = (value: number): string => value.toFixed(1).replace(/\.0$/u, "");
const at = ({ x, y }: XY): string => `${n(x)} ${n(y)}`;

/** The whole file. */
export function toSvg(sketch: Sketch): string {
  const { width, height, palette } = sketch;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"`,
    ` font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif" text-anchor="middle">`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...sketch.edges.map(line),
    ...sketch.edges.map((edge) =>
      edge.label ? text(edge.text, edge.label, EDGE_FONT, palette.quiet, palette.paper) : "",
    ),
    ...sketch.nodes.map((node) => disc(node, palette.paper)),
    ...sketch.nodes.flatMap(({ label, lines }) =>
      lines.map((words, index) => {
        const down = (index - (lines.length - 1) / 2) * LINE;
        return label ? text(words, { x: label.x, y: label.y + down }, NODE_FONT, palette.ink, palette.paper) : "";
      }),
    ),
    "</svg>\n",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function line({ curve, colour, width, dash, arrow }: SketchEdge): string {
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(" ")}"` : "";
  const path = `<path d="M${at(curve.from)}Q${at(curve.control)} ${at(curve.to)}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${dashes}/>`;
  const head = arrow ? `<path d="M${arrowHead(curve, width).map(at).join("L")}Z" fill="${colour}"/>` : "";
  return path + head;
}

function disc({ x, y, radius, colour, kind, lines }: SketchNode, paper: string): string {
  const size = radius * 1.1;
  const move = `translate(${n(x - size / 2)} ${n(y - size / 2)}) scale(${(size / 16).toFixed(3)})`;
  const picture =
    radius < 9 ? "" : `<path transform="${move}" d="${PICTOGRAMS[kind]}" fill="${paper}" fill-rule="evenodd"/>`;
  return `<g><title>${escaped(lines.join(""))}</title><circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${colour}"/>${picture}</g>`;
}

const text = (words: string, { x, y }: XY, size: number, ink: string, paper: string): string =>
  `<text x="${n(x)}" y="${n(y + size * 0.36)}" font-size="${size}" fill="${ink}" stroke="${paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escaped(words)}</text>`;
