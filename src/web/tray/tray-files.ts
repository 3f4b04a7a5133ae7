/** The tray as documents; the libraries come when they are asked for. */
import { citation } from "../../model/citation.ts";
import { xmlAllowed } from "../../model/xml-allowed.ts";
import type { Said } from "./tray.ts";

/** A Word document: each quote with its citation under it. */
export async function toDocx(tray: readonly Said[], title: string): Promise<Blob> {
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = await import("docx");
  const font = { ascii: "Calibri", eastAsia: "Microsoft YaHei", hAnsi: "Calibri" };
  const quotes = tray.flatMap(({ quote, issue, article }) => [
    new Paragraph({
      indent: { left: 360 },
      spacing: { before: 240 },
      children: [new TextRun({ text: xmlAllowed(quote), font })],
    }),
    new Paragraph({
      indent: { left: 360 },
      children: [new TextRun({ text: xmlAllowed(citation(issue, article)), font, color: "666666", size: 18 })],
    }),
  ]);
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [new TextRun({ text: xmlAllowed(title), font })],
  });
  return Packer.toBlob(new Document({ title: xmlAllowed(title), sections: [{ children: [heading, ...quotes] }] }));
}

/** A workbook: a row for each quote. Every cell is text, so that nothing is taken for a formula. */
export async function toXlsx(tray: readonly Said[], columns: readonly string[]): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/browser");
  const cell = (value: string | null) => ({ type: String, value: xmlAllowed(value ?? ""), wrap: true }) as const;
  const rows = tray.map(({ quote, issue, article }) =>
    [quote, issue.title, article.title, article.section, article.source, article.date ?? issue.date, article.url].map(
      cell,
    ),
  );
  const head = columns.map((value) => ({ ...cell(value), fontWeight: "bold" }) as const);
  const widths = [60, 24, 30, 14, 18, 12, 30].map((width) => ({ width }));
  return writeExcelFile([head, ...rows], { columns: widths, stickyRowsCount: 1 }).toBlob();
}
