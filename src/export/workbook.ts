/**
 * SpreadsheetML, as Excel, LibreOffice and their kin read it (ECMA-376 part 1, §18): typed cells, so that no text is ever a formula.
 * Limits: https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
import type { OutputFile } from "./formats.ts";
import type { Chunks } from "./source.ts";
import type { Cell, Row } from "./tables.ts";
import { attribute, xmlText } from "./xml.ts";

export interface Sheet {
  readonly name: string;
  readonly columns: readonly (readonly [title: string, width: number])[];
  readonly rows: () => AsyncGenerator<Row>;
  /** Left out if it has no row. */
  readonly optional?: boolean;
}

/** Of a sheet, its head among them. */
export const MAX_ROWS = 1_048_576;
/** Characters of a cell. */
const MAX_TEXT = 32_767;

/** The parts of the file, for a zip. Each is to be read to its end before the next: only then is it known whether a sheet goes on. */
export async function* workbook(sheets: readonly Sheet[], maxRows: number): AsyncGenerator<OutputFile> {
  const names: string[] = [];
  for (const { name, columns, rows, optional } of sheets) {
    const reader = new RowReader(rows());
    try {
      if (!(await reader.hasMore()) && optional) continue;
      for (let part = 1; part === 1 || (await reader.hasMore()); part++) {
        names.push(part === 1 ? name : `${name} ${part}`);
        const chunks = sheetXml(columns, reader, maxRows);
        yield { name: `xl/worksheets/sheet${names.length}.xml`, chunks };
      }
    } finally {
      await reader.close();
    }
  }
  for (const [name, text] of frame(names)) yield { name, chunks: once(text) };
}

/** Rows that several sheets share. */
class RowReader {
  readonly #rows: AsyncGenerator<Row>;
  #ahead: Promise<IteratorResult<Row>> | undefined;

  constructor(rows: AsyncGenerator<Row>) {
    this.#rows = rows;
  }

  async hasMore(): Promise<boolean> {
    return !(await (this.#ahead ??= this.#rows.next())).done;
  }

  /** Null at the end. */
  async next(): Promise<Row | null> {
    const { done, value } = await (this.#ahead ?? this.#rows.next());
    this.#ahead = undefined;
    return done ? null : value;
  }

  async close(): Promise<void> {
    await this.#rows.return(undefined);
  }
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

async function* sheetXml(columns: Sheet["columns"], rows: RowReader, maxRows: number): Chunks {
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  yield `<cols>${columns.map(([, width], at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("")}</cols><sheetData>`;
  yield `<row>${columns.map(([title]) => cell(title, ' s="1"')).join("")}</row>`;
  let count = 1;
  for (; count < maxRows && (await rows.hasMore()); count++)
    yield `<row>${(await rows.next())!.map((each) => cell(each)).join("")}</row>`;
  yield `</sheetData><autoFilter ref="A1:${letters(columns.length)}${count}"/></worksheet>`;
}

/** Text stands in its cell: a table of shared texts would have to be whole in memory. */
function cell(value: Cell, style = ""): string {
  if (value === null) return "<c/>";
  if (typeof value === "number") return `<c${style}><v>${value}</v></c>`;
  return `<c${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(unescaped(fitting(value)))}</t></is></c>`;
}

/** Cut text says so, and how long it was. */
function fitting(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const mark = `… 〔cut: ${text.length} characters〕`;
  return text.slice(0, MAX_TEXT - mark.length).replace(/[\uD800-\uDBFF]$/, "") + mark;
}

/** `_x0041_` would be read as “A” (§22.9.2.19). */
const unescaped = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_");

/** The letter of a column, from 1. There are fewer columns than letters. */
const letters = (column: number): string => String.fromCharCode(64 + column);

/** The parts that name the sheets. */
const frame = (names: readonly string[]): readonly (readonly [name: string, text: string])[] => [
  [
    "xl/workbook.xml",
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets>${names.map((name, at) => `<sheet${attribute("name", name)} sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
  ],
  [
    "xl/_rels/workbook.xml.rels",
    relationships([
      ...names.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
  ],
  ["xl/styles.xml", STYLES],
  ["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
  [
    "[Content_Types].xml",
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${names.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join("")}</Types>`,
  ],
];

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

/** Style 0 is plain, 1 bold. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" xfId="0"/><xf fontId="1" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

async function* once(text: string): Chunks {
  yield text;
}
