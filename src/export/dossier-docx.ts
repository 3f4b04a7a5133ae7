/** A dossier as a Word document: real headings, Chinese fonts, names marked. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { xmlAllowed } from "../model/xml-allowed.ts";
import type { Dossier } from "./dossier.ts";
import { type Block, dossierBlocks } from "./dossier-blocks.ts";
import type { Chunks } from "./source.ts";

/** Half points; a twentieth of a point. */
const SMALL = 17;
const TWIP = 20;
const QUIET = "5C6067";
const RULE = { style: BorderStyle.SINGLE, size: 4, color: "DCD9D1" };
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const FONT = { ascii: "Calibri", hAnsi: "Calibri", cs: "Calibri", eastAsia: "Microsoft YaHei" };
const LEVELS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

export async function* writeDocx(dossier: Dossier): Chunks {
  const document = new Document({
    title: xmlAllowed(dossier.title),
    creator: "Guanxi 关系",
    styles: {
      default: {
        document: { run: { font: FONT, size: 21, language: { value: "en-US", eastAsia: "zh-CN" } } },
        title: { run: { font: FONT, size: 40, bold: true }, paragraph: { spacing: { after: 8 * TWIP } } },
        heading1: heading(28, 18),
        heading2: heading(24, 14, "0B62A4"),
        heading3: heading(21, 10),
      },
    },
    sections: [{ children: [...dossierBlocks(dossier)].flatMap(written) }],
  });
  yield new Uint8Array(await Packer.toBuffer(document));
}

const heading = (size: number, before: number, color = "22262B") => ({
  run: { font: FONT, size, bold: true, color },
  paragraph: { keepNext: true, spacing: { before: before * TWIP, after: 4 * TWIP } },
});

function written(block: Block): (Paragraph | Table)[] {
  switch (block.is) {
    case "heading":
      return [new Paragraph({ heading: LEVELS[block.level - 1]!, children: [run(block.text)] })];
    case "facts":
      return block.rows.map(
        ([name, value]) => new Paragraph({ children: [run(`${name}：`, { color: QUIET }), run(value)] }),
      );
    case "note":
      return [new Paragraph({ children: [run(block.text, { color: QUIET })] })];
    case "table":
      return [table(block.head, block.rows)];
    case "quote":
      return [quote(block)];
  }
}

function quote({ pieces, after, url }: Extract<Block, { is: "quote" }>): Paragraph {
  const said = pieces.map(({ text, hit }) =>
    run(text, hit ? { bold: true, shading: { type: ShadingType.CLEAR, fill: "FBE6B4", color: "auto" } } : {}),
  );
  return new Paragraph({
    indent: { left: 10 * TWIP },
    border: { left: { style: BorderStyle.SINGLE, size: 12, color: "C9C7C0", space: 8 } },
    spacing: { after: 6 * TWIP },
    children: [...said, run(after, { size: SMALL, color: QUIET, break: 1 }), ...link(url)],
  });
}

function link(url: string | null): ParagraphChild[] {
  if (url === null) return [];
  const words = run("原文", { size: SMALL, color: "A8401A", underline: {} });
  return [run(" ", { size: SMALL }), new ExternalHyperlink({ link: url, children: [words] })];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: RULE,
      bottom: RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: RULE,
      insideVertical: NO_RULE,
    },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text, at) => cell(text, at, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at, false)) })),
    ],
  });
}

const cell = (text: string, at: number, bold: boolean): TableCell =>
  new TableCell({
    children: [
      new Paragraph({
        alignment: at === 0 ? AlignmentType.START : AlignmentType.END,
        children: [run(text, { bold, size: SMALL })],
      }),
    ],
  });

const run = (text: string, look: IRunOptions = {}): TextRun =>
  new TextRun({ ...look, text: xmlAllowed(text.replace(/\s+/gu, " ")) });
