/** A dossier as a page for the printer: A4, no script, nothing from elsewhere. */
import { createHash } from "node:crypto";
import type { Dossier, Pieces } from "./dossier.ts";
import { type Block, dossierBlocks } from "./dossier-blocks.ts";
import { htmlText } from "./html.ts";
import { type Chunks, stream } from "./source.ts";

const STYLE = `
:root { color: #22262b; background: #fff; font: 10.5pt/1.65 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
body { max-width: 178mm; margin: 12mm auto; padding: 0 5mm; }
h1 { font-size: 21pt; line-height: 1.3; margin: 0 0 4mm; }
h2 { font-size: 13.5pt; margin: 9mm 0 3mm; padding-bottom: 1mm; border-bottom: .4mm solid #22262b; }
h3 { font-size: 11.5pt; margin: 6mm 0 2mm; color: #0b62a4; }
h4 { font-size: 10.5pt; margin: 4mm 0 1.5mm; }
h1, h2, h3, h4 { break-after: avoid; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .6mm 5mm; margin: 0; }
dt, .note, figcaption { color: #5c6067; }
dd { margin: 0; overflow-wrap: anywhere; }
figure { margin: 0 0 3mm; break-inside: avoid; }
blockquote { margin: 0; padding-left: 3.5mm; border-left: .6mm solid #c9c7c0; overflow-wrap: anywhere; }
figcaption { padding-left: 4.1mm; font-size: 8.5pt; overflow-wrap: anywhere; }
mark { background: #fbe6b4; color: inherit; }
a { color: #a8401a; }
table { border-collapse: collapse; font-size: 9pt; font-variant-numeric: tabular-nums; }
th, td { padding: .8mm 2mm; border-bottom: .2mm solid #dcd9d1; text-align: end; }
th:first-child, td:first-child { padding-left: 0; text-align: start; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
.wide { overflow-x: auto; }
@page { size: A4; margin: 16mm 16mm 18mm; }
@media print { body { max-width: none; margin: 0; padding: 0; } a { color: inherit; text-decoration: none; } mark { print-color-adjust: exact; } .wide { overflow: visible; } }
`;
const HASH = createHash("sha256").update(STYLE).digest("base64");

export const writePrint = (dossier: Dossier): Chunks => stream(parts(dossier));

function* parts(dossier: Dossier): Generator<string> {
  yield `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(dossier.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
`;
  for (const block of dossierBlocks(dossier)) yield `${written(block)}\n`;
  yield "</main>\n</body>\n</html>\n";
}

function written(block: Block): string {
  switch (block.is) {
    case "heading":
      return `<h${block.level}>${shown(block.text)}</h${block.level}>`;
    case "facts":
      return `<dl>${block.rows.map(([name, value]) => `<dt>${name}</dt><dd>${shown(value)}</dd>`).join("")}</dl>`;
    case "note":
      return `<p class="note">${shown(block.text)}</p>`;
    case "table":
      return `<div class="wide"><table><thead><tr>${cells("th", block.head)}</tr></thead><tbody>${block.rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("")}</tbody></table></div>`;
    case "quote":
      return `<figure><blockquote>${sentence(block.pieces)}</blockquote><figcaption>${shown(block.after)}${link(block.url)}</figcaption></figure>`;
  }
}

/** Marks of direction stay with their text. */
const shown = (text: string): string =>
  /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(text) ? `<bdi>${htmlText(text)}</bdi>` : htmlText(text);

const cells = (tag: "th" | "td", row: readonly string[]): string =>
  row.map((cell) => `<${tag}>${shown(cell)}</${tag}>`).join("");

const sentence = (pieces: Pieces): string =>
  `<bdi>${pieces.map(({ text, hit }) => (hit ? `<mark>${htmlText(text)}</mark>` : htmlText(text))).join("")}</bdi>`;

const link = (url: string | null): string =>
  url === null ? "" : ` <a href="${htmlText(url)}" rel="noreferrer">原文</a>`;
